import type { SessionEvent } from './events.ts';
import { NO_HINDSIGHT } from './hindsight.ts';
import type { Line, Session } from './state.ts';

/**
 * A new line. With a parent it shares the rounds up to where it goes on, and what lay ready for the rounds after them lies
 * ready again, as it was told or kept; without one it begins at the start. Choices are open on it as they were where it leaves.
 */
export function addLine(session: Session, { data }: Extract<SessionEvent, { type: 'LineOpened' }>): Session {
  const { line, kind, parent, market, brandValue, quotas } = data;
  const from = parent ? session.lines[parent.line] : undefined;
  const last = parent?.round ?? 0;
  const added: Line = {
    line,
    kind,
    parent,
    market,
    brandValue,
    quotas,
    rounds: from?.rounds.filter(({ round }) => round <= last) ?? [],
    shocks: from
      ? [...from.rounds.filter(({ round }) => round > last).flatMap(({ laid }) => laid), ...from.shocks]
      : [],
    adjustments: from?.adjustments ?? [],
    hindsight: NO_HINDSIGHT,
    choicesFrom: (from ?? session.lines[session.playing])?.choicesFrom ?? null,
  };
  return { ...session, lines: { ...session.lines, [line]: added } };
}
