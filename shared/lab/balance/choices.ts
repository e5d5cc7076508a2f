import type { Stream } from '../../lib/rng.ts';
import { stream } from '../../lib/rng.ts';
import * as market from '../../market/market.ts';
import type { Decision } from '../../market/outcome.ts';
import { PRICES } from '../../market/outcome.ts';
import type { MarketState } from '../../market/state.ts';
import type { Card } from '../../scenario/cards.ts';
import { CARDS, MOST_CHIPS, noChips } from '../../scenario/cards.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Bar } from './bar.ts';
import { atLeast, atMost } from './bar.ts';

const TEAMS = ['one', 'two', 'three', 'four'] as const;
/** A choice that wins a quarter of its games is as good as any other. */
const FAIR = 1 / TEAMS.length;

/** Chips anywhere, as a bot of the random style would place them. */
function anyPlan(scenario: Scenario, budget: number, luck: Stream): Decision {
  const chips = noChips();
  for (let left = budget; left > 0; left -= 1) chips[luck.pick(CARDS.filter((card) => chips[card] < MOST_CHIPS))] += 1;
  return { chips, price: luck.pick(PRICES), focus: luck.pick(['all', ...scenario.segments.map(({ id }) => id)]) };
}

type Game = { readonly plans: readonly Decision[]; readonly winner: number };

/** Four teams that each play one plan, drawn by luck, for the whole workshop; the highest company value wins. */
function playGame(scenario: Scenario, opened: MarketState, seed: string): Game {
  const luck = stream(seed, 'choices');
  const plans = TEAMS.map(() => anyPlan(scenario, scenario.budget.start, luck));
  const decisions = Object.fromEntries(TEAMS.map((team, i) => [team, plans[i] as Decision]));
  let state = opened;
  let ends: number[] = [];
  for (let round = 1; round <= scenario.rounds; round += 1) {
    const values = round === scenario.rounds;
    const stepped = market.step(scenario, state, decisions, { seed, round }, [], { values });
    state = stepped.state;
    if (values) ends = TEAMS.map((team) => stepped.outcome.teams[team]?.companyValue ?? 0);
  }
  return { plans, winner: ends.indexOf(Math.max(...ends)) };
}

/** Of the teams that made a choice, the share that won; a fair share is a quarter. */
function winRate(games: readonly Game[], made: (plan: Decision) => boolean): number {
  let chosen = 0;
  let won = 0;
  for (const { plans, winner } of games)
    for (const [team, plan] of plans.entries()) {
      if (!made(plan)) continue;
      chosen += 1;
      if (team === winner) won += 1;
    }
  return chosen > 0 ? won / chosen : FAIR;
}

export type Choice = { readonly choice: string; readonly winRate: number };

/** How often each choice wins among plans drawn by luck: two chips or more on a card, a price, a focus. */
export function choicesOf(scenario: Scenario, seeds: readonly string[]): Choice[] {
  const opened = market.open(scenario, TEAMS);
  const games = seeds.map((seed) => playGame(scenario, opened, seed));
  const on = (card: Card) => ({ choice: card, winRate: winRate(games, ({ chips }) => chips[card] >= 2) });
  const focuses = ['all', ...scenario.segments.map(({ id }) => id)];
  return [
    ...CARDS.map(on),
    ...PRICES.map((price) => ({ choice: `price ${price}`, winRate: winRate(games, (it) => it.price === price) })),
    ...focuses.map((focus) => ({ choice: `focus ${focus}`, winRate: winRate(games, (it) => it.focus === focus) })),
  ];
}

/** No choice wins nearly always or nearly never. */
export function choiceBars(choices: readonly Choice[]): Bar[] {
  const rates = choices.map((it) => it.winRate);
  return [
    atMost(
      'choices.most',
      'win rate of the choice that wins most, among plans drawn by luck (a fair share is .25)',
      Math.max(...rates),
      0.6,
    ),
    atLeast('choices.least', 'win rate of the choice that wins least', Math.min(...rates), 0.05),
  ];
}
