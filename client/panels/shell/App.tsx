import { useEffect } from 'preact/hooks';
import type { Language } from '../../../shared/session/settings.ts';
import type { Route } from '../../model/route.ts';
import { useText } from '../../text/useText.ts';
import { Boundary } from '../parts/Boundary.tsx';
import { LiveRegion } from '../parts/LiveRegion.tsx';
import { lazyPanel } from '../parts/lazyPanel.tsx';
import { useRoute } from '../parts/route.ts';
import { MarketStage, PlanningTable } from '../play/panels.ts';

const Landing = lazyPanel(async () => (await import('./Landing.tsx')).Landing, ['own']);
const JoinPage = lazyPanel(async () => (await import('./JoinPage.tsx')).JoinPage, []);
const NotFound = lazyPanel(async () => (await import('./NotFound.tsx')).NotFound, []);
const HostPage = lazyPanel(
  async () => (await import('../console/HostPage.tsx')).HostPage,
  ['console', 'cards', 'host', 'lines', 'names', 'notice', 'room', 'seats', 'thread', 'notes', 'check', 'chair', 'own'],
);
const ScreenPage = lazyPanel(
  async () => (await import('../projector/ScreenPage.tsx')).ScreenPage,
  ['lines', 'notice', 'projector'],
);
const PlayPage = lazyPanel(async () => (await import('../play/PlayPage.tsx')).PlayPage, ['lines', 'notice']);
const ReplayPage = lazyPanel(
  async () => (await import('../replay/ReplayPage.tsx')).ReplayPage,
  ['lines', 'notice', 'replay'],
);
const WatchPage = lazyPanel(
  async () => (await import('../watch/WatchPage.tsx')).WatchPage,
  ['lines', 'notice', 'projector', 'watch'],
);
const RestorePage = lazyPanel(async () => (await import('../chair/RestorePage.tsx')).RestorePage, ['own']);

const CheckPage = lazyPanel(async () => (await import('../check/CheckPage.tsx')).CheckPage, ['check']);
const RunSheet = lazyPanel(async () => (await import('../sheet/RunSheet.tsx')).RunSheet, ['sheet', 'thread']);
const HomePage = lazyPanel(
  async () => (await import('../home/HomePage.tsx')).HomePage,
  ['home', 'cards', 'debrief', 'hindsight', 'results', 'walk'],
);
const GuidePage = lazyPanel(async () => {
  const [{ GuidePage: page }, { fetchGuide }] = await Promise.all([
    import('../guide/GuidePage.tsx'),
    import('../guide/guideTexts.ts'),
  ]);
  await fetchGuide();
  return page;
}, ['guide']);

const PANELS: Readonly<Record<Route['page'], readonly Pick<typeof NotFound, 'fetch'>[]>> = {
  landing: [Landing],
  join: [JoinPage],
  host: [HostPage],
  screen: [ScreenPage],
  // Most who open it sit at the planning table, and the others look at the market.
  play: [PlayPage, PlanningTable, MarketStage],
  replay: [ReplayPage],
  watch: [WatchPage],
  restore: [RestorePage],
  check: [CheckPage],
  guide: [GuidePage],
  runsheet: [RunSheet],
  home: [HomePage],
  unknown: [NotFound],
};

/** Fetches a page, and what it says in a language, before it is drawn. */
export const fetchPage = (page: Route['page'], language: Language): Promise<unknown> =>
  Promise.all(PANELS[page].map((panel) => panel.fetch(language)));

/** The page that the address names. A page is built anew whenever its address changes. */
export function App() {
  const { route, key } = useRoute();
  const { t, language } = useText();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of the title change with the language.
  useEffect(() => {
    document.title = t(`shell.title.${route.page}`);
  }, [route.page, language, t]);
  return (
    <>
      <button type="button" class="skip-link" onClick={() => document.getElementById('main')?.focus()}>
        {t('shell.skip')}
      </button>
      <Boundary key={key}>
        {route.page === 'landing' && <Landing />}
        {route.page === 'join' && <JoinPage key={key} code={route.code} />}
        {route.page === 'host' && <HostPage key={key} />}
        {route.page === 'screen' && <ScreenPage key={key} />}
        {route.page === 'play' && <PlayPage key={key} />}
        {route.page === 'replay' && <ReplayPage key={key} />}
        {route.page === 'watch' && <WatchPage key={key} />}
        {route.page === 'restore' && <RestorePage key={key} />}
        {route.page === 'check' && <CheckPage key={key} code={route.code} />}
        {route.page === 'guide' && <GuidePage />}
        {route.page === 'runsheet' && <RunSheet />}
        {route.page === 'home' && <HomePage key={key} />}
        {route.page === 'unknown' && <NotFound />}
      </Boundary>
      <LiveRegion />
    </>
  );
}
