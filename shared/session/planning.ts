import { fail, ok } from '../lib/result.ts';
import { PRICES } from '../market/outcome.ts';
import type { Role } from '../scenario/cards.ts';
import { ROLES } from '../scenario/cards.ts';
import type { Actor } from './actor.ts';
import type { AskedCommand } from './commands.ts';
import type { Decided } from './decide.ts';
import type { Fact } from './events.ts';
import { tidyName } from './names.ts';
import { place } from './placing.ts';
import type { Split } from './plans.ts';
import type { Session, Table } from './state.ts';
import { currentRound, otherRole, seatsIn, tableOf } from './state.ts';

type PlanType =
  | 'PlaceChips'
  | 'SetPrice'
  | 'SetFocus'
  | 'CommitPrediction'
  | 'UndoMove'
  | 'OfferSplit'
  | 'AcceptOffer'
  | 'DeclineOffer'
  | 'LockPlan'
  | 'UnlockPlan';
export type PlanCommand = Extract<AskedCommand, { type: PlanType }>;

type At = { readonly line: string; readonly round: number; readonly team: string };

/** A move of one role on its team's plan. `authorise` has said that the role may move; this judges what it asks for. */
export function plan(session: Session, by: Actor, command: PlanCommand): Decided {
  const round = currentRound(session);
  const seat = by.kind === 'seat' ? session.seats.find((it) => it.seat === by.seat) : undefined;
  if (!round || !seat) return fail('seat/unknown');
  const table = tableOf(round, seat.team);
  const at: At = { line: session.playing, round: round.round, team: seat.team };
  switch (command.type) {
    case 'PlaceChips': {
      const placing = place(command, table.chips, table.split);
      if (!placing.ok) return placing;
      return ok(placing.value ? [{ type: 'ChipsPlaced', data: { ...at, ...placing.value } }] : []);
    }
    case 'SetPrice':
      if (!PRICES.some((price) => price === command.price)) return fail('price/unknown');
      return ok(command.price === table.price ? [] : [{ type: 'PriceSet', data: { ...at, price: command.price } }]);
    case 'SetFocus': {
      const known = command.focus === 'all' || session.scenario.segments.some((it) => it.id === command.focus);
      if (!known) return fail('focus/unknown');
      return ok(command.focus === table.focus ? [] : [{ type: 'FocusSet', data: { ...at, focus: command.focus } }]);
    }
    case 'CommitPrediction':
      return ok([{ type: 'PredictionCommitted', data: { ...at, role: command.role, cents: command.cents } }]);
    case 'UndoMove':
      return ok([{ type: 'MoveUndone', data: { ...at, role: command.role } }]);
    case 'OfferSplit':
      return offer(session, at, table, seat.seat, command);
    case 'AcceptOffer':
      return answered(table, command.offer, (split) => [
        { type: 'OfferAccepted', data: { ...at, offer: command.offer, split } },
        ...unlockBoth(at, table),
      ]);
    case 'DeclineOffer':
      return answered(table, command.offer, () => [{ type: 'OfferDeclined', data: { ...at, offer: command.offer } }]);
    case 'LockPlan': {
      const lapsed: Fact[] = table.offer ? [{ type: 'OfferLapsed', data: { ...at, offer: table.offer.offer } }] : [];
      return ok([{ type: 'PlanLocked', data: { ...at, role: command.role } }, ...lapsed]);
    }
    case 'UnlockPlan':
      return ok([{ type: 'PlanUnlocked', data: { ...at, role: command.role } }]);
  }
}

const unlockBoth = (at: At, table: Table): Fact[] =>
  ROLES.filter((role) => table.lockedBy[role] !== null).map((role) => ({
    type: 'PlanUnlocked',
    data: { ...at, role },
  }));

/** Where nobody else holds the other role, an offer needs no answer. */
function offer(
  session: Session,
  at: At,
  table: Table,
  seat: string,
  command: Extract<PlanCommand, { type: 'OfferSplit' }>,
): Decided {
  const budget = table.split.sales + table.split.marketing;
  if (command.sales < 1 || command.sales > budget - 1) return fail('split/out-of-range');
  if (command.sales === table.split.sales) return fail('split/same');
  const split: Split = { sales: command.sales, marketing: budget - command.sales };
  const number = table.offers + 1;
  const made: Fact = {
    type: 'OfferMade',
    data: { ...at, role: command.role, offer: number, split, reason: tidyName(command.reason) },
  };
  if (answers(session, at.team, command.role, seat)) return ok([made]);
  return ok([made, { type: 'OfferAccepted', data: { ...at, offer: number, split } }, ...unlockBoth(at, table)]);
}

/** Whether somebody other than this seat can answer for the other role. */
const answers = (session: Session, team: string, role: Role, seat: string): boolean =>
  seatsIn(session, team, otherRole(role)).some((it) => it.seat !== seat);

const answered = (table: Table, number: number, facts: (split: Split) => Fact[]): Decided => {
  if (!table.offer) return fail('offer/none');
  return table.offer.offer === number ? ok(facts(table.offer.split)) : fail('offer/other');
};
