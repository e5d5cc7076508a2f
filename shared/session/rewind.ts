import { ok } from '../lib/result.ts';
import type { Decided } from './decide.ts';
import { stepDeadline } from './due.ts';
import { standingExtra } from './ownTime.ts';
import { nextLine } from './practice.ts';
import { reopenable } from './reopenable.ts';
import type { Session } from './state.ts';
import { currentRound, playedLine } from './state.ts';

/**
 * Opens the planning of the round that was closed last again, on a new line that counts from now on; the old one stays in the
 * record. It is a correction, not another chance: the new line has the luck of the old one.
 */
export function reopenRound(session: Session, at: number): Decided {
  const closed = reopenable(session);
  if (!closed) throw new Error('no round can be reopened');
  const { line: from, brandValue, quotas } = playedLine(session);
  const line = nextLine(session, 'real');
  const parent = { line: from, round: closed.round - 1 };
  const deadline = stepDeadline(session, 'planning', at);
  return ok([
    {
      type: 'LineOpened',
      data: { line, kind: 'real', parent, market: closed.before, brandValue, quotas: [...quotas] },
    },
    { type: 'LineMadeOfficial', data: { line } },
    { type: 'RoundReopened', data: { line, round: closed.round, deadline, extra: standingExtra(session) } },
  ]);
}

/** Takes the last step back: from planning to the briefing, from the review to the market, from a briefing to before it. */
export function stepBack(session: Session): Decided {
  const current = currentRound(session);
  if (!current) throw new Error('no round is being played');
  const data = { line: session.playing, round: current.round };
  if (current.phase === 'planning') return ok([{ type: 'PlanningWithdrawn', data }]);
  return ok([{ type: current.phase === 'review' ? 'ReviewWithdrawn' : 'RoundWithdrawn', data }]);
}
