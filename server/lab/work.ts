import type { Outset } from '../../shared/lab/outlook.ts';
import type { Projection } from '../../shared/lab/projection.ts';
import { projectionOf } from '../../shared/lab/projection.ts';
import { MODEL_VERSION } from '../../shared/market/market.ts';
import { attribution } from '../../shared/replay/attribution.ts';
import type { Course } from '../../shared/replay/course.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { TeamCauses } from '../../shared/session/causes.ts';

type Explained = { readonly modelVersion: string; readonly teams: Record<string, TeamCauses> };

/** All that a worker can do, by name: pure functions whose input and output can be cloned. */
export const WORK = {
  explain: (input: { readonly scenario: Scenario; readonly last: Course; readonly now: Course }): Explained => ({
    modelVersion: MODEL_VERSION,
    teams: attribution(input.scenario, input.last, input.now),
  }),
  project: ({ scenario, state, outlook, label }: Outset & { readonly scenario: Scenario }): Projection =>
    projectionOf(scenario, state, outlook, label),
} as const;
