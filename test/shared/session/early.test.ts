import { describe, expect, it } from 'vitest';
import { CLOSING_MS, closingWish, due } from '../../../shared/session/due.ts';
import type { Round } from '../../../shared/session/state.ts';
import { currentRound } from '../../../shared/session/state.ts';
import { given } from './given.ts';
import type { Told } from './workshop.ts';
import {
  ANI,
  BUDI,
  briefed,
  CITRA,
  CLOCK,
  DEWI,
  FACILITATOR,
  opened,
  planned,
  seat,
  sessionOf,
  TEN,
  takeSeat,
  tell,
  wish,
} from './workshop.ts';

const inRound = { line: 'line-1', round: 1 };
const sales = { type: 'LockPlan', round: 1, role: 'sales' } as const;
const marketing = { type: 'LockPlan', round: 1, role: 'marketing' } as const;
const announce = (missing: string[]) => ({ type: 'AnnounceClosing', round: 1, missing }) as const;
const withdraw = { type: 'WithdrawClosing', round: 1 } as const;
const close = { type: 'CloseRound', round: 1 } as const;

const start = planned();
const three = tell(start, wish(ANI, sales), wish(BUDI, marketing), wish(CITRA, sales));
const four = tell(three, wish(DEWI, marketing));
const EVERYBODY = new Set(['s1', 's2', 's3', 's4']);
const BUT_DEWI = new Set(['s1', 's2', 's3']);
const wished = (told: Told, here: ReadonlySet<string>) => closingWish(sessionOf(told), here);
const round = (told: Told): Round => {
  const current = currentRound(sessionOf(told));
  if (!current) throw new Error('no round');
  return current;
};

describe('planning ends early', () => {
  it('when everybody has locked, after a moment in which one may think again', () => {
    expect(wished(four, EVERYBODY)).toEqual({ wish: 'announce', round: 1, missing: [] });
    given(four)
      .when(CLOCK, announce([]))
      .gives({ type: 'ClosingAnnounced', data: { ...inRound, closesAt: TEN + CLOSING_MS.everyone, missing: [] } });
  });

  it('when everybody who is here has locked, after time to come back, and it says who is missing', () => {
    expect(wished(three, BUT_DEWI)).toEqual({ wish: 'announce', round: 1, missing: ['s4'] });
    given(three)
      .when(CLOCK, announce(['s4']))
      .gives({
        type: 'ClosingAnnounced',
        data: { ...inRound, closesAt: TEN + CLOSING_MS.someMissing, missing: ['s4'] },
      });
  });

  it('not while somebody who is here has yet to lock', () => {
    expect(wished(three, EVERYBODY)).toBe(null);
    given(three).when(CLOCK, announce([])).refuses('closing/not-ready');
    given(three)
      .when(CLOCK, announce(['s3']))
      .refuses('closing/not-ready');
  });

  it('not because everybody is gone, and not before anybody has locked', () => {
    expect(wished(four, new Set())).toBe(null);
    expect(wished(start, new Set())).toBe(null);
  });

  it('no longer when everybody drops out while somebody was missing; all locks stand without anybody', () => {
    const waiting = tell(three, wish(CLOCK, announce(['s4'])));
    expect(wished(waiting, new Set())).toEqual({ wish: 'withdraw', round: 1, missing: [] });
    expect(wished(tell(four, wish(CLOCK, announce([]))), new Set())).toBe(null);
  });

  it('for a role with several seats when one of them has locked', () => {
    const told = tell(four, takeSeat('Eko', 'kawung', 'sales'));
    expect(wished(told, new Set([...EVERYBODY, 's5']))).toMatchObject({ wish: 'announce', missing: [] });
  });

  it('never past a bot, which is always here', () => {
    const told = tell(
      opened(),
      takeSeat('Ani'),
      wish(FACILITATOR, { type: 'SeatBots' }),
      wish(FACILITATOR, { type: 'StartSession' }),
      wish(FACILITATOR, { type: 'OpenPlanning', round: 1 }),
      wish(ANI, sales),
    );
    expect(wished(told, new Set(['s1']))).toBe(null);
    const bots = tell(told, wish(seat('s2'), marketing), wish(seat('s3'), sales), wish(seat('s4'), marketing));
    expect(wished(bots, new Set(['s1']))).toMatchObject({ wish: 'announce', missing: [] });
  });

  it('with a role that nobody ever took', () => {
    const told = tell(
      opened(),
      takeSeat('Ani'),
      wish(FACILITATOR, { type: 'StartSession' }),
      wish(FACILITATOR, { type: 'OpenPlanning', round: 1 }),
      wish(ANI, sales),
    );
    expect(wished(told, new Set(['s1']))).toMatchObject({ wish: 'announce', missing: [] });
  });

  it('at the moment announced, by the clock, and not sooner', () => {
    const told = tell(four, wish(CLOCK, announce([])));
    expect(due(sessionOf(told))).toEqual({ at: TEN + CLOSING_MS.everyone, command: close });
    given(told)
      .when(CLOCK, close, TEN + CLOSING_MS.everyone - 1)
      .refuses('time/not-up');
    expect(given(told).when(CLOCK, close, TEN + CLOSING_MS.everyone).decided.ok).toBe(true);
  });

  it('never later than its deadline', () => {
    const told = tell(three, wish(CLOCK, announce(['s4']), TEN + 290_000));
    expect(due(sessionOf(told))?.at).toBe(TEN + 300_000);
  });

  it('also without a deadline', () => {
    const told = tell(
      planned({ planningSeconds: null }),
      wish(ANI, sales),
      wish(BUDI, marketing),
      wish(CITRA, sales),
      wish(DEWI, marketing),
      wish(CLOCK, announce([])),
    );
    expect(due(sessionOf(told))?.at).toBe(TEN + CLOSING_MS.everyone);
  });

  it("by nobody's word but the clock's", () => {
    for (const by of [FACILITATOR, ANI]) {
      given(four).when(by, announce([])).refuses('clock/only');
      given(tell(four, wish(CLOCK, announce([]))))
        .when(by, withdraw)
        .refuses('clock/only');
    }
    given(four)
      .when(CLOCK, { ...announce([]), round: 2 })
      .refuses('round/other');
    given(briefed()).when(CLOCK, announce([])).refuses('round/not-open');
  });
});

describe('the early end is called off', () => {
  const told = tell(four, wish(CLOCK, announce([])));

  it('when somebody unlocks', () => {
    expect(round(tell(told, wish(ANI, { type: 'UnlockPlan', round: 1, role: 'sales' }))).closing).toBe(null);
  });

  it('when somebody comes back who had not locked', () => {
    const missing = tell(three, wish(CLOCK, announce(['s4'])));
    expect(wished(missing, BUT_DEWI)).toBe(null);
    expect(wished(missing, EVERYBODY)).toEqual({ wish: 'withdraw', round: 1, missing: [] });
    given(missing).when(CLOCK, withdraw).gives({ type: 'ClosingWithdrawn', data: inRound });
    expect(round(tell(missing, wish(CLOCK, withdraw))).closing).toBe(null);
  });

  it('when the facilitator pauses or gives more time', () => {
    expect(round(tell(told, wish(FACILITATOR, { type: 'PauseTime', round: 1 }))).closing).toBe(null);
    expect(round(tell(told, wish(FACILITATOR, { type: 'ExtendTime', round: 1, seconds: 60 }))).closing).toBe(null);
  });

  it('when an accepted offer opens the locks', () => {
    const open = tell(
      planned({ openAll: true }),
      wish(ANI, sales),
      wish(BUDI, marketing),
      wish(CITRA, sales),
      wish(DEWI, marketing),
      wish(CLOCK, announce([])),
    );
    const agreed = tell(
      open,
      wish(ANI, { type: 'OfferSplit', round: 1, role: 'sales', sales: 6, reason: '' }),
      wish(BUDI, { type: 'AcceptOffer', round: 1, role: 'marketing', offer: 1 }),
    );
    expect(round(agreed).closing).toBe(null);
  });

  it('not because the last one here went away as well', () => {
    expect(wished(told, new Set())).toBe(null);
  });

  it('only where there is one', () => {
    given(four).when(CLOCK, withdraw).refuses('closing/none');
  });

  it('and announced anew when others are missing than it said', () => {
    const missing = tell(three, wish(CLOCK, announce(['s4'])), wish(DEWI, marketing));
    expect(wished(missing, EVERYBODY)).toEqual({ wish: 'announce', round: 1, missing: [] });
  });
});

describe('the facilitator holds planning open', () => {
  const more = wish(FACILITATOR, { type: 'ExtendTime', round: 1, seconds: 60 });

  it('by giving time: then it waits for who is missing', () => {
    const held = tell(three, more);
    expect(wished(held, BUT_DEWI)).toBe(null);
    given(held)
      .when(CLOCK, announce(['s4']))
      .refuses('closing/not-ready');
  });

  it('but not for anybody once all have locked', () => {
    expect(wished(tell(four, more), EVERYBODY)).toMatchObject({ wish: 'announce', missing: [] });
  });

  it("for this round's planning only: time for the briefing holds nothing open", () => {
    const told = tell(
      briefed({ pace: 'clock' }),
      more,
      wish(FACILITATOR, { type: 'OpenPlanning', round: 1 }),
      wish(ANI, sales),
      wish(BUDI, marketing),
      wish(CITRA, sales),
    );
    expect(wished(told, BUT_DEWI)).toMatchObject({ wish: 'announce', missing: ['s4'] });
  });

  it('by pausing: nothing is announced until time runs again', () => {
    const paused = tell(four, wish(FACILITATOR, { type: 'PauseTime', round: 1 }));
    expect(wished(paused, EVERYBODY)).toBe(null);
    given(paused).when(CLOCK, announce([])).refuses('time/paused');
    expect(wished(tell(paused, wish(FACILITATOR, { type: 'ResumeTime', round: 1 })), EVERYBODY)).toMatchObject({
      wish: 'announce',
    });
  });
});
