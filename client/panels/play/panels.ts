import { loadTown } from '../market/loadTown.ts';
import { lazyPanel } from '../parts/lazyPanel.tsx';

/** The large panels of a round, each loaded with its sentences when it is first shown. */
export const PlanningTable = lazyPanel(
  async () => (await import('../planning/PlanningTable.tsx')).PlanningTable,
  ['cards', 'coach', 'notice', 'plan', 'projection'],
);
export const MarketStage = lazyPanel(async () => (await import('../market/MarketStage.tsx')).MarketStage, ['town']);
export const Results = lazyPanel(
  async () => (await import('../results/Results.tsx')).Results,
  ['cards', 'causes', 'notice', 'results'],
);
export const DebriefPage = lazyPanel(
  async () => (await import('../debrief/DebriefPage.tsx')).DebriefPage,
  ['debrief', 'walk', 'chair', 'cards', 'hindsight', 'results', 'causes', 'attempt'],
);
export const Attempts = lazyPanel(
  async () => (await import('../attempt/Attempts.tsx')).Attempts,
  ['cards', 'results', 'attempt'],
);

/** The learning check on the page of a seat. */
export const LearningPlace = lazyPanel(
  async () => (await import('../learning/LearningPlace.tsx')).LearningPlace,
  ['learning', 'walk'],
);
/** What came of it, on the console and the projector. */
export const LearningDesk = lazyPanel(
  async () => (await import('../learning/LearningDesk.tsx')).LearningDesk,
  ['learning', 'walk'],
);

/** What everybody sees of a round in their turn, with the engine that draws the market; to be loaded ahead. */
export const SHOWN_TO_ALL = [MarketStage.ahead, loadTown, Results.ahead, DebriefPage.ahead] as const;
export const SHOWN_TO_PLAYERS = [PlanningTable.ahead, ...SHOWN_TO_ALL] as const;
