import type { Chips, Role } from '../scenario/cards.ts';
import { cardsOf, chipsOf, ROLES } from '../scenario/cards.ts';
import type { PlanSource, Split, UsedPlan } from './events.ts';
import type { PerRole, Round, Session, Table } from './state.ts';
import { officialLine, tableOf } from './state.ts';

/** Splits a round's chips as the last round's were; an odd chip goes to the role that had more, else to Sales. */
export function splitLike(chips: number, last: Split): Split {
  const whole = last.sales + last.marketing;
  const share = (part: number): number => Math.floor((chips * part) / whole);
  const split = { sales: share(last.sales), marketing: share(last.marketing) };
  const odd = chips - split.sales - split.marketing;
  return last.marketing > last.sales
    ? { ...split, marketing: split.marketing + odd }
    : { ...split, sales: split.sales + odd };
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
  const before = officialLine(session).rounds.find((it) => it.round === round.round - 1);
  return Object.fromEntries(
    session.teams.map(({ id }) => [
      id,
      planAtClose(tableOf(round, id), before?.used?.[id]?.decision.chips ?? null, session),
    ]),
  );
}

function planAtClose(table: Table, last: Chips | null, session: Session): UsedPlan {
  const parts = {
    sales: partAtClose('sales', table, last, session),
    marketing: partAtClose('marketing', table, last, session),
  };
  const chips = { ...table.chips };
  for (const role of ROLES) for (const card of cardsOf(role)) chips[card] = parts[role].chips[card];
  const source: PerRole<PlanSource> = { sales: parts.sales.source, marketing: parts.marketing.source };
  return { decision: { chips, price: table.price, focus: table.focus }, split: table.split, source };
}

function partAtClose(
  role: Role,
  table: Table,
  last: Chips | null,
  session: Session,
): { chips: Chips; source: PlanSource } {
  const placed = chipsOf(role, table.chips);
  if (table.lockedBy[role] !== null) return { chips: table.chips, source: 'locked' };
  if (placed > 0 && placed <= table.split[role]) return { chips: table.chips, source: 'draft' };
  const house = session.scenario.housePlan.chips;
  return { chips: trim(role, last ?? house, table.split[role]), source: last ? 'last' : 'house' };
}
