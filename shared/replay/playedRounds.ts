import type { UsedPlan } from '../session/plans.ts';
import type { Session } from '../session/state.ts';
import type { Aside, Step } from './steps.ts';

/** A round that the market has answered, on the line on which it may be run again, with the plans that were played. */
export type PlayedRound = {
  readonly line: string;
  readonly round: number;
  /** Null where it counts. */
  readonly aside: Aside | null;
  readonly plans: Readonly<Record<string, UsedPlan>>;
};

/** Every such round but attempts, in the order in which they were played. Rounds that count are all on the line that counts in the end. */
export const playedRounds = (session: Session, steps: readonly Step[]): PlayedRound[] =>
  steps.flatMap(({ type, round, line, aside }) => {
    if (type !== 'RoundResolved' || aside === 'attempt') return [];
    const on = aside === null ? session.official : line;
    const plans = session.lines[on]?.rounds.find((it) => it.round === round)?.used;
    return plans ? [{ line: on, round, aside, plans }] : [];
  });
