import type { Measured } from './measure.ts';

/** Ids of facts that held before and hold no more, or are gone. */
export const lost = (before: readonly Measured[], now: readonly Measured[]): string[] =>
  before.filter(({ id, holds }) => holds && !now.find((it) => it.id === id)?.holds).map(({ id }) => id);
