import { PRICES } from '../../market/outcome.ts';
import type { Card } from '../../scenario/cards.ts';
import { CARD_TRAITS, CARDS, MOST_CHIPS } from '../../scenario/cards.ts';
import { figure, percent } from './figures.ts';
import type { Finding } from './finding.ts';
import { error, warning } from './finding.ts';
import { MECHANISMS } from './mechanisms.ts';
import type { Rehearsal } from './rehearsal.ts';
import { rehearse, rehearseOnce, SENSIBLE, withChips } from './rehearsal.ts';

/** Part of a number whose loss nobody would see: what comes back round the market when a card has done all it can. */
const UNSEEN = 1e-3;
/** Units that a price 22 % higher must cost at least in the long run. */
const FELT = 0.02;

/** The first step of a list that goes down, counted from 0; -1 where none does. */
const firstFall = (list: readonly number[]): number =>
  list.findIndex((it, i) => i + 1 < list.length && (list[i + 1] ?? it) < it - UNSEEN * Math.abs(it));

const LEVELS = Array.from({ length: MOST_CHIPS + 1 }, (_, count) => count);

/** Whether more chips on a card for one round ever lower what the card is there to move. */
function moreIsMore(rehearsal: Rehearsal, card: Card): Finding[] {
  const { moves, of, path } = MECHANISMS[card];
  const levels = LEVELS.map((count) => of(rehearseOnce(rehearsal, withChips(SENSIBLE, card, count))));
  const fall = firstFall(levels);
  if (fall < 0) return [];
  const [from = 0, to = 0] = levels.slice(fall);
  const say = CARD_TRAITS[card].horizon === 'tactical' ? error : warning;
  return [
    say(
      path,
      `${fall + 1} instead of ${fall} chips on ${card} lower ${moves} in the first round, from ${figure(from)} to ${figure(to)}: more of a card should never do that; look for a number here that is negative, or for one that works against it`,
    ),
  ];
}

/** Whether more brand lowers awareness at the end of any round of the workshop. */
function brandIsKnown(rehearsal: Rehearsal): Finding[] {
  const courses = LEVELS.map((count) => rehearse(rehearsal, withChips(SENSIBLE, 'brand', count)).rounds);
  for (const round of courses[0]?.keys() ?? []) {
    const fall = firstFall(courses.map((rounds) => rounds[round]?.awareness ?? 0));
    if (fall >= 0)
      return [
        error(
          'params.awareness',
          `${fall + 1} instead of ${fall} chips on brand lower awareness at the end of round ${round + 1}: more brand should never do that`,
        ),
      ];
  }
  return [];
}

/** Whether a higher price sells more in the same round, or hardly less in the long run. */
function dearerSellsLess(rehearsal: Rehearsal): Finding[] {
  const courses = PRICES.map((price) => rehearse(rehearsal, { ...SENSIBLE, price }).rounds);
  const units = (at: number): number[] => courses.map((rounds) => rounds.at(at)?.flows.units ?? 0);
  const fall = firstFall(units(0).map((it) => -it));
  if (fall >= 0)
    return [
      error(
        'params.attraction.price',
        `a price of ${PRICES[fall + 1]} instead of ${PRICES[fall]} raises units in the same round: make price weigh more, here or in params.closing.price and params.repeat`,
      ),
    ];
  const last = units(-1);
  const [low = 0, high = 0] = [last[0], last.at(-1)];
  if (high < low * (1 - FELT)) return [];
  return [
    error(
      'params.attraction.price',
      `price up never lowers units: in the last round ${PRICES.at(-1)} sells only ${percent(low > 0 ? Math.max(0, 1 - high / low) : 0)} less than ${PRICES[0]}, so a high price is always right; make price weigh more, here or in params.closing.price, params.repeat.price and params.repeat.rivalry`,
    ),
  ];
}

/** Whether more of anything ever does less of what it is for. */
export const monotony = (rehearsal: Rehearsal): Finding[] => [
  ...CARDS.flatMap((card) => moreIsMore(rehearsal, card)),
  ...brandIsKnown(rehearsal),
  ...dearerSellsLess(rehearsal),
];
