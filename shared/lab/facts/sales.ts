import * as market from '../../market/market.ts';
import { noChips } from '../../scenario/cards.ts';
import { calm, openTrial } from '../trial.ts';
import type { Bench, Fact } from './fact.ts';
import { OPEN, ofParts } from './fact.ts';
import { ADVERTISING, BASE, elasticity, OWN, over, playOwn, SALES_FORCE, scaled, unitsOf } from './twin.ts';

const STEP = 0.05;
const WEEKS_A_MONTH = 52 / 12;

/** Elasticity of a year's units to 5 % more sales force. */
function forceElasticity(bench: Bench, cards: Parameters<typeof scaled>[0], year: number): number {
  const [more, usual] = [scaled(cards, 1 + STEP), BASE].map((plan) =>
    over(playOwn(bench, { own: [plan], quarters: 4 * year }), unitsOf, 4 * year - 3, 4 * year),
  );
  return elasticity(more ?? 0, usual ?? 1, STEP);
}

function adElasticity(bench: Bench): number {
  const [more, usual] = [scaled(ADVERTISING, 1 + STEP), BASE].map((plan) =>
    over(playOwn(bench, { own: [plan], quarters: 1 }), unitsOf, 1, 1),
  );
  return elasticity(more ?? 0, usual ?? 1, STEP);
}

/** Share of 100 hires that are ramped after each week, from the coaching stock when chips step from 0 to 2. */
function ramp(bench: Bench, weeks: number): number[] {
  const scenario = { ...calm(bench.scenario('coffee')), weeksPerRound: 1 };
  const nobody = { chips: noChips(), price: 1, focus: 'all' };
  const hired = { ...nobody, chips: { ...noChips(), coaching: 2 } };
  let state = openTrial({
    scenario,
    rounds: 0,
    teams: [{ id: OWN, plans: [hired] }],
    warmUp: { rounds: 52, plan: nobody },
  });
  return Array.from({ length: weeks }, (_, week) => {
    const luck = { seed: 'pasar1:0', round: week + 1 };
    state = market.step(scenario, state, { [OWN]: hired }, luck, [], { values: false }).state;
    return (state.teams[OWN]?.stocks.coaching ?? 0) / 2;
  });
}

export const SALES_FACTS: readonly Fact[] = [
  {
    id: 'A8',
    name: 'Elasticity of the sales force',
    scenario: 'coffee',
    strength: 'H',
    source: 'Albers et al. 2010',
    recipe:
      '+5 % on calls, closing and care with coaching at its steady state: units of the first year; the same with coaching, ramped, in year 3; and against A1',
    luck: true,
    read: (bench) => {
      const ramped = forceElasticity(bench, ['calls', 'closing', 'care'], 1);
      return ofParts(
        { name: 'first year', value: ramped, low: 0.25, high: 0.4 },
        { name: 'year 3, with coaching', value: forceElasticity(bench, SALES_FORCE, 3), low: 0.25, high: 0.4 },
        { name: 'sales force / advertising', value: ramped / adElasticity(bench), low: 2, high: OPEN },
      );
    },
  },
  {
    id: 'A9',
    name: 'Months until a rep is ramped',
    scenario: 'coffee',
    strength: 'M',
    source: 'Bridge Group 2024 (second-hand)',
    recipe: 'coaching from 0 to 2 chips; the stock is the share of hires that are ramped',
    luck: false,
    read: (bench) => {
      const ramped = ramp(bench, 52);
      const half = ramped.findIndex((share) => share >= 0.5) + 1;
      return ofParts(
        { name: 'median, months', value: half / WEEKS_A_MONTH, low: 4, high: 6 },
        { name: 'ramped after six months', value: ramped[25] ?? 1, low: 0, high: 0.75 },
      );
    },
  },
];
