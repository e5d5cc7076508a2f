import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createServerClock } from '../../../client/model/serverClock.ts';

describe('the server’s time on this device', () => {
  it('is at most half the shortest round trip wrong', () => {
    const trips = fc.array(
      fc.record({ out: fc.integer({ min: 0, max: 900 }), back: fc.integer({ min: 0, max: 900 }) }),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(fc.integer({ min: -1e7, max: 1e7 }), trips, (offset, exchanges) => {
        let own = 1_000_000;
        const clock = createServerClock(() => own);
        for (const { out, back } of exchanges) {
          const sent = own;
          own += out + back;
          clock.hear(sent + out + offset, sent, own);
        }
        const shortest = Math.min(...exchanges.map(({ out, back }) => out + back));
        expect(Math.abs(clock.now() - (own + offset))).toBeLessThanOrEqual(shortest / 2);
      }),
      { numRuns: 200 },
    );
  });

  it('runs on with the device between answers', () => {
    let own = 0;
    const clock = createServerClock(() => own);
    clock.hear(5_000, 0, 0);
    own = 250;
    expect(clock.now()).toBe(5_250);
  });

  it('takes a message that nobody asked for until there is an answer', () => {
    const clock = createServerClock(() => 100);
    clock.overhear(1_100);
    expect(clock.now()).toBe(1_100);
    clock.hear(1_150, 80, 120);
    expect(clock.now()).toBe(1_150);
    clock.overhear(9_999);
    expect(clock.now()).toBe(1_150);
  });

  it('lets an old sample go: a device whose clock was set finds back', () => {
    let own = 0;
    const clock = createServerClock(() => own);
    clock.hear(10, 0, 0);
    own = 500_000;
    clock.hear(700_000, own, own + 40);
    expect(clock.now()).toBe(700_000 - 20);
  });
});
