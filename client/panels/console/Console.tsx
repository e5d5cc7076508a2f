import { useEffect, useState } from 'preact/hooks';
import { isTrying } from '../../model/attemptNow.ts';
import { chosenLanguage } from '../../model/language.ts';
import { speak } from '../../text/i18n.ts';
import { useText } from '../../text/useText.ts';
import { LinksCard } from '../chair/LinksCard.tsx';
import { RecordCard } from '../chair/RecordCard.tsx';
import { ClosingNotice } from '../parts/ClosingNotice.tsx';
import { CountdownView } from '../parts/CountdownView.tsx';
import { HeaderBar } from '../parts/HeaderBar.tsx';
import { Heading } from '../parts/Heading.tsx';
import { LineMark } from '../parts/LineMark.tsx';
import { LostNotice } from '../parts/LostNotice.tsx';
import { latestRound } from '../parts/latestRound.ts';
import { RefusalToast } from '../parts/RefusalToast.tsx';
import { roundName } from '../parts/roundName.ts';
import { useAhead } from '../parts/useAhead.ts';
import { useAnnouncements } from '../parts/useAnnouncements.ts';
import { useReviewed } from '../parts/useReviewed.ts';
import { nameToken } from '../parts/useToken.ts';
import { WaitingNotice } from '../parts/WaitingNotice.tsx';
import { Attempts, DebriefPage, LearningDesk, MarketStage, Results, SHOWN_TO_ALL } from '../play/panels.ts';
import type { Look } from '../room/LookPanel.tsx';
import { LookPanel } from '../room/LookPanel.tsx';
import { NoticeCard } from '../room/NoticeCard.tsx';
import { ScreenCard } from '../room/ScreenCard.tsx';
import { ScreenChip } from '../room/ScreenChip.tsx';
import { ConnectionLight } from '../shell/ConnectionLight.tsx';
import type { Live } from '../shell/SessionGate.tsx';
import { AsideResults } from './AsideResults.tsx';
import { ChecksCard } from './ChecksCard.tsx';
import { ConsoleLobby } from './ConsoleLobby.tsx';
import { HelpCard } from './HelpCard.tsx';
import { LiveBoard } from './LiveBoard.tsx';
import { NotesCard } from './NotesCard.tsx';
import { PeopleCard } from './people/PeopleCard.tsx';
import { RehearsalCard } from './RehearsalCard.tsx';
import { RulesCard } from './RulesCard.tsx';
import { ShareCard } from './ShareCard.tsx';
import { ShockCard } from './ShockCard.tsx';
import { StepCard } from './StepCard.tsx';
import { TakeBack } from './TakeBack.tsx';
import { TimeCard } from './TimeCard.tsx';
import '../../style/console.css';
import '../../style/room.css';
import '../../style/thread.css';

type Props = { readonly live: Live; readonly token: string };

/** The facilitator's page: the next step first, then every team, then what is shared and which rules hold. */
export function Console({ live, token }: Props) {
  const { t } = useText();
  useAhead(SHOWN_TO_ALL);
  const view = live.views['facilitator'] ?? live.views['assistant'];
  const code = view?.session.code;
  const language = view?.session.settings.language;
  const [, setNamed] = useState(false);
  useEffect(() => {
    if (code === undefined) return;
    nameToken('facilitator', token, code);
    // The projector's key, if one came with the link, is this session's from now on: the links are drawn anew.
    setNamed(true);
  }, [token, code]);
  useEffect(() => {
    if (language && !chosenLanguage()) void speak(language);
  }, [language]);
  if (!view) return null;
  return <ConsoleView live={live} view={view} token={token} title={t('console.title')} />;
}

type ViewProps = {
  live: Live;
  view: Live['views'][string];
  token: string;
  title: string;
};

function ConsoleView({ live, view, token, title }: ViewProps) {
  const { t } = useText();
  const { session } = view;
  const latest = latestRound(view);
  const [reviewed, setReviewed] = useReviewed(latest ?? 0);
  const [look, setLook] = useState<Look | null>(null);
  useAnnouncements(view, live.moves.refusal);
  return (
    <>
      <HeaderBar
        right={
          <>
            <ScreenChip view={view} />
            <CountdownView view={view} clock={live.clock} quiet />
            <ConnectionLight state={live.link} />
          </>
        }
      >
        <p class="header-round">{session.settings.title || title}</p>
        <p class="header-place">
          {t('console.code')} <strong class="code">{session.code}</strong>
        </p>
        {session.stage === 'playing' && <p>{roundName(view, t)}</p>}
      </HeaderBar>
      <LostNotice state={live.link} />
      <LineMark view={view} all />
      <ClosingNotice view={view} />
      <WaitingNotice view={view} />
      <main id="main" tabIndex={-1} class="page console">
        <Heading hidden of={`${session.stage}-${session.round}-${session.phase}`}>
          {t('console.heading')}
        </Heading>
        <div class="console-main">
          {session.rehearsal && <RehearsalCard view={view} moves={live.moves} />}
          <StepCard view={view} moves={live.moves} />
          {!session.rehearsal && <TimeCard view={view} moves={live.moves} clock={live.clock} />}
          {!session.rehearsal && <RehearsalCard view={view} moves={live.moves} />}
          {session.stage === 'lobby' && <ConsoleLobby view={view} />}
          {session.stage === 'playing' && <LiveBoard live={live} view={view} onLook={setLook} />}
          {session.stage !== 'debrief' && (
            <PeopleCard view={view} moves={live.moves} clock={live.clock} token={token} />
          )}
          {session.stage === 'lobby' && <LearningDesk view={view} moves={live.moves} />}
          {session.stage === 'lobby' && <ChecksCard view={view} />}
          <ShockCard view={view} moves={live.moves} />
          <TakeBack view={view} moves={live.moves} />
          {session.phase === 'market' && look === null && (
            <MarketStage
              key={session.line}
              view={view}
              team={null}
              round={session.round}
              since={session.since}
              now={live.clock.now}
            />
          )}
          {session.stage === 'debrief' && (
            <>
              <DebriefPage view={view} team={null} moves={live.moves} clock={live.clock} />
              {view.learning && <LearningDesk view={view} moves={live.moves} />}
              <LiveBoard live={live} view={view} onLook={setLook} />
              <PeopleCard view={view} moves={live.moves} clock={live.clock} token={token} />
            </>
          )}
          {isTrying(view) && session.phase === 'review' && <Attempts view={view} team={null} />}
          <AsideResults view={view} />
          {latest !== null && (
            <section class="console-results" aria-label={t('console.results')}>
              <Results view={view} team={null} round={reviewed} onRound={setReviewed} />
            </section>
          )}
        </div>
        <aside class="console-side" aria-label={t('console.side')}>
          {session.stage === 'lobby' && <ShareCard view={view} token={token} />}
          <NotesCard view={view} clock={live.clock} />
          <HelpCard />
          <ScreenCard view={view} moves={live.moves} />
          <NoticeCard view={view} moves={live.moves} />
        </aside>
        <aside class="console-more" aria-label={t('console.more')}>
          <RulesCard view={view} moves={live.moves} />
          {session.stage !== 'lobby' && <ShareCard view={view} token={token} />}
          {view.people.chairs !== null && <LinksCard view={view} token={token} own={live.welcome?.chair ?? null} />}
          {session.stage !== 'lobby' && <ChecksCard view={view} />}
          <RecordCard view={view} token={token} />
        </aside>
      </main>
      {look && <LookPanel live={live} look={look} onEnd={() => setLook(null)} />}
      <RefusalToast moves={live.moves} />
    </>
  );
}
