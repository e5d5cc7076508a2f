import { useEffect } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import { chosenLanguage } from '../../model/language.ts';
import { speak } from '../../text/i18n.ts';
import { useText } from '../../text/useText.ts';
import { HeaderBar } from '../parts/HeaderBar.tsx';
import { Heading } from '../parts/Heading.tsx';
import { LineMark } from '../parts/LineMark.tsx';
import { LostNotice } from '../parts/LostNotice.tsx';
import { latestRound } from '../parts/latestRound.ts';
import { TeamMark } from '../parts/TeamMark.tsx';
import { useAnnouncements } from '../parts/useAnnouncements.ts';
import { useReviewed } from '../parts/useReviewed.ts';
import { nameToken } from '../parts/useToken.ts';
import { DebriefPage, Results } from '../play/panels.ts';
import { hasNoFigures, NoFigures } from '../projector/NoFigures.tsx';
import { ConnectionLight } from '../shell/ConnectionLight.tsx';
import type { Live } from '../shell/SessionGate.tsx';
import '../../style/chair.css';
import '../../style/projector.css';

/** What a guest sees: of every round that the room has talked about, what the projector showed of it. */
export function Watch({ live, token }: { readonly live: Live; readonly token: string }) {
  const view = live.views['observer'];
  const code = view?.session.code;
  const language = view?.session.settings.language;
  useEffect(() => {
    if (code !== undefined) nameToken('observer', token, code);
  }, [token, code]);
  useEffect(() => {
    if (language && !chosenLanguage()) void speak(language);
  }, [language]);
  return view ? <WatchView live={live} view={view} /> : null;
}

function WatchView({ live, view }: { readonly live: Live; readonly view: View }) {
  const { t } = useText();
  const { session } = view;
  const latest = latestRound(view);
  const [round, setRound] = useReviewed(latest ?? 0);
  useAnnouncements(view, null);
  const over = session.stage === 'debrief';
  return (
    <>
      <HeaderBar right={<ConnectionLight state={live.link} />}>
        <p class="header-round">{session.settings.title || 'Pasar'}</p>
        <p class="header-place">{t('watch.title')}</p>
      </HeaderBar>
      <LostNotice state={live.link} />
      <LineMark view={view} all />
      <main id="main" tabIndex={-1} class="page watch">
        <Heading hidden of={`${session.stage}-${session.round}`}>
          {t('watch.title')}
        </Heading>
        {latest === null ? <WatchWaiting view={view} /> : <p class="notice watch-note">{t(note(view, latest))}</p>}
        {over && <DebriefPage view={view} team={null} looksOn />}
        {latest !== null &&
          (hasNoFigures(view) ? (
            <NoFigures view={view} />
          ) : (
            <Results view={view} team={null} round={round} onRound={setRound} />
          ))}
      </main>
    </>
  );
}

/** Until there is something to see: what is played, by which teams, and when it will be shown. */
function WatchWaiting({ view }: { readonly view: View }) {
  const { t, language } = useText();
  return (
    <section class="card briefing watch-waiting">
      <h2>{view.scenario.name[language]}</h2>
      <p>{view.scenario.story[language]}</p>
      <ul class="watch-teams">
        {view.people.teams.map((team) => (
          <li key={team.team} class="watch-team">
            <TeamMark motif={team.motif} /> {t('shell.team', { name: team.name })}
          </li>
        ))}
      </ul>
      <p class="notice watch-note">{t(note(view, null))}</p>
    </section>
  );
}

/** Where the session stands, as far as a guest is told. */
function note({ session }: View, latest: number | null): string {
  if (session.stage === 'debrief') return 'watch.over';
  if (session.stage === 'lobby') return 'watch.lobby';
  return latest === null ? 'watch.first' : 'watch.playing';
}
