import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catchUp } from '../../../shared/session/catchUp.ts';
import { anyMoment, MINUTE, on, seen } from './courses.ts';

describe('advice', () => {
  it.each([
    ['nothing while it is on time', [], 10, { kind: 'none' }],
    ['give the time away when early', [[6, 1, 'briefing']], 6, { kind: 'early' }],
    ['shorter reviews for a little', [], 12, { kind: 'reviews', reviews: 60 }],
    ['shorter planning too for more', [], 16, { kind: 'planning', reviews: 60, planning: 150 }],
    ['a shorter debrief where planning cannot give', [[43, 6, 'review']], 43, { kind: 'debrief', debrief: 930 }],
    ['a later end where nothing is enough', [], 40, { kind: 'later' }],
  ] as const)('%s', (_, steps, at, advice) => {
    expect(catchUp(on(60, steps, at))).toEqual(advice);
  });

  it('in a long workshop: leave the second attempt out rather than hurry', () => {
    expect(catchUp(on(180, [[110, 6, 'review']], 110))).toEqual({ kind: 'attempt', seconds: 1200 });
  });

  it('what is advised makes up for what is lost, and leaves time to talk', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const { shown } = seen(moment);
        const advice = catchUp(shown);
        const coming = shown.ahead.slice(1).filter(({ item }) => item !== 'practice');
        const length = (phase: string): number =>
          coming.filter((piece) => piece.phase === phase).reduce((sum, { seconds }) => sum + seconds, 0);
        const count = (phase: string): number => coming.filter((piece) => piece.phase === phase).length;
        const perCard = coming.find(({ phase }) => phase === 'briefing')?.seconds ?? 0;
        const saved =
          'reviews' in advice
            ? length('review') + count('review') * (perCard - advice.reviews) + spared(advice)
            : spared(advice);
        function spared(it: typeof advice): number {
          if (it.kind === 'planning') return length('planning') - count('planning') * it.planning;
          if (it.kind === 'attempt') return it.seconds;
          if (it.kind === 'debrief') return (coming.find(({ item }) => item === 'debrief')?.seconds ?? 0) - it.debrief;
          return 0;
        }
        if (advice.kind === 'none') expect(shown.state !== 'running' || Math.abs(shown.late) < MINUTE).toBe(true);
        else if (advice.kind === 'early') expect(shown.late).toBeLessThan(0);
        else if (advice.kind !== 'later') expect(saved * 1000).toBeGreaterThanOrEqual(shown.late);
        if ('reviews' in advice) expect(advice.reviews).toBeGreaterThanOrEqual(60);
        if (advice.kind === 'planning') expect(advice.planning).toBeGreaterThanOrEqual(120);
        if (advice.kind === 'debrief') expect(advice.debrief).toBeGreaterThanOrEqual(moment.agenda * 15);
      }),
      { numRuns: 400 },
    );
  });
});
