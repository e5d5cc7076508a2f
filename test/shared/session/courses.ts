import fc from 'fast-check';
import { agendaItems, FULL_ROUNDS } from '../../../shared/session/agenda.ts';
import type { Course, Mark } from '../../../shared/session/course.ts';
import { AGENDAS } from '../../../shared/session/settings.ts';
import { timeline } from '../../../shared/session/timeline.ts';
import { TEN } from './workshop.ts';

export const MINUTE = 60_000;
export const min = (minutes: number): number => TEN + minutes * MINUTE;

/** `[minute, round, phase]`; round 0 is the practice. */
export type Step = readonly [number, number, Mark['phase']];
const marks = (steps: readonly Step[]): Mark[] =>
  steps.map(([at, round, phase]) => ({ at: min(at), practice: round === 0, round: Math.max(1, round), phase }));

/** Where a workshop of so many minutes stands, after steps at these minutes. */
export const on = (
  agenda: (typeof AGENDAS)[number],
  steps: readonly Step[],
  now: number,
  startsAt: number | null = TEN,
) => {
  const shown = timeline(agendaItems(agenda, FULL_ROUNDS), { startsAt, marks: marks(steps) }, min(now));
  if (!shown) throw new Error('there is an agenda');
  return shown;
};

/** Steps in the order of the game, each some minutes after the last. */
const anyCourse: fc.Arbitrary<Course> = fc
  .record({
    said: fc.boolean(),
    first: fc.integer({ min: -10, max: 40 }),
    waits: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 25 }),
  })
  .map(({ said, first, waits }) => {
    const phases = ['briefing', 'planning', 'market', 'review'] as const;
    let at = min(first);
    const steps = waits.map((wait, index): Mark => {
      at += wait * MINUTE;
      const phase = index === 24 ? 'debrief' : (phases[index % 4] ?? 'review');
      return { at, practice: false, round: Math.floor(index / 4) + 1, phase };
    });
    return { startsAt: said ? TEN : null, marks: steps };
  });
export const anyMoment = fc.record({
  agenda: fc.constantFrom(...AGENDAS),
  rounds: fc.constant(FULL_ROUNDS),
  course: anyCourse,
  later: fc.integer({ min: 0, max: 200 }),
});
/** What is seen at such a moment. */
export const seen = ({ agenda, rounds, course, later }: typeof anyMoment extends fc.Arbitrary<infer M> ? M : never) => {
  const at = (course.marks.at(-1)?.at ?? TEN) + later * MINUTE;
  const shown = timeline(agendaItems(agenda, rounds), course, at);
  if (!shown) throw new Error('there is an agenda');
  return { shown, at };
};
