import * as z from 'zod/mini';
import { Seed } from '../lib/rng.ts';
import type { Card } from '../scenario/cards.ts';
import { CARDS } from '../scenario/cards.ts';

/** A number within a range; what is wrong names the range and the unit. */
function within(unit: string, low: number, high: number, whole = false) {
  const error = `must be ${whole ? 'a whole number' : 'a number'} from ${low} to ${high} (${unit})`;
  const number = whole ? z.int({ error }) : z.number({ error });
  return number.check(z.minimum(low, { error }), z.maximum(high, { error }));
}

const chips = within('chips a week', 0, 30);
const cards = Object.fromEntries(CARDS.map((card) => [card, z.optional(chips)])) as Record<
  Card,
  z.ZodMiniOptional<typeof chips>
>;

/** One team's plan for a round. A card that is not named has no chip; fractions are allowed. */
export const TrialPlan = z.strictObject({
  ...cards,
  price: z.optional(within("multiple of the category's price", 0.5, 2)),
  focus: z.optional(z.string({ error: 'must be "all" or the id of a segment' })),
});
export type TrialPlan = z.infer<typeof TrialPlan>;

/** Replaces what the warm-up left: awareness and equity in every segment, customers and leads as totals of people. */
export const TrialStart = z.strictObject({
  awareness: z.optional(within('share', 0, 1)),
  equity: z.optional(within('share', 0, 1)),
  customers: z.optional(within('people', 0, 1e9)),
  leads: z.optional(within('people', 0, 1e9)),
});
export type TrialStart = z.infer<typeof TrialStart>;

const TrialTeam = z.strictObject({
  name: z.string({ error: 'must be a name' }).check(z.minLength(1), z.maxLength(40)),
  start: z.optional(TrialStart),
  /** One a round; the last repeats. */
  plans: z.array(TrialPlan).check(z.minLength(1, { error: 'must hold at least one plan' }), z.maxLength(200)),
});

/** A question to the market, as `npm run simulate` reads it. What is left out is as in the scenario; noise is off. */
export const Experiment = z.strictObject({
  /** Id of a shipped scenario, or the path of a scenario file. */
  scenario: z.string({ error: 'must be the id of a scenario or the path of a file' }).check(z.minLength(1)),
  rounds: z.optional(within('rounds', 1, 200, true)),
  weeksPerRound: z.optional(within('weeks', 1, 52, true)),
  seed: z.optional(Seed),
  noise: z.optional(z.boolean({ error: 'must be true or false' })),
  market: z.optional(z.enum(['shared', 'parallel'], { error: 'must be "shared" or "parallel"' })),
  /** False leaves brand, customer and company value out. */
  values: z.optional(z.boolean({ error: 'must be true or false' })),
  /** Rounds that all teams play on one plan before round 1, instead of the scenario's own warm-up. */
  warmUp: z.optional(z.strictObject({ rounds: within('rounds', 0, 200, true), plan: TrialPlan })),
  /** Parameters of the model by path (`closing.capacity`), in absolute values. */
  overrides: z.optional(z.record(z.string(), z.number({ error: 'must be a number' }))),
  teams: z.array(TrialTeam).check(
    z.minLength(1, { error: 'must hold 1 to 24 teams' }),
    z.maxLength(24, { error: 'must hold 1 to 24 teams' }),
    z.refine((teams) => new Set(teams.map(({ name }) => name)).size === teams.length, 'must have names that differ'),
  ),
});
export type Experiment = z.infer<typeof Experiment>;
