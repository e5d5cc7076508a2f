import { ok } from '../lib/result.ts';
import type { Decided } from './decide.ts';
import type { Line, Session } from './state.ts';
import { officialLine } from './state.ts';
import { begin } from './steps.ts';

/** The name of the next line of a kind. */
export const nextLine = ({ lines }: Session, kind: Line['kind']): string =>
  `${kind === 'real' ? 'line' : kind}-${Object.values(lines).filter((it) => it.kind === kind).length + 1}`;

/**
 * One round on a line of its own, from the start and with luck of its own, beside the line that counts. That one stays untouched,
 * so nothing can carry over: no draft, no brand, no budget, no shock.
 */
export function startPractice(session: Session, at: number): Decided {
  const { market, brandValue, quotas } = officialLine(session);
  const line = nextLine(session, 'practice');
  return ok([
    { type: 'LineOpened', data: { line, kind: 'practice', parent: null, market, brandValue, quotas: [...quotas] } },
    { type: 'PracticeStarted', data: { line } },
    ...begin(session, { line, market, rounds: [] }, 1, at),
  ]);
}

/** Back to the lobby, whatever was under way. */
export const endPractice = (session: Session): Decided =>
  ok([{ type: 'PracticeEnded', data: { line: session.playing } }]);

/** The rounds that count begin, from the lobby or out of a practice. */
export function startSession(session: Session, at: number): Decided {
  const ended = session.stage === 'lobby' ? [] : [{ type: 'PracticeEnded', data: { line: session.playing } } as const];
  return ok([...ended, { type: 'SessionStarted', data: {} }, ...begin(session, officialLine(session), 1, at)]);
}
