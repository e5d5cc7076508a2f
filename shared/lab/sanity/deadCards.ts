import type { Card } from '../../scenario/cards.ts';
import { CARDS } from '../../scenario/cards.ts';
import { percent } from './figures.ts';
import type { Finding } from './finding.ts';
import { error } from './finding.ts';
import { MECHANISMS } from './mechanisms.ts';
import type { Rehearsal } from './rehearsal.ts';
import { companyValueOf, rehearse, SENSIBLE, sumOf, withChips } from './rehearsal.ts';

/** What no card may stay below: part of a workshop's gross profit, and of what the card is there to move. */
const TRACE_OF_MONEY = 0.001;
const TRACE_OF_MECHANISM = 0.005;
const SOME = 2;

/**
 * Two chips on a card against none, for a whole workshop: how far they move company value, as part of a workshop's gross profit and with
 * the chips' own cost left out, and how far what the card is there to move. Both without a sign.
 */
function effectOf(rehearsal: Rehearsal, card: Card): { readonly money: number; readonly mechanism: number } {
  const { of } = MECHANISMS[card];
  const [without, some] = [0, SOME].map((count) => rehearse(rehearsal, withChips(SENSIBLE, card, count)));
  if (without === undefined || some === undefined) throw new Error('two courses were played');
  const spend = (it: typeof some): number => sumOf(it.rounds, (round) => round.spend);
  const earned = (it: typeof some): number => companyValueOf(rehearsal, it) + spend(it);
  const profit = sumOf(without.rounds, ({ grossProfit }) => grossProfit);
  const [before, after] = [sumOf(without.rounds, of), sumOf(some.rounds, of)];
  return {
    money: Math.abs(earned(some) - earned(without)) / Math.max(1, Math.abs(profit)),
    mechanism: before > 0 ? Math.abs(after / before - 1) : Number(after > 0),
  };
}

/** Cards that do nothing worth a chip. */
export const deadCards = (rehearsal: Rehearsal): Finding[] =>
  CARDS.flatMap((card) => {
    const { money, mechanism } = effectOf(rehearsal, card);
    if (money >= TRACE_OF_MONEY || mechanism >= TRACE_OF_MECHANISM) return [];
    const { moves, path } = MECHANISMS[card];
    return error(
      path,
      `${card} is a dead card: ${SOME} chips on it for the whole workshop move ${moves} by ${percent(mechanism)} and company value by ${percent(money)} of gross profit; make this number larger${card === 'care' ? ', or params.care.reach' : `, or params.half.${card} smaller`}`,
    );
  });
