import { fail, ok } from '../lib/result.ts';
import type { AskedCommand } from './commands.ts';
import type { Decided } from './decide.ts';
import { stepDeadline } from './due.ts';
import { standingExtra } from './ownTime.ts';
import { nextLine } from './practice.ts';
import type { Session } from './state.ts';
import { currentRound, officialLine } from './state.ts';

/**
 * Opens the planning of a round that was played once more, for one team or all (null), beside the line that counts: from the same
 * market, with the same luck and shocks, and with the plans that were played as drafts, so that the difference is the choices alone.
 * Refuses `round/not-closed` and `team/unknown`.
 */
export function openAttempt(
  session: Session,
  at: number,
  { round, team }: Extract<AskedCommand, { type: 'OpenAttempt' }>,
): Decided {
  const { line: official, rounds, brandValue, quotas } = officialLine(session);
  const played = rounds.find((it) => it.round === round);
  if (!played?.used) return fail('round/not-closed');
  const teams = session.teams.map(({ id }) => id).filter((id) => team === null || id === team);
  if (teams.length === 0) return fail('team/unknown');
  const line = nextLine(session, 'attempt');
  const parent = { line: official, round: round - 1 };
  const extra = Object.entries(standingExtra(session)).filter(([id]) => teams.includes(id));
  const opened = { line, round, teams, deadline: stepDeadline(session, 'planning', at) };
  return ok([
    {
      type: 'LineOpened',
      data: { line, kind: 'attempt', parent, market: played.before, brandValue, quotas: [...quotas] },
    },
    { type: 'AttemptOpened', data: { ...opened, extra: Object.fromEntries(extra) } },
  ]);
}

/** Back to the debrief as it was left. Before its review nothing is compared: the attempt is called off. */
export const endAttempt = (session: Session): Decided =>
  ok([
    {
      type: 'AttemptEnded',
      data: { line: session.playing, compared: currentRound(session)?.phase === 'review' },
    },
  ]);
