import type { RoundLuck } from '../market/step.ts';
import type { Session } from './state.ts';
import { inPractice } from './state.ts';

/**
 * The luck of a round. A practice line has its own, so that it tells nothing of the rounds that count; lines that may count
 * share theirs, so that reopening a round is no throw of other dice.
 */
export const luckOf = ({ seed, lines }: Session, line: string, round: number): RoundLuck =>
  lines[line]?.kind === 'practice' ? { seed, round, scope: line } : { seed, round };

/** The label under which chance beside the market is drawn on the line being played. */
export const luckLabel = (session: Session, label: string): string =>
  inPractice(session) ? `${session.playing}/${label}` : label;
