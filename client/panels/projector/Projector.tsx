import { useEffect, useMemo } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import { isTrying } from '../../model/attemptNow.ts';
import type { ServerClock } from '../../model/serverClock.ts';
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
import { Attempts, DebriefPage, LearningDesk, MarketStage, Results, SHOWN_TO_ALL } from '../play/panels.ts';
import { useCues } from '../play/useCues.ts';
import { ConnectionLight } from '../shell/ConnectionLight.tsx';
import type { Live } from '../shell/SessionGate.tsx';
import { BlankPicture, FrozenMark } from './HeldPicture.tsx';
import { hasNoFigures, hasNoNames, NoFigures } from './NoFigures.tsx';
import { ScreenKeys } from './ScreenKeys.tsx';
import { ScreenLobby } from './ScreenLobby.tsx';
import { ScreenNotice } from './ScreenNotice.tsx';
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
  const { screen } = session;
  const blank = screen?.shows === 'blank';
  const held = screen?.shows === 'frozen' ? screen.since : null;
  // A frozen picture has a clock that stands.
  const clock = useMemo(() => (held === null ? live.clock : { now: () => held }), [held, live.clock]);
  useAnnouncements(view, null);
  useCues(view, clock);
  const where =
    session.stage === 'playing' && session.phase
      ? t(`projector.phase.${session.phase}`)
      : t(`shell.stage.${session.stage}`);
  return (
    <div class="projector">
      <HeaderBar
        right={
          <>
            <ScreenKeys view={view} moves={live.moves} />
            <SoundSwitch />
            <ConnectionLight state={live.link} />
          </>
        }
        forgetLanguage
      >
        <p class="header-round">
          {session.stage === 'playing' && session.phase !== 'market' && !blank
            ? roundName(view, t)
            : session.settings.title || 'Pasar'}
        </p>
        {session.phase !== 'market' && !blank && <p class="header-phase">{where}</p>}
      </HeaderBar>
      <LostNotice state={live.link} />
      <LineMark view={view} all />
      {held !== null && <FrozenMark />}
      {blank ? (
        <BlankPicture view={view} />
      ) : (
        <>
          <ScreenNotice view={view} />
          <main id="main" tabIndex={-1} class="projector-main">
            {(session.phase === 'market' || session.phase === 'review') && (
              <Heading hidden of={`${session.round}-${session.phase}`}>
                {where}
              </Heading>
            )}
            <Stage key={session.line} view={view} clock={clock} />
          </main>
        </>
      )}
    </div>
  );
}

type ShownProps = { readonly view: View; readonly clock: ServerClock };

function Stage({ view, clock }: ShownProps) {
  const { stage, phase, round, since } = view.session;
  const [reviewed, setReviewed] = useReviewed(round);
  if (stage === 'debrief' && view.learning?.shown) return <LearningDesk view={view} />;
  if (stage === 'debrief') return <DebriefPage view={view} team={null} large clock={clock} />;
  if (stage === 'lobby' || phase === null) return <ScreenLobby view={view} />;
  switch (phase) {
    case 'briefing':
      return (
        <div class="screen-center">
          <BriefingCard view={view} />
        </div>
      );
    case 'planning':
      return <ScreenPlanning view={view} clock={clock} />;
    case 'market':
      if (hasNoNames(view)) return <NoFigures view={view} />;
      return <MarketStage view={view} team={null} round={round} since={since} now={clock.now} large />;
    case 'review':
      if (hasNoFigures(view)) return <NoFigures view={view} />;
      if (isTrying(view))
        return (
          <div class="page attempt-page">
            <Attempts view={view} team={null} large />
          </div>
        );
      return <Results view={view} team={null} round={reviewed} onRound={setReviewed} large />;
  }
}
