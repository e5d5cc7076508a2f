import type { Decision } from '../../market/outcome.ts';
import type { Card, Chips } from '../../scenario/cards.ts';
import { CARD_TRAITS, CARDS, cardsOf, MOST_CHIPS, noChips } from '../../scenario/cards.ts';
import { percent } from './figures.ts';
import type { Finding } from './finding.ts';
import { error } from './finding.ts';
import type { Rehearsal } from './rehearsal.ts';
import { rehearse } from './rehearsal.ts';

const ENOUGH = 0.5;

/** As many chips as a team starts with, in these proportions. */
function sharedOut(budget: number, weights: Chips, price = 1): Decision {
  const all = CARDS.reduce((sum, card) => sum + weights[card], 0);
  const chips = noChips();
  for (const card of CARDS) chips[card] = all > 0 ? (budget * weights[card]) / all : 0;
  return { chips, price, focus: 'all' };
}

const alike = (cards: readonly Card[]): Chips => ({
  ...noChips(),
  ...Object.fromEntries(cards.map((card) => [card, 1])),
});

/** Plans of many kinds, none of them clever: the house plan, leaning to each card or cheap, and one kind of work alone. */
function plansFor({ scenario: { housePlan, budget } }: Rehearsal): Decision[] {
  const tactical = CARDS.filter((card) => CARD_TRAITS[card].horizon === 'tactical');
  const strategic = CARDS.filter((card) => CARD_TRAITS[card].horizon === 'strategic');
  const kinds = [CARDS, tactical, strategic, cardsOf('sales'), cardsOf('marketing')].map(alike);
  const leaning = CARDS.map((card) => ({ ...housePlan.chips, [card]: MOST_CHIPS }));
  return [
    housePlan,
    ...[...kinds, ...leaning].map((weights) => sharedOut(budget.start, weights)),
    sharedOut(budget.start, housePlan.chips, 0.9),
  ];
}

/** Whether some plan meets at least half of the quotas, so that they are a target and not a wall. A workshop without a whole quarter has none. */
export function quotas(rehearsal: Rehearsal): Finding[] {
  let best = 0;
  for (const plan of plansFor(rehearsal)) {
    const all = rehearse(rehearsal, plan).rounds.flatMap(({ quarters }) => quarters);
    if (all.length === 0) return [];
    best = Math.max(best, all.filter(({ hit }) => hit).length / all.length);
    if (best >= ENOUGH) return [];
  }
  return [
    error(
      'quotaGrowth',
      `the quotas are out of reach: of all plans that were tried the best meets ${percent(best)} of them, and half should be possible; make it smaller`,
    ),
  ];
}
