import type { Clock } from '../../server/clock.ts';

/** A clock that stands still until a test moves it. */
export type TestClock = Clock & {
  /** Moves the time on and makes every call that falls due on the way, in order of time, at exactly its time. */
  advance(milliseconds: number): void;
  /** How many calls are still to come. */
  pending(): number;
};

export function createTestClock(start = 1_700_000_000_000): TestClock {
  let now = start;
  let calls: Call[] = [];

  function takeNext(end: number): Call | undefined {
    const next = calls.reduce<Call | undefined>(
      (first, call) => (first && first.time <= call.time ? first : call),
      undefined,
    );
    if (next === undefined || next.time > end) return undefined;
    calls = calls.filter((call) => call !== next);
    return next;
  }

  return {
    now: () => now,
    at(time, run) {
      const call = { time, run };
      calls.push(call);
      return () => {
        calls = calls.filter((other) => other !== call);
      };
    },
    advance(milliseconds) {
      const end = now + milliseconds;
      for (let call = takeNext(end); call; call = takeNext(end)) {
        now = Math.max(now, call.time);
        call.run();
      }
      now = end;
    },
    pending: () => calls.length,
  };
}

type Call = { readonly time: number; readonly run: () => void };
