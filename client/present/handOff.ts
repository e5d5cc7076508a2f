import type { ReleasedOutcome } from '../../shared/view/parts.ts';

const sum = (row: readonly number[]): number => row.reduce((total, value) => total + value, 0);

export type HandOff = {
  /** Leads of the round: sent by Marketing's work, and found by Sales itself. */
  readonly brought: number;
  readonly found: number;
  /** What became of leads: customers, people who were asked and did not buy, gone cold unworked, waiting at the end. */
  readonly won: number;
  readonly notBought: number;
  readonly cold: number;
  readonly waiting: number;
};

/**
 * Leads on their way from Marketing to Sales, in people of the whole round. Nobody is lost: with those who waited when
 * the round began, all who came are in one of the four ends.
 */
export const handOff = ({ weeks, before, after }: ReleasedOutcome): HandOff => {
  const [brought, found] = [sum(weeks.inbound), sum(weeks.outbound)];
  const [won, cold, waiting] = [sum(weeks.won), sum(weeks.cold), after.leads];
  // Weekly figures are rounded: the rest may be a few people off, and never less than nobody.
  const notBought = Math.max(0, before.leads + brought + found - won - cold - waiting);
  return { brought, found, won, notBought, cold, waiting };
};
