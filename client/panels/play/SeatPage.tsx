import { useEffect, useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import { chosenLanguage } from '../../model/language.ts';
import { speak } from '../../text/i18n.ts';
import { placeOfSeat } from '../parts/people.ts';
import { RefusalToast } from '../parts/RefusalToast.tsx';
import { useAhead } from '../parts/useAhead.ts';
import { useAnnouncements } from '../parts/useAnnouncements.ts';
import { nameToken } from '../parts/useToken.ts';
import { OwnNotices } from '../room/OwnNotices.tsx';
import { PlayerLobby } from '../shell/PlayerLobby.tsx';
import type { Live } from '../shell/SessionGate.tsx';
import { PastRounds } from './PastRounds.tsx';
import { PlayHeader } from './PlayHeader.tsx';
import { SHOWN_TO_PLAYERS } from './panels.ts';
import { RoundStage } from './RoundStage.tsx';
import { SeatNotice } from './SeatNotice.tsx';
import { useCues } from './useCues.ts';

type Props = {
  readonly live: Live;
  readonly token: string;
  /** Which of two audiences is shown, for a seat that holds both roles. */
  readonly audience: string | null;
  readonly onAudience: (audience: string) => void;
};

/** What a seat sees at its stage and phase. Past rounds can be looked at any time; a new phase leads back. */
export function SeatPage({ live, token, audience, onAudience }: Props) {
  useAhead(SHOWN_TO_PLAYERS);
  const [any] = Object.values(live.views);
  const code = any?.session.code;
  const own = any && placeOfSeat(any, live.welcome?.seat ?? null)?.seat;
  const [seat, name] = [own?.seat, own?.name];
  useEffect(() => {
    if (code === undefined) return;
    nameToken('seat', token, code, { ...(seat && { seat }), ...(name && { name }) });
  }, [token, code, seat, name]);
  const audiences = Object.keys(live.views).sort().reverse();
  const shown = audience !== null && live.views[audience] ? audience : audiences[0];
  const view = shown === undefined ? undefined : live.views[shown];
  if (!view || shown === undefined) return null;
  return <OneView live={live} view={view} token={token} audiences={audiences} shown={shown} onAudience={onAudience} />;
}

type OneViewProps = {
  live: Live;
  view: View;
  token: string;
  audiences: readonly string[];
  shown: string;
  onAudience: (it: string) => void;
};

function OneView({ live, view, token, audiences, shown, onAudience }: OneViewProps) {
  const { stage, round, phase, settings } = view.session;
  const [past, setPast] = useState<number | null>(null);
  const seat = live.welcome?.seat ?? null;
  useAnnouncements(view, live.moves.refusal);
  useCues(view, live.clock);
  useEffect(() => {
    if (!chosenLanguage()) void speak(settings.language);
  }, [settings.language]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of phase leads back to what is happening now.
  useEffect(() => setPast(null), [stage, round, phase]);

  return (
    <>
      <PlayHeader
        live={live}
        view={view}
        seat={seat}
        own={{ token, past, onPast: setPast, audiences, shown, onAudience }}
      />
      <OwnNotices live={live} view={view} seat={seat} />
      <main id="main" tabIndex={-1} class="play-main">
        <SeatNotice view={view} seat={seat} moves={live.moves} />
        {past !== null && <PastRounds view={view} seat={seat} round={past} onRound={setPast} />}
        {past === null && stage === 'lobby' && <PlayerLobby live={live} view={view} seat={seat} />}
        {past === null && stage !== 'lobby' && (
          <RoundStage key={view.session.line} live={live} view={view} seat={seat} />
        )}
      </main>
      {phase !== 'planning' && <RefusalToast moves={live.moves} />}
    </>
  );
}
