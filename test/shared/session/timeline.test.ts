import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../../shared/session/timeline.ts';
import { timeline } from '../../../shared/session/timeline.ts';
import type { Step } from './courses.ts';
import { anyMoment, MINUTE, min, on, seen } from './courses.ts';
import { TEN } from './workshop.ts';

const now = ({ stretches }: Timeline) => stretches.find(({ state }) => state === 'now');
const late = (shown: Timeline): number => shown.late / MINUTE;

describe('where a workshop of an hour stands', () => {
  it('is nowhere without an agenda', () => {
    expect(timeline([], { startsAt: TEN, marks: [] }, TEN)).toBeNull();
  });

  it('in the lobby with no time said: all is told as if it began now', () => {
    expect(on(60, [], 7, null)).toMatchObject({
      known: false,
      late: 0,
      ends: { planned: min(67), projected: min(67) },
    });
  });

  it('before its time: waiting, and not late', () => {
    expect(on(60, [], -20)).toMatchObject({ known: true, state: 'waiting', late: 0, ends: { projected: min(60) } });
  });

  it('in its first ten minutes: on time, whatever is left of them', () => {
    expect(late(on(60, [], 4))).toBe(0);
    expect(now(on(60, [], 4))?.item).toBe('start');
  });

  it('with the first round still to come after fourteen minutes: four minutes late', () => {
    expect(late(on(60, [], 14))).toBe(4);
  });

  it('with a round begun early: ahead by as much', () => {
    expect(late(on(60, [[8, 1, 'briefing']], 8))).toBe(-2);
  });

  it('with a planning that took five minutes for three: two late, and it stays so', () => {
    const steps: Step[] = [
      [10, 1, 'briefing'],
      [10 + 1 / 3, 1, 'planning'],
    ];
    expect(late(on(60, steps, 12))).toBeCloseTo(0, 6);
    expect(late(on(60, [...steps, [15 + 1 / 3, 1, 'market']], 15.5))).toBeCloseTo(2, 6);
  });

  it('in a session that began at no time that was said: the start had its ten minutes', () => {
    const shown = on(60, [[30, 1, 'briefing']], 30, null);
    expect(shown).toMatchObject({ known: true, late: 0, ends: { planned: min(80) } });
    expect(shown.stretches[0]).toMatchObject({ from: min(20), to: min(30), state: 'over' });
  });

  it('after a round was opened again: in that round', () => {
    const steps: Step[] = [
      [10, 1, 'briefing'],
      [15, 2, 'briefing'],
      [20, 3, 'briefing'],
      [21, 2, 'planning'],
    ];
    const shown = on(60, steps, 21);
    expect(now(shown)?.round).toBe(2);
    expect(late(shown)).toBeCloseTo(6 - 1 / 3, 6);
  });

  it('with a practice that was not planned: still in the start, and that much later', () => {
    expect(now(on(60, [[5, 0, 'planning']], 8))?.item).toBe('start');
    expect(late(on(60, [[5, 0, 'planning']], 13))).toBe(3);
  });

  it('with the practice left out: that is told, and the start ends when the first round begins', () => {
    const shown = on(90, [[12, 1, 'briefing']], 12);
    expect(shown.stretches.slice(0, 3).map(({ item, state }) => [item, state])).toEqual([
      ['start', 'over'],
      ['practice', 'skipped'],
      ['round', 'now'],
    ]);
    expect(shown.stretches[0]?.to).toBe(min(12));
    expect(late(shown)).toBe(-6);
  });

  it('once the debrief has had its time: over, and not later and later', () => {
    const shown = on(
      60,
      [
        [40, 6, 'review'],
        [41, 0, 'debrief'],
      ] as Step[],
      200,
    );
    expect(shown).toMatchObject({ state: 'over', ends: { projected: min(61) } });
  });

  it('with a start that was said long ago and never came: unknown again', () => {
    expect(on(60, [], 24 * 60)).toMatchObject({ known: false, late: 0 });
  });
});

describe('where a workshop of three hours stands', () => {
  const half: Step[] = [
    [15, 0, 'planning'],
    [25, 1, 'briefing'],
    [35, 2, 'briefing'],
    [45, 3, 'briefing'],
    [52, 3, 'review'],
  ];

  it('at half-time, once the third review has had its time: in the swap', () => {
    expect(now(on(180, half, 54))?.round).toBe(3);
    expect(now(on(180, half, 56))?.item).toBe('swap');
    expect(late(on(180, half, 56))).toBe(0);
    expect(late(on(180, half, 70))).toBe(5);
  });

  it('after the debrief, by the clock: the second attempt, then the check, then the end', () => {
    const whole: Step[] = [...half, [65, 4, 'briefing'], [75, 5, 'briefing'], [85, 6, 'briefing'], [95, 0, 'debrief']];
    expect([100, 146, 166, 181].map((at) => now(on(180, whole, at))?.item ?? 'none')).toEqual([
      'debrief',
      'attempt',
      'check',
      'none',
    ]);
  });
});

describe('whenever one looks', () => {
  it('the plan is the agenda end to end, and one item at most is going on', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const { stretches, ends } = seen(moment).shown;
        let at = stretches[0]?.planned.from;
        for (const { planned, seconds } of stretches) {
          expect(planned).toEqual({ from: at, to: planned.from + seconds * 1000 });
          at = planned.to;
        }
        expect(at).toBe(ends.planned);
        expect(stretches.filter(({ state }) => state === 'now').length).toBeLessThanOrEqual(1);
        const states = stretches.map(({ state }) =>
          ['over', 'now', 'ahead'].indexOf(state === 'skipped' ? 'over' : state),
        );
        expect(states).toEqual([...states].sort());
      }),
    );
  });

  it('the end is that of the last item, never in the past while something is left, and late is how far it is from the plan', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const { shown, at } = seen(moment);
        expect(shown.stretches.at(-1)?.to).toBe(shown.ends.projected);
        expect(shown.late).toBe(shown.ends.projected - shown.ends.planned);
        if (shown.state !== 'over') expect(shown.ends.projected).toBeGreaterThanOrEqual(at);
      }),
    );
  });

  it('waiting never makes it earlier, and never later by more than was waited', () => {
    fc.assert(
      fc.property(anyMoment, fc.integer({ min: 0, max: 30 }), (moment, more) => {
        const [before, after] = [seen(moment).shown, seen({ ...moment, later: moment.later + more }).shown];
        fc.pre(before.known && after.known);
        expect(after.late).toBeGreaterThanOrEqual(before.late);
        expect(after.late - before.late).toBeLessThanOrEqual(more * MINUTE);
      }),
    );
  });
});
