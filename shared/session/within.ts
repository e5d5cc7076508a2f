import type { Round, Session, Table } from './state.ts';
import { currentRound } from './state.ts';

/* One seat, line, round or table of a session replaced by a changed one; all else is the same objects as before. */

export const inSeat = (session: Session, seat: string, change: Partial<Session['seats'][number]>): Session => ({
  ...session,
  seats: session.seats.map((it) => (it.seat === seat ? { ...it, ...change } : it)),
});

export const inLine = (session: Session, line: string, change: Partial<Session['lines'][string]>): Session => {
  const before = session.lines[line];
  return before ? { ...session, lines: { ...session.lines, [line]: { ...before, ...change } } } : session;
};

type InRound = { readonly data: { readonly line: string; readonly round: number } };

export const inRound = (session: Session, { data }: InRound, change: (round: Round) => Partial<Round>): Session => {
  const rounds = session.lines[data.line]?.rounds ?? [];
  return inLine(session, data.line, {
    rounds: rounds.map((it) => (it.round === data.round ? { ...it, ...change(it) } : it)),
  });
};

/** The round being played; a session without one stays as it is. */
export const inPlay = (session: Session, change: (round: Round) => Partial<Round>): Session => {
  const round = currentRound(session);
  return round ? inRound(session, { data: { line: session.playing, round: round.round } }, change) : session;
};

export const inTable = (
  session: Session,
  event: InRound & { readonly data: { readonly team: string } },
  change: (table: Table) => Partial<Table>,
): Session =>
  inRound(session, event, (round) => {
    const table = round.tables[event.data.team];
    return table ? { tables: { ...round.tables, [event.data.team]: { ...table, ...change(table) } } } : {};
  });
