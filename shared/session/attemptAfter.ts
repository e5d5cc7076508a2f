import { BY_RECORD } from './attempts.ts';
import type { SessionEvent } from './events.ts';
import { withoutNotices } from './notices.ts';
import { allWaitedFor } from './seatsAfter.ts';
import type { Attempt, PerRole, Round, Session, Table } from './state.ts';
import { withExtra } from './tableTime.ts';
import { NOBODY, UNPLAYED, untouchedTable } from './untouched.ts';
import { inLine } from './within.ts';

type Event<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>;

const RECORD: PerRole<string> = { sales: BY_RECORD, marketing: BY_RECORD };

/** The tables of a round with the plans that were played as drafts; who does not try again is bound to theirs. */
const asPlayed = ({ tables, used }: Round, teams: readonly string[]): Round['tables'] =>
  Object.fromEntries(
    Object.entries(tables).map(([team, table]): [string, Table] => {
      const { decision, split } = used?.[team] ?? { decision: table, split: table.split };
      return [team, untouchedTable({ ...decision, split }, teams.includes(team) ? NOBODY : RECORD)];
    }),
  );

/** The session after a round is tried once more, or after that is over; what was played before stays as it is. */
export function attemptAfter(session: Session, event: Event<'AttemptOpened' | 'AttemptEnded'>): Session {
  const { data, at } = event;
  if (event.type === 'AttemptEnded') {
    const state = event.data.compared ? 'compared' : 'calledOff';
    const attempts = session.attempts.map((it): Attempt => (it.line === data.line ? { ...it, state } : it));
    return { ...allWaitedFor(withoutNotices(session)), stage: 'debrief', playing: session.official, attempts };
  }
  const { line, round, teams, deadline, extra } = event.data;
  const held = session.lines[line];
  const played = held?.parent && session.lines[held.parent.line]?.rounds.find((it) => it.round === round);
  if (!held || !played) return session;
  const again: Round = {
    ...played,
    ...UNPLAYED,
    phase: 'planning',
    since: at,
    deadline,
    reopened: false,
    tables: withExtra(asPlayed(played, teams), extra),
  };
  const shocks = held.shocks.filter((shock) => shock.round === round);
  return {
    ...inLine(allWaitedFor(withoutNotices(session)), line, { rounds: [...held.rounds, again], shocks }),
    stage: 'playing',
    playing: line,
    attempts: [...session.attempts, { line, round, teams, state: 'running' }],
  };
}
