import { fail, ok } from '../lib/result.ts';
import type { AskedCommand } from './commands.ts';
import type { Decided } from './decide.ts';
import type { SessionEvent } from './events.ts';
import { tidyName } from './names.ts';
import { MOST_ADJUSTED } from './roomCommands.ts';
import type { Session } from './state.ts';
import { playedLine } from './state.ts';
import { inLine } from './within.ts';

/** A bonus (or, below nought, a penalty) in chips for one team's budget of one round, and why. `at`: ms since the epoch. */
export type Adjustment = {
  readonly round: number;
  readonly team: string;
  readonly chips: number;
  readonly reason: string;
  readonly at: number;
};

/** Chips that a team has more than the market gives it in a round; below nought, less. */
export const adjustedBy = (session: Session, round: number, team: string): number =>
  playedLine(session)
    .adjustments.filter((it) => it.round === round && it.team === team)
    .reduce((sum, { chips }) => sum + chips, 0);

/**
 * Adds chips to a team's budget of the next round, or takes some. Refuses `reason/empty`, `team/unknown`, and
 * `budget/out-of-range` where all that was given for that round would come to more than five chips, either way.
 */
export function adjustBudget(
  session: Session,
  { round, team, chips, reason }: Extract<AskedCommand, { type: 'AdjustBudget' }>,
): Decided {
  const words = tidyName(reason);
  if (words === '') return fail('reason/empty');
  if (!session.teams.some(({ id }) => id === team)) return fail('team/unknown');
  if (Math.abs(adjustedBy(session, round, team) + chips) > MOST_ADJUSTED) return fail('budget/out-of-range');
  if (chips === 0) return ok([]);
  return ok([{ type: 'BudgetAdjusted', data: { line: session.playing, round, team, chips, reason: words } }]);
}

export function budgetAdjusted(
  session: Session,
  { data, at }: Extract<SessionEvent, { type: 'BudgetAdjusted' }>,
): Session {
  const { line, ...given } = data;
  return inLine(session, line, { adjustments: [...(session.lines[line]?.adjustments ?? []), { ...given, at }] });
}
