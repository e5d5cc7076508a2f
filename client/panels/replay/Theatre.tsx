import { useCallback, useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { keyring } from '../../model/browserKeys.ts';
import { dayAndTime } from '../../present/format.ts';
import type { OpenedRecording } from '../../replay/replayMessages.ts';
import type { ReplayPlayer } from '../../replay/replayPlayer.ts';
import { counting, roleIn } from '../../replay/scrub.ts';
import type { Tape, Turn } from '../../replay/tape.ts';
import { openTape, placed, turned } from '../../replay/tape.ts';
import { useText } from '../../text/useText.ts';
import { HeaderBar } from '../parts/HeaderBar.tsx';
import { Heading, Nested } from '../parts/Heading.tsx';
import { Link } from '../parts/Link.tsx';
import { useStore } from '../parts/useStore.ts';
import { addressOf } from '../parts/useToken.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { Compare, TakeAlong, WhatIf } from './boards.ts';
import { Chapters } from './Chapters.tsx';
import { Eyes } from './Eyes.tsx';
import { Happened } from './Happened.tsx';
import { KeysHint } from './KeysHint.tsx';
import type { Mode } from './Modes.tsx';
import { MODES, Modes } from './Modes.tsx';
import { Scrubber } from './Scrubber.tsx';
import { Stage } from './Stage.tsx';
import { useKeys } from './useKeys.ts';
import { usePlaying } from './usePlaying.ts';

type Props = { readonly player: ReplayPlayer; readonly opened: OpenedRecording };
type TheatreProps = Props & {
  /** The page stands by itself: there is no server, and nothing else to go to. */
  readonly alone?: boolean;
};

/** What the address may ask for. */
const ASKED: Readonly<Record<string, Mode>> = { '#what-if': 'whatIf', '#copy': 'copy' };

/** An opened recording: the controls above, and below what those eyes saw at that moment, or what might have been. */
export function Theatre({ player, opened, alone = false }: TheatreProps) {
  const { t, language } = useText();
  const { steps } = opened;
  const [mode, setMode] = useState<Mode>(() => ASKED[location.hash] ?? 'steps');
  const [thought, setThought] = useState(mode === 'whatIf');
  const own = useMemo(() => ownAudience(opened), [opened]);
  const [tape, turn] = useReducer(turned, steps, openTape);
  const [audience, setAudience] = useState(own ?? 'screen');
  const choose = (next: Mode): void => {
    setMode(next);
    if (next === 'whatIf') setThought(true);
  };
  return (
    <>
      <HeaderBar home={!alone} right={!alone && <WayBack code={opened.code} />}>
        <strong>{t('replay.title')}</strong>
        <span>{opened.title || opened.scenario.name[language]}</span>
        <span class="replay-when">{dayAndTime(steps[0]?.at ?? 0, language)}</span>
      </HeaderBar>
      <main id="main" class="replay" tabIndex={-1}>
        <Heading hidden>{t('replay.title')}</Heading>
        <Modes modes={alone ? MODES.filter((one) => one !== 'copy') : MODES} mode={mode} onMode={choose} />
        <Nested.Provider value={true}>
          {(mode === 'steps' || mode === 'compare') && (
            <Showing
              player={player}
              opened={opened}
              mode={mode}
              tape={tape}
              turn={turn}
              audience={audience}
              onAudience={setAudience}
            />
          )}
          {mode === 'copy' && <TakeAlong player={player} opened={opened} />}
          {/* Ideas are kept while one looks at something else. */}
          {thought && (
            <div hidden={mode !== 'whatIf'}>
              <WhatIf player={player} opened={opened} own={own === null ? null : (roleIn(own)?.team ?? null)} />
            </div>
          )}
        </Nested.Provider>
      </main>
    </>
  );
}

type ShowingProps = Props & {
  readonly mode: Mode;
  readonly tape: Tape;
  readonly turn: (turn: Turn) => void;
  readonly audience: string;
  readonly onAudience: (audience: string) => void;
};

/** The session moment by moment: what was seen, or how the teams compared by then. */
function Showing({ player, opened, mode, tape, turn, audience, onAudience }: ShowingProps) {
  const { t } = useText();
  const { shown } = useStore(player);
  const { steps } = opened;
  const { version, playing } = tape;
  const { at, index } = useMemo(() => placed(tape), [tape]);
  const step = at[index];
  const hasBeside = steps.some(({ aside }) => aside !== null);
  useEffect(() => player.show(version, audience), [player, version, audience]);
  useKeys(turn);
  usePlaying(tape, step, turn);
  const sawMarket = useCallback(() => turn({ turn: 'sawMarket' }), [turn]);
  if (!step) return null;
  const shownStep = shown && steps.find((it) => it.version === shown.version);
  return (
    <>
      <section class="card replay-controls" aria-label={t('replay.controls')}>
        <Eyes opened={opened} audience={audience} onAudience={onAudience} />
        <Scrubber
          at={at}
          index={index}
          playing={playing}
          every={tape.every}
          beside={hasBeside ? tape.beside : null}
          onTurn={turn}
        />
        <Chapters
          steps={counting(steps, tape.beside)}
          step={step}
          onStep={(to) => turn({ turn: 'jump', version: to })}
        />
        <KeysHint />
        {tape.every && <Happened step={step} teams={opened.teams} />}
      </section>
      {!shown || !shownStep ? (
        <Waiting what={t('replay.waiting')} />
      ) : mode === 'compare' ? (
        <Compare view={shown.view} team={roleIn(shown.audience)?.team ?? null} round={shownStep.round} />
      ) : (
        <div class="replay-stage" data-place={shownStep.place}>
          <Stage view={shown.view} audience={shown.audience} step={shownStep} onSeen={sawMarket} />
        </div>
      )}
    </>
  );
}

/** Back to where the replay was opened from, for those who have a place in the session. */
function WayBack({ code }: { readonly code: string }) {
  const { t } = useText();
  const key = keyring.find('facilitator', code) ?? keyring.find('seat', code);
  return (
    key && (
      <Link to={addressOf(key)} class="header-button">
        {t('replay.toSession')}
      </Link>
    )
  );
}

/** The place in which this browser sat, where it did. */
function ownAudience({ code, teams }: OpenedRecording): string | null {
  const own = keyring.find('seat', code)?.seat;
  const team = teams.find(({ seats }) => seats.some(({ seat }) => seat === own));
  const role = team?.seats.find(({ seat }) => seat === own)?.roles[0];
  return team && role ? `${team.team}/${role}` : null;
}
