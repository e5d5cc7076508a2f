import { useEffect } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import { speak } from '../../text/i18n.ts';
import { useText } from '../../text/useText.ts';
import { BriefingCard } from '../parts/BriefingCard.tsx';
import { HeaderBar } from '../parts/HeaderBar.tsx';
import { Heading } from '../parts/Heading.tsx';
import { LineMark } from '../parts/LineMark.tsx';
import { LostNotice } from '../parts/LostNotice.tsx';
import { roundName } from '../parts/roundName.ts';
import { useAhead } from '../parts/useAhead.ts';
import { useAnnouncements } from '../parts/useAnnouncements.ts';
import { useReviewed } from '../parts/useReviewed.ts';
import { nameToken } from '../parts/useToken.ts';
import { DebriefPage, MarketStage, Results, SHOWN_TO_ALL } from '../play/panels.ts';
import { useCues } from '../play/useCues.ts';
import { ConnectionLight } from '../shell/ConnectionLight.tsx';
import type { Live } from '../shell/SessionGate.tsx';
import { hasNoFigures, hasNoNames, NoFigures } from './NoFigures.tsx';
import { ScreenLobby } from './ScreenLobby.tsx';
import { ScreenPlanning } from './ScreenPlanning.tsx';
import { SoundSwitch } from './SoundSwitch.tsx';
import '../../style/projector.css';

type Props = { readonly live: Live; readonly token: string };

/** What the room sees, in the session's language and in letters that can be read from the back row. */
export function Projector({ live, token }: Props) {
  useAhead(SHOWN_TO_ALL);
  const view = live.views['screen'];
  const code = view?.session.code;
  const language = view?.session.settings.language;
  useEffect(() => {
    if (code !== undefined) nameToken('screen', token, code);
  }, [token, code]);
  useEffect(() => {
    if (language) void speak(language);
  }, [language]);
  return view ? <ProjectorView live={live} view={view} /> : null;
}

function ProjectorView({ live, view }: { readonly live: Live; readonly view: View }) {
  const { t } = useText();
  const { session } = view;
  useAnnouncements(view, null);
  useCues(view, live.clock);
  const where =
    session.stage === 'playing' && session.phase
      ? t(`projector.phase.${session.phase}`)
      : t(`shell.stage.${session.stage}`);
  return (
    <div class="projector">
      <HeaderBar
        right={
          <>
            <SoundSwitch />
            <ConnectionLight state={live.link} />
          </>
        }
        forgetLanguage
      >
        <p class="header-round">
          {session.stage === 'playing' && session.phase !== 'market'
            ? roundName(view, t)
            : session.settings.title || 'Pasar'}
        </p>
        {session.phase !== 'market' && <p class="header-phase">{where}</p>}
      </HeaderBar>
      <LostNotice state={live.link} />
      <LineMark view={view} all />
      <main id="main" tabIndex={-1} class="projector-main">
        {(session.phase === 'market' || session.phase === 'review') && (
          <Heading hidden of={`${session.round}-${session.phase}`}>
            {where}
          </Heading>
        )}
        <Stage key={session.line} live={live} view={view} />
      </main>
    </div>
  );
}

function Stage({ live, view }: { readonly live: Live; readonly view: View }) {
  const { stage, phase, round, since } = view.session;
  const [reviewed, setReviewed] = useReviewed(round);
  if (stage === 'debrief') return <DebriefPage view={view} team={null} large />;
  if (stage === 'lobby' || phase === null) return <ScreenLobby view={view} />;
  switch (phase) {
    case 'briefing':
      return (
        <div class="screen-center">
          <BriefingCard view={view} />
        </div>
      );
    case 'planning':
      return <ScreenPlanning view={view} clock={live.clock} />;
    case 'market':
      if (hasNoNames(view)) return <NoFigures view={view} />;
      return <MarketStage view={view} team={null} round={round} since={since} now={live.clock.now} large />;
    case 'review':
      if (hasNoFigures(view)) return <NoFigures view={view} />;
      return <Results view={view} team={null} round={reviewed} onRound={setReviewed} large />;
  }
}
