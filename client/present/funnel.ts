import type { Role } from '../../shared/scenario/cards.ts';
import type { FunnelView, ReleasedOutcome } from '../../shared/view/parts.ts';

/** The six places of a team's own funnel, from the one that does not know it to the one that comes back. */
const STEPS = [
  ['unaware', 'marketing'],
  ['aware', 'marketing'],
  ['shoppers', 'marketing'],
  ['leads', 'sales'],
  ['customers', 'sales'],
  ['loyal', 'sales'],
] as const satisfies readonly (readonly [keyof FunnelView, Role])[];

export type FunnelStep = {
  readonly step: (typeof STEPS)[number][0];
  /** Whose cards move people out of here. */
  readonly mover: Role;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** Lengths from 0 to 1, each step on a scale of its own: a few leads stand beside many who never heard of anyone. */
  readonly beforeLength: number;
  readonly afterLength: number;
};

/** A team's people before and after the round. */
export const funnelSteps = ({ before, after }: Pick<ReleasedOutcome, 'before' | 'after'>): FunnelStep[] =>
  STEPS.map(([step, mover]) => {
    const most = Math.max(before[step], after[step], 1);
    return {
      step,
      mover,
      before: before[step],
      after: after[step],
      change: after[step] - before[step],
      beforeLength: before[step] / most,
      afterLength: after[step] / most,
    };
  });
