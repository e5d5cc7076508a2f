import type { Outset } from '../../shared/lab/outlook.ts';
import type { Projection } from '../../shared/lab/projection.ts';
import { projectionOf } from '../../shared/lab/projection.ts';
import { varianceOf } from '../../shared/lab/variance.ts';
import { MODEL_VERSION } from '../../shared/market/market.ts';
import type { Decision } from '../../shared/market/outcome.ts';
import type { MarketState } from '../../shared/market/state.ts';
import { attribution } from '../../shared/replay/attribution.ts';
import type { Course } from '../../shared/replay/course.ts';
import { paybackOf } from '../../shared/replay/payback.ts';
import { weigh } from '../../shared/replay/turningPoints.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { TeamCauses } from '../../shared/session/causes.ts';
import type { LuckShare } from '../../shared/session/hindsight.ts';

type Explained = { readonly modelVersion: string; readonly teams: Record<string, TeamCauses> };

type Played = {
  readonly scenario: Scenario;
  readonly start: MarketState;
  readonly decisions: readonly Readonly<Record<string, Decision>>[];
};

/** Other lucks in which a session's plans are played once more, to tell skill from luck. */
const SEEDS = Array.from({ length: 40 }, (_, seed) => `pasar1:${(seed + 1).toString(16)}`);

/** All that a worker can do, by name: pure functions whose input and output can be cloned. */
export const WORK = {
  explain: (input: { readonly scenario: Scenario; readonly last: Course; readonly now: Course }): Explained => ({
    modelVersion: MODEL_VERSION,
    teams: attribution(input.scenario, input.last, input.now),
  }),
  project: ({ scenario, state, outlook, label }: Outset & { readonly scenario: Scenario }): Projection =>
    projectionOf(scenario, state, outlook, label),
  payback: paybackOf,
  weigh,
  luck: ({ scenario, start, decisions }: Played): LuckShare => ({
    seeds: SEEDS.length,
    ...varianceOf(scenario, start, decisions, SEEDS),
  }),
} as const;
