import type { Chips, Role } from '../scenario/cards.ts';
import { cardsOf, chipsOf, ROLES } from '../scenario/cards.ts';
import { plansNow, plansOfRecord } from './attempts.ts';
import type { PlanSource, Split, UsedPlan } from './plans.ts';
import type { Silence } from './settings.ts';
import type { StandIn } from './standIn.ts';
import type { PerRole, Round, Session, Table } from './state.ts';
import { inAttempt, playedLine, tableOf } from './state.ts';

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

/** What stands for a role of this session that does not decide; before there is a last plan, the house plan is. In an attempt, the record. */
export function silenceIn(session: Session, round: number): Silence | 'record' {
  if (inAttempt(session)) return 'record';
  const { silence } = session.settings.room;
  return silence === 'last' && round === 1 ? 'house' : silence;
}

/**
 * The plan that counts for each team when a round closes: locked, else a draft that has a chip and fits, else what stands for
 * silence. Where a bot should and none is at hand, the last plan does. In an attempt, what was played the first time stands for it,
 * and for every team that does not try again.
 */
export function plansAtClose(session: Session, round: Round, standIn: StandIn): Record<string, UsedPlan> {
  const before = playedLine(session).rounds.find((it) => it.round === round.round - 1)?.used;
  const record = plansOfRecord(session);
  return Object.fromEntries(
    session.teams.map(({ id }) => {
      const first = record?.[id];
      if (first && !plansNow(session, id)) return [id, { ...first, source: OF_RECORD }];
      const last = before?.[id]?.decision ?? null;
      const silent = (role: Role): Standby => {
        if (first) return { source: 'record', decision: first.decision };
        const wanted = silenceIn(session, round.round);
        const bot = wanted === 'bot' ? standIn(session, id, role) : null;
        if (bot) return { source: 'bot', decision: bot };
        return last && wanted !== 'house'
          ? { source: 'last', decision: last }
          : { source: 'house', decision: session.scenario.housePlan };
      };
      return [id, planAtClose(tableOf(round, id), silent)];
    }),
  );
}

const OF_RECORD: UsedPlan['source'] = { sales: 'record', marketing: 'record' };

/** A plan and where it came from. */
type Standby = { readonly source: PlanSource; readonly decision: Pick<Table, 'chips' | 'price' | 'focus'> };

/** Price and focus are part of Marketing's plan: where its draft does not count, neither do they. */
function planAtClose(table: Table, silent: (role: Role) => Standby): UsedPlan {
  const of = (role: Role): Standby => {
    const source = decided(role, table);
    return source ? { source, decision: table } : silent(role);
  };
  const used: PerRole<Standby> = { sales: of('sales'), marketing: of('marketing') };
  const chips = { ...table.chips };
  for (const role of ROLES) {
    const { source, decision } = used[role];
    const own = source === 'locked' || source === 'draft';
    const plan = own ? decision.chips : trim(role, decision.chips, table.split[role]);
    for (const card of cardsOf(role)) chips[card] = plan[card];
  }
  const { price, focus } = used.marketing.decision;
  const source = { sales: used.sales.source, marketing: used.marketing.source };
  return { decision: { chips, price, focus }, split: table.split, source };
}

/** A role has decided where it locked, or where there is a chip on its draft and the draft fits. */
function decided(role: Role, table: Table): 'locked' | 'draft' | null {
  if (table.lockedBy[role] !== null) return 'locked';
  const placed = chipsOf(role, table.chips);
  return placed > 0 && placed <= table.split[role] ? 'draft' : null;
}
