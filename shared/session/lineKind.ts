import * as z from 'zod/mini';

/** What a line of rounds is for: its results may count, or it is played to learn the game and nothing of it stays. */
export const LINE_KINDS = ['real', 'practice'] as const;
export const LineKind = z.enum(LINE_KINDS);
export type LineKind = z.infer<typeof LineKind>;
