import type { SessionEvent } from './events.ts';
import { allWaitedFor } from './seatsAfter.ts';
import type { Round, Session, Table } from './state.ts';
import { withExtra } from './tableTime.ts';
import { NOBODY, UNPLAYED } from './untouched.ts';
import { inLine, inRound } from './within.ts';

type Event<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>;

const NO_TIME_LEFT_RUNNING = { deadline: null, pausedLeft: null, closing: null } as const;

/** The tables as they lay, with every plan unlocked and nothing on offer. */
const unlocked = (tables: Round['tables']): Round['tables'] =>
  Object.fromEntries(
    Object.entries(tables).map(([team, table]): [string, Table] => [
      team,
      {
        ...table,
        lockedBy: NOBODY,
        offer: null,
        extra: { sales: 0, marketing: 0 },
        over: { sales: false, marketing: false },
      },
    ]),
  );

/** A round that was closed on the parent of this line is planned again: same market, same budgets, the drafts as they lay. */
export function reopen(session: Session, { at, data }: Event<'RoundReopened'>): Session {
  const held = session.lines[data.line];
  const closed = held?.parent
    ? session.lines[held.parent.line]?.rounds.find(({ round }) => round === data.round)
    : null;
  if (!held || !closed) return session;
  const again: Round = {
    ...closed,
    ...UNPLAYED,
    phase: 'planning',
    since: at,
    deadline: data.deadline,
    reopened: true,
    tables: withExtra(unlocked(closed.tables), data.extra),
  };
  return inLine(session, data.line, { rounds: [...held.rounds, again] });
}

/** One step back: then no step is taken by time until somebody takes one. */
export function stepBack(
  session: Session,
  event: Event<'PlanningWithdrawn' | 'ReviewWithdrawn' | 'RoundWithdrawn'>,
): Session {
  const { line, round } = event.data;
  switch (event.type) {
    case 'PlanningWithdrawn':
      return inRound(allWaitedFor(session), event, ({ tables }) => ({
        ...NO_TIME_LEFT_RUNNING,
        phase: 'briefing',
        since: event.at,
        tables: unlocked(tables),
      }));
    case 'ReviewWithdrawn':
      return inRound(session, event, () => ({ ...NO_TIME_LEFT_RUNNING, phase: 'market', since: event.at }));
    case 'RoundWithdrawn': {
      const rounds = session.lines[line]?.rounds.filter((it) => it.round !== round) ?? [];
      const back = inLine(session, line, {
        rounds: rounds.map((it) => (it.round === round - 1 ? { ...it, ...NO_TIME_LEFT_RUNNING } : it)),
      });
      return rounds.length === 0 ? { ...back, stage: 'lobby' } : back;
    }
  }
}
