import * as z from 'zod/mini';

/**
 * What a line of rounds is for: its results may count; it is played to learn the game and nothing of it stays; or one round is tried
 * once more after all of them, beside what counts.
 */
export const LINE_KINDS = ['real', 'practice', 'attempt'] as const;
export const LineKind = z.enum(LINE_KINDS);
export type LineKind = z.infer<typeof LineKind>;
