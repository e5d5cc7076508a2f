import fc from 'fast-check';
import * as market from '../../../shared/market/market.ts';
import type { Decision, TeamOutcome } from '../../../shared/market/outcome.ts';
import type { Strike } from '../../../shared/market/shocks.ts';
import type { MarketState } from '../../../shared/market/state.ts';
import { BASE_PLAN } from '../../../shared/scenario/basePlan.ts';
import type { Chips } from '../../../shared/scenario/cards.ts';
import { CARDS, noChips } from '../../../shared/scenario/cards.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { COFFEE } from '../../../shared/scenario/shipped.ts';

export const SEED = 'pasar1:0123456789abcdef';
export const TEAMS = ['kawung', 'mendung', 'parang'] as const;

/** The coffee market with other lengths or other parameters. */
export const coffee = (weeksPerRound = 13, params: Partial<Scenario['params']> = {}): Scenario => ({
  ...COFFEE,
  weeksPerRound,
  params: { ...COFFEE.params, ...params },
});

/** The same without luck. */
export const calm = (weeksPerRound = 13, params: Partial<Scenario['params']> = {}): Scenario =>
  coffee(weeksPerRound, { noise: { interest: 0, closing: 0, demand: 0 }, ...params });

export const plan = (chips: Partial<Chips> = {}, price = 1, focus = 'all'): Decision => ({
  chips: { ...BASE_PLAN, ...chips },
  price,
  focus,
});

export const only = (chips: Partial<Chips>): Decision => ({
  chips: { ...noChips(), ...chips },
  price: 1,
  focus: 'all',
});

/** The same decision for every team but those named. */
export const all = (
  state: MarketState,
  usual: Decision,
  named: Record<string, Decision> = {},
): Record<string, Decision> => Object.fromEntries(Object.keys(state.teams).map((id) => [id, named[id] ?? usual]));

export const start = (scenario: Scenario, teams: readonly string[] = TEAMS): MarketState =>
  market.open(scenario, teams, { weeks: 260, plan: plan() });

export const team = (outcome: { readonly teams: Record<string, TeamOutcome> }, id: string): TeamOutcome => {
  const found = outcome.teams[id];
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

/** Plays rounds in a row: kawung by its plans (the last repeats), everyone else by the base plan. */
export function rounds(
  scenario: Scenario,
  state: MarketState,
  plans: readonly Decision[],
  count: number,
  values = false,
): TeamOutcome[] {
  let now = state;
  return Array.from({ length: count }, (_, i) => {
    const mine = plans[Math.min(i, plans.length - 1)] ?? plan();
    const luck = { seed: SEED, round: i + 1 };
    const { state: next, outcome } = market.step(scenario, now, all(now, plan(), { kawung: mine }), luck, [], {
      values,
    });
    now = next;
    return team(outcome, 'kawung');
  });
}

/** Any decision that an experiment may ask for. */
export const anyDecision: fc.Arbitrary<Decision> = fc.record({
  chips: fc
    .array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 30, noNaN: true })), { minLength: 12, maxLength: 12 })
    .map((list) => Object.fromEntries(CARDS.map((card, i) => [card, list[i] ?? 0])) as Chips),
  price: fc.double({ min: 0.5, max: 2, noNaN: true }),
  focus: fc.constantFrom('all', ...COFFEE.segments.map(({ id }) => id)),
});

/** Any shocks of the deck, at one team or at all. */
export const anyStrikes: fc.Arbitrary<Strike[]> = fc.array(
  fc.record({ shock: fc.constantFrom(...COFFEE.shocks), team: fc.constantFrom(null, ...TEAMS) }),
  { maxLength: 4 },
);
