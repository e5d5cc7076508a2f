import { fail, ok } from '../lib/result.ts';
import { PRICES } from '../market/outcome.ts';
import type { Card, Role } from '../scenario/cards.ts';
import { cardsOf, chipsOf, MOST_CHIPS, ROLES } from '../scenario/cards.ts';
import { plansNow } from './attempts.ts';
import type { AskedCommand } from './commands.ts';
import type { Decided } from './decide.ts';
import type { Fact, SessionEvent } from './events.ts';
import { tidyName } from './names.ts';
import type { Session, Table } from './state.ts';
import { currentRound, isOpen, tableOf } from './state.ts';
import { inTable } from './within.ts';

/** That the facilitator changed a plan: of which roles, whether the split, and why. `at`: ms since the epoch. */
export type Correction = {
  readonly roles: readonly Role[];
  readonly split: boolean;
  readonly reason: string;
  readonly at: number;
};

type Change = Omit<Extract<Fact, { type: 'PlanCorrected' }>['data'], 'line' | 'round' | 'team' | 'reason'>;

/** Roles whose plan a change touches. */
const touched = ({ chips, price, focus, split }: Change): Role[] =>
  ROLES.filter(
    (role) =>
      split !== null ||
      cardsOf(role).some((card) => card in chips) ||
      (role === 'marketing' && (price !== null || focus !== null)),
  );

/** A plan with a change made. */
const corrected = (table: Table, { chips, price, focus, split }: Change): Table => ({
  ...table,
  chips: { ...table.chips, ...chips },
  price: price ?? table.price,
  focus: focus ?? table.focus,
  split: split ?? table.split,
});

type Wish = Extract<AskedCommand, { type: 'CorrectPlan' }>;

/** Of what is wished, that which is not so already. */
function changeOf(table: Table, { chips, price, focus, sales }: Wish): Change {
  const budget = table.split.sales + table.split.marketing;
  const others = Object.entries(chips).filter(([card, count]) => table.chips[card as Card] !== count);
  return {
    chips: Object.fromEntries(others),
    price: price === table.price ? null : price,
    focus: focus === table.focus ? null : focus,
    split: sales === null || sales === table.split.sales ? null : { sales, marketing: budget - sales },
  };
}

/**
 * Changes a team's plan for it, while it is planned, by the rules that hold for the team itself; refuses with their codes, and
 * `reason/empty`, and `attempt/other-team`. A role whose plan is another now is asked for its lock again, and an offer on a split that is gone lapses.
 */
export function correctPlan(session: Session, wish: Wish): Decided {
  const round = currentRound(session);
  const reason = tidyName(wish.reason);
  if (reason === '') return fail('reason/empty');
  if (!round || !session.teams.some(({ id }) => id === wish.team)) return fail('team/unknown');
  if (!plansNow(session, wish.team)) return fail('attempt/other-team');
  const table = tableOf(round, wish.team);
  const change = changeOf(table, wish);
  const { price, focus, split } = change;
  const open = (choice: 'price' | 'focus' | 'split'): boolean => isOpen(session, choice, round.round);
  if (price !== null && !PRICES.some((it) => it === price)) return fail('price/unknown');
  if (focus !== null && focus !== 'all' && !session.scenario.segments.some(({ id }) => id === focus))
    return fail('focus/unknown');
  if ((price !== null && !open('price')) || (focus !== null && !open('focus')) || (split !== null && !open('split')))
    return fail('choice/not-open-yet');
  if (split !== null && (split.sales < 1 || split.marketing < 1)) return fail('split/out-of-range');
  if (Object.values(change.chips).some((count) => count > MOST_CHIPS)) return fail('plan/card-full');
  const after = corrected(table, change);
  const roles = touched(change);
  if (roles.some((role) => chipsOf(role, after.chips) > after.split[role])) return fail('plan/over-budget');
  if (roles.length === 0) return ok([]);
  const at = { line: session.playing, round: round.round, team: wish.team };
  const unlocked = roles.filter((role) => table.lockedBy[role] !== null && !table.over[role]);
  return ok([
    { type: 'PlanCorrected', data: { ...at, ...change, reason } },
    ...unlocked.map((role): Fact => ({ type: 'PlanUnlocked', data: { ...at, role } })),
    ...(split !== null && table.offer
      ? [{ type: 'OfferLapsed' as const, data: { ...at, offer: table.offer.offer } }]
      : []),
  ]);
}

/** Nobody undoes a correction by undoing what was done before it. */
export function planCorrected(session: Session, event: Extract<SessionEvent, { type: 'PlanCorrected' }>): Session {
  const { chips, price, focus, split, reason } = event.data;
  const change: Change = { chips, price, focus, split };
  const roles = touched(change);
  return inTable(session, event, (table) => ({
    ...corrected(table, change),
    moves: {
      sales: roles.includes('sales') ? [] : table.moves.sales,
      marketing: roles.includes('marketing') ? [] : table.moves.marketing,
    },
    corrections: [...table.corrections, { roles, split: split !== null, reason, at: event.at }],
  }));
}
