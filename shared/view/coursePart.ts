import * as z from 'zod/mini';
import type { Session } from '../session/state.ts';

/**
 * When the workshop was to begin, and when each step was truly taken, oldest first; times are ms since the epoch. For the
 * facilitator alone: from it and the agenda follows whether the workshop is late.
 */
export const CoursePart = z.object({
  startsAt: z.nullable(z.int()),
  marks: z.array(
    z.object({
      at: z.int(),
      practice: z.boolean(),
      round: z.int(),
      phase: z.enum(['briefing', 'planning', 'market', 'review', 'debrief', 'attempt']),
    }),
  ),
});
export type CoursePart = z.infer<typeof CoursePart>;

export const coursePart = ({ course }: Session): CoursePart => ({
  startsAt: course.startsAt,
  marks: course.marks.map((mark) => ({ ...mark })),
});
