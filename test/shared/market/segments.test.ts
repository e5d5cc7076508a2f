import { describe, expect, it } from 'vitest';
import * as market from '../../../shared/market/market.ts';
import type { Decision } from '../../../shared/market/outcome.ts';
import type { Chips } from '../../../shared/scenario/cards.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { SHIPPED } from '../../../shared/scenario/shipped.ts';

const TEAMS = ['own', 'one', 'other'];

/** Customers of the own team by segment after a year, when it plays one plan and everyone else the house plan. Without luck. */
function customersOf(shipped: Scenario, own: Decision): Record<string, number> {
  const noise = { interest: 0, closing: 0, demand: 0 };
  const scenario = { ...shipped, weeksPerRound: 26, params: { ...shipped.params, noise } };
  let state = market.open(scenario, TEAMS);
  for (let round = 1; round <= 2; round += 1) {
    const decisions = { own, one: scenario.housePlan, other: scenario.housePlan };
    state = market.step(scenario, state, decisions, { seed: 'pasar1:0', round }, [], { values: false }).state;
  }
  return Object.fromEntries(
    Object.entries(state.teams['own']?.segments ?? {}).map(([id, { customers, loyal }]) => [id, customers + loyal]),
  );
}

/** The segment in which a move adds most customers, for their number. */
function answersMost(scenario: Scenario, move: Partial<Chips>, price = 1): string {
  const { housePlan } = scenario;
  const usual = customersOf(scenario, housePlan);
  const chips = { ...housePlan.chips };
  for (const [card, more] of Object.entries(move)) chips[card as keyof Chips] += more;
  const moved = customersOf(scenario, { ...housePlan, price, chips });
  const gain = (id: string): number => (moved[id] ?? 0) / (usual[id] ?? 1);
  return scenario.segments.map(({ id }) => id).reduce((best, id) => (gain(id) > gain(best) ? id : best));
}

describe.each(SHIPPED.map((scenario) => [scenario.id, scenario] as const))('the segments of %s', (_, scenario) => {
  it('want different things: one answers most to a low price, one to messages, one to reps who call', () => {
    const answers = [
      answersMost(scenario, {}, 0.9),
      answersMost(scenario, { ads: 2 }),
      answersMost(scenario, { calls: 2 }),
    ];
    expect(new Set(answers).size).toBe(3);
  });
});
