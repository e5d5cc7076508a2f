import type { Decision } from '../market/outcome.ts';
import type { Chips, Role } from '../scenario/cards.ts';
import { cardsOf, chipsOf, ROLES } from '../scenario/cards.ts';
import type { PlanSource, Split, UsedPlan } from './plans.ts';
import type { PerRole, Round, Session, Table } from './state.ts';
import { playedLine, tableOf } from './state.ts';

/**
 * Splits a round's chips (two or more) as the last round's were; an odd chip goes to the role that had more, else to
 * Sales. Each role gets one at least, as every offer must leave it.
 */
export function splitLike(chips: number, last: Split): Split {
  const whole = last.sales + last.marketing;
  const share = (part: number): number => Math.floor((chips * part) / whole);
  const most = last.marketing > last.sales ? chips - share(last.sales) : share(last.marketing);
  const marketing = Math.min(chips - 1, Math.max(1, most));
  return { sales: chips - marketing, marketing };
}

/** Takes chips off one by one, from the card with most chips, the later card first, until the role has no more than `most`. */
export function trim(role: Role, chips: Chips, most: number): Chips {
  const left = { ...chips };
  for (let over = chipsOf(role, left) - most; over > 0; over -= 1) {
    const fullest = cardsOf(role).reduce((best, card) => (left[card] >= left[best] ? card : best));
    left[fullest] -= 1;
  }
  return left;
}

/** The plan that counts for each team when a round closes: locked, else a draft that has a chip and fits, else the last plan. */
export function plansAtClose(session: Session, round: Round): Record<string, UsedPlan> {
  const before = playedLine(session).rounds.find((it) => it.round === round.round - 1)?.used;
  const house = session.scenario.housePlan;
  return Object.fromEntries(
    session.teams.map(({ id }) => [id, planAtClose(tableOf(round, id), before?.[id]?.decision ?? null, house)]),
  );
}

/** Price and focus are part of Marketing's plan: where its draft does not count, neither do they. */
function planAtClose(table: Table, last: Decision | null, house: Decision): UsedPlan {
  const source: PerRole<PlanSource> = {
    sales: sourceOf('sales', table, last),
    marketing: sourceOf('marketing', table, last),
  };
  const standby = last ?? house;
  const own = (role: Role): boolean => source[role] === 'locked' || source[role] === 'draft';
  const chips = { ...table.chips };
  for (const role of ROLES) {
    const plan = own(role) ? table.chips : trim(role, standby.chips, table.split[role]);
    for (const card of cardsOf(role)) chips[card] = plan[card];
  }
  const { price, focus } = own('marketing') ? table : standby;
  return { decision: { chips, price, focus }, split: table.split, source };
}

function sourceOf(role: Role, table: Table, last: Decision | null): PlanSource {
  if (table.lockedBy[role] !== null) return 'locked';
  const placed = chipsOf(role, table.chips);
  if (placed > 0 && placed <= table.split[role]) return 'draft';
  return last ? 'last' : 'house';
}
