import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Clock } from '../../server/clock.ts';
import { systemClock } from '../../server/clock.ts';
import { createTestClock } from './testClock.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Both clocks keep the same promises; `advance` lets time pass for the one under test. */
function describeClock(name: string, create: () => { clock: Clock; advance(ms: number): void }): void {
  describe(name, () => {
    test('calls once, when the time has come and not before', () => {
      const { clock, advance } = create();
      const time = clock.now() + 5000;
      const calledAt: number[] = [];
      clock.at(time, () => calledAt.push(clock.now()));
      advance(4999);
      expect(calledAt).toEqual([]);
      advance(1);
      expect(calledAt).toEqual([time]);
      advance(10_000);
      expect(calledAt).toHaveLength(1);
    });

    test('a time that has passed is now, but not within the call', () => {
      const { clock, advance } = create();
      const run = vi.fn();
      clock.at(clock.now() - 1, run);
      expect(run).not.toHaveBeenCalled();
      advance(1);
      expect(run).toHaveBeenCalledOnce();
    });

    test('what was cancelled is not called, however often it is cancelled', () => {
      const { clock, advance } = create();
      const run = vi.fn();
      const cancel = clock.at(clock.now() + 3000, run);
      advance(2000);
      cancel();
      cancel();
      advance(2000);
      expect(run).not.toHaveBeenCalled();
    });

    test('calls come in order of time, and one may set the next', () => {
      const { clock, advance } = create();
      const start = clock.now();
      const called: string[] = [];
      clock.at(start + 300, () => called.push('late'));
      clock.at(start + 100, () => {
        called.push('early');
        clock.at(start + 200, () => called.push('between'));
      });
      advance(300);
      expect(called).toEqual(['early', 'between', 'late']);
    });
  });
}

describeClock('the test clock', () => {
  const clock = createTestClock();
  return { clock, advance: clock.advance };
});

describe('with the hands of the machine held', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  describeClock('the system clock', () => ({ clock: systemClock, advance: (ms) => vi.advanceTimersByTime(ms) }));

  test('waits longer than a timer of Node can hold', () => {
    const run = vi.fn();
    const time = Date.now() + 30 * DAY;
    systemClock.at(time, run);
    vi.advanceTimersByTime(60 * 60 * 1000);
    expect(run).not.toHaveBeenCalled();
    vi.setSystemTime(time - 1500);
    vi.advanceTimersByTime(1499);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledOnce();
  });

  test('notices within a second that the laptop slept past the time', () => {
    const run = vi.fn();
    systemClock.at(Date.now() + 60_000, run);
    vi.setSystemTime(Date.now() + 3_600_000);
    vi.advanceTimersByTime(1000);
    expect(run).toHaveBeenCalledOnce();
  });

  test('a time that is no number is a bug', () => {
    expect(() => systemClock.at(Number.NaN, () => {})).toThrow(RangeError);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('the system clock wakes up by itself', async () => {
  const time = systemClock.now() + 20;
  const alive = setInterval(() => {}, 1000);
  await new Promise<void>((resolve) => systemClock.at(time, resolve));
  clearInterval(alive);
  expect(systemClock.now()).toBeGreaterThanOrEqual(time);
});
