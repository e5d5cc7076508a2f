import { fail, ok } from '../lib/result.ts';
import type { Role } from '../scenario/cards.ts';
import { ROLES } from '../scenario/cards.ts';
import { plansNow } from './attempts.ts';
import type { AskedCommand } from './commands.ts';
import type { Decided } from './decide.ts';
import type { Fact } from './events.ts';
import type { Round, Session, Table } from './state.ts';
import { currentRound, heldSeats, seatsIn, tableOf } from './state.ts';

/** A role's planning: its table, and when its time is up, ms since the epoch; null without a limit or while paused. */
type Planning = { readonly team: string; readonly role: Role; readonly table: Table; readonly end: number | null };

/** Every role's planning of a round, each with its own deadline. */
export const planningsOf = (round: Round): Planning[] =>
  Object.entries(round.tables).flatMap(([team, table]) =>
    ROLES.map((role) => ({
      team,
      role,
      table,
      end: round.deadline === null ? null : round.deadline + table.extra[role],
    })),
  );

/** The roles that have time beyond the common deadline and have neither locked nor used it up: the room waits for them. */
export const waitedFor = (round: Round): Planning[] =>
  planningsOf(round).filter(
    ({ table, role }) => table.extra[role] > 0 && !table.over[role] && table.lockedBy[role] === null,
  );

/** Somebody's time is up while somebody else still has some. */
export const isTimeUpForSome = (round: Round): boolean =>
  planningsOf(round).some(({ table, role }) => table.over[role]);

/** When planning ends by itself: with the last role that is waited for, else at the common deadline. */
export const lastEnd = (round: Round, deadline: number): number =>
  Math.max(deadline, ...waitedFor(round).map(({ end }) => end ?? deadline));

/** Extra milliseconds of each team whose people have a standing allowance: of several in a role, the longest counts. */
export function standingExtra(session: Session): Record<string, { sales: number; marketing: number }> {
  const common = (session.settings.planningSeconds ?? 0) * 1000;
  const of = (team: string, role: Role): number =>
    Math.max(0, ...seatsIn(session, team, role).map(({ allowance }) => Math.round((allowance - 1) * common)));
  return Object.fromEntries(
    session.teams
      .map(({ id }) => [id, { sales: of(id, 'sales'), marketing: of(id, 'marketing') }] as const)
      .filter(([, extra]) => extra.sales > 0 || extra.marketing > 0),
  );
}

/** Sets how much time a person has in every planning from the next on. Refuses `seat/unknown`. */
export function setAllowance(
  session: Session,
  { seat, times }: Extract<AskedCommand, { type: 'SetAllowance' }>,
): Decided {
  const held = heldSeats(session).find((it) => it.seat === seat);
  if (!held) return fail('seat/unknown');
  return ok(held.allowance === times ? [] : [{ type: 'AllowanceSet', data: { seat, times } }]);
}

/**
 * Gives a person's role more time in this planning than the others have: after its own deadline, or from now where that has
 * passed. Refuses `seat/unknown`, and
 * `attempt/other-team` where that team only waits.
 */
export function grantTime(
  session: Session,
  at: number,
  { seat, seconds }: Extract<AskedCommand, { type: 'GrantTime' }>,
): Decided {
  const round = currentRound(session);
  const held = heldSeats(session).find((it) => it.seat === seat);
  if (!round || !held) return fail('seat/unknown');
  if (!plansNow(session, held.team)) return fail('attempt/other-team');
  const passed = round.deadline === null ? -(round.pausedLeft ?? 0) : at - round.deadline;
  return ok(
    held.roles.map((role): Fact => {
      const extra = Math.max(tableOf(round, held.team).extra[role], passed) + seconds * 1000;
      const data = { line: session.playing, round: round.round, team: held.team, role, seat, seconds, extra };
      return { type: 'TimeGranted', data };
    }),
  );
}

/** The clock says whose time is up while the room waits for others. Refuses `time/not-up` where nobody's is. */
export function endTime(session: Session, at: number): Decided {
  const round = currentRound(session);
  if (!round) return fail('time/not-up');
  const roles = planningsOf(round)
    .filter(({ table, role, end }) => end !== null && end <= at && !table.over[role])
    .map(({ team, role }) => ({ team, role }));
  if (roles.length === 0) return fail('time/not-up');
  return ok([{ type: 'TimeEnded', data: { line: session.playing, round: round.round, roles } }]);
}
