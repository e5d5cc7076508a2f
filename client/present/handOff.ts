import type { ReleasedOutcome } from '../../shared/view/parts.ts';

const sum = (row: readonly number[]): number => row.reduce((total, value) => total + value, 0);

export type HandOff = {
  /** Leads of the round: sent by Marketing's work, and found by Sales itself. */
  readonly brought: number;
  readonly found: number;
  /** What became of leads: customers, gone cold unworked, still waiting at the end. */
  readonly won: number;
  readonly cold: number;
  readonly waiting: number;
};

/** Leads on their way from Marketing to Sales, in people of the whole round. */
export const handOff = ({ weeks, after }: ReleasedOutcome): HandOff => ({
  brought: sum(weeks.inbound),
  found: sum(weeks.outbound),
  won: sum(weeks.won),
  cold: sum(weeks.cold),
  waiting: after.leads,
});
