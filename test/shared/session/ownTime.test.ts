import { describe, expect, it } from 'vitest';
import { closingWish, due } from '../../../shared/session/due.ts';
import { currentRound } from '../../../shared/session/state.ts';
import { given } from './given.ts';
import type { Told } from './workshop.ts';
import {
  ANI,
  BUDI,
  CITRA,
  CLOCK,
  closed,
  DEWI,
  debriefed,
  FACILITATOR,
  onward,
  planned,
  seated,
  sessionOf,
  TEN,
  tableIn,
  tell,
  wish,
} from './workshop.ts';

const round = 1;
/** The common deadline of every example. */
const END = TEN + 300_000;
const grant = (seconds: number, seat = 's1') => ({ type: 'GrantTime', round, seat, seconds }) as const;
const allow = (times: 1 | 1.5 | 2 | 4 | 10, seat = 's1') => ({ type: 'SetAllowance', seat, times }) as const;
const endTime = { type: 'EndTime', round } as const;
const close = { type: 'CloseRound', round } as const;
const lock = (role: 'sales' | 'marketing') => ({ type: 'LockPlan', round, role }) as const;

/** Ani has two minutes more than all. */
const granted = tell(planned({ openAll: true }), wish(FACILITATOR, grant(120)));
/** The time of all but Ani is up. */
const waiting = tell(granted, wish(CLOCK, endTime, END));
const dueIn = (told: Told) => due(sessionOf(told));

describe('a person who is given time', () => {
  it('has it beyond the common deadline, which stays', () => {
    given(planned())
      .when(FACILITATOR, grant(120))
      .gives({
        type: 'TimeGranted',
        data: { line: 'line-1', round, team: 'kawung', role: 'sales', seat: 's1', seconds: 120, extra: 120_000 },
      });
    expect(currentRound(sessionOf(granted))?.deadline).toBe(END);
  });

  it('may be given more, which adds up', () => {
    const session = given(granted).when(FACILITATOR, grant(60)).leaves();
    expect(currentRound(session)?.tables['kawung']?.extra).toEqual({ sales: 180_000, marketing: 0 });
  });

  it('has it from now on where the own time has passed', () => {
    const late = given(waiting)
      .when(FACILITATOR, grant(60, 's2'), END + 30_000)
      .leaves();
    expect(currentRound(late)?.tables['kawung']?.extra.marketing).toBe(90_000);
    expect(currentRound(late)?.tables['kawung']?.over.marketing).toBe(false);
  });

  it('needs a seat, a planning and a limit', () => {
    given(planned()).when(FACILITATOR, grant(60, 's9')).refuses('seat/unknown');
    given(planned({ planningSeconds: null }))
      .when(FACILITATOR, grant(60))
      .refuses('time/no-limit');
    given(closed(planned())).when(FACILITATOR, grant(60)).refuses('round/not-open');
    given(onward(planned())).when(FACILITATOR, grant(60)).refuses('round/other');
  });
});

describe('at the common deadline', () => {
  it('the clock closes everybody’s table but that of who has time', () => {
    expect(dueIn(granted)).toEqual({ at: END, command: endTime });
    given(granted).when(CLOCK, close, END).refuses('time/not-up');
    given(granted)
      .when(CLOCK, endTime, END - 1)
      .refuses('time/not-up');
    given(granted)
      .when(CLOCK, endTime, END)
      .gives({
        type: 'TimeEnded',
        data: {
          line: 'line-1',
          round,
          roles: [
            { team: 'kawung', role: 'marketing' },
            { team: 'parang', role: 'sales' },
            { team: 'parang', role: 'marketing' },
          ],
        },
      });
  });

  it('nobody else can change anything any more', () => {
    for (const [by, role] of [
      [BUDI, 'marketing'],
      [CITRA, 'sales'],
      [DEWI, 'marketing'],
    ] as const) {
      given(waiting).when(by, lock(role)).refuses('time/up');
      given(waiting).when(by, { type: 'UndoMove', round, role }).refuses('time/up');
      given(waiting).when(by, { type: 'OfferSplit', round, role, sales: 3, reason: '' }).refuses('time/up');
      given(waiting).when(by, { type: 'CommitPrediction', round, role, cents: 1 }).refuses('time/up');
    }
    given(waiting).when(CITRA, { type: 'PlaceChips', round, card: 'calls', count: 1 }).refuses('time/up');
    given(waiting).when(BUDI, { type: 'SetPrice', round, price: 1.1 }).refuses('time/up');
  });

  it('a plan that was locked stays locked', () => {
    const locked = tell(granted, wish(BUDI, lock('marketing')), wish(CLOCK, endTime, END));
    given(locked).when(BUDI, { type: 'UnlockPlan', round, role: 'marketing' }).refuses('time/up');
  });

  it('who has time goes on, but for offers, which would change the other plan', () => {
    expect(given(waiting).when(ANI, { type: 'PlaceChips', round, card: 'calls', count: 2 }).decided.ok).toBe(true);
    given(waiting).when(ANI, { type: 'OfferSplit', round, role: 'sales', sales: 6, reason: '' }).refuses('time/up');
  });

  it('planning closes with the last who has time', () => {
    expect(dueIn(waiting)).toEqual({ at: END + 120_000, command: close });
    given(waiting)
      .when(CLOCK, close, END + 119_999)
      .refuses('time/not-up');
    expect(
      given(waiting)
        .when(CLOCK, close, END + 120_000)
        .leaves().lines['line-1']?.rounds[0]?.phase,
    ).toBe('market');
  });

  it('of two who have time, one after the other is closed', () => {
    const both = tell(granted, wish(FACILITATOR, grant(40, 's4')), wish(CLOCK, endTime, END));
    expect(dueIn(both)).toEqual({ at: END + 40_000, command: endTime });
    const one = tell(both, wish(CLOCK, endTime, END + 40_000));
    given(one).when(DEWI, lock('marketing')).refuses('time/up');
    expect(dueIn(one)).toEqual({ at: END + 120_000, command: close });
  });

  it('planning closes at once where all who have time have locked', () => {
    const done = tell(waiting, wish(ANI, lock('sales'), END + 20_000));
    expect(dueIn(done)).toEqual({ at: END, command: close });
    expect(closingWish(sessionOf(done), new Set(['s1', 's2', 's3', 's4']))).toBe(null);
    const before = tell(granted, wish(ANI, lock('sales')));
    expect(dueIn(before)).toEqual({ at: END, command: close });
  });

  it('the facilitator may close it sooner', () => {
    expect(given(waiting).when(FACILITATOR, close).decided.ok).toBe(true);
  });

  it('one who drops out while the room waits is given half a minute, as ever', () => {
    expect(closingWish(sessionOf(waiting), new Set(['s2', 's3', 's4']))).toEqual({
      wish: 'announce',
      round,
      missing: ['s1'],
    });
  });
});

describe('a pause', () => {
  const pause = { type: 'PauseTime', round } as const;
  const resume = { type: 'ResumeTime', round } as const;

  it('before the common deadline shifts all deadlines alike', () => {
    const told = tell(granted, wish(FACILITATOR, pause, END - 10_000), wish(FACILITATOR, resume, END + 50_000));
    expect(dueIn(told)).toEqual({ at: END + 60_000, command: endTime });
    expect(dueIn(tell(told, wish(CLOCK, endTime, END + 60_000)))?.at).toBe(END + 180_000);
  });

  it('after it keeps what is left for who has time, and gives the others none', () => {
    const told = tell(waiting, wish(FACILITATOR, pause, END + 30_000), wish(FACILITATOR, resume, END + 530_000));
    expect(dueIn(told)).toEqual({ at: END + 530_000 + 90_000, command: close });
    given(told)
      .when(CITRA, lock('sales'), END + 531_000)
      .refuses('time/up');
  });

  it('more time for all opens the tables again whose deadline lies ahead', () => {
    const told = tell(waiting, wish(FACILITATOR, { type: 'ExtendTime', round, seconds: 60 }, END + 30_000));
    expect(given(told).when(CITRA, lock('sales')).decided.ok).toBe(true);
    const short = tell(waiting, wish(FACILITATOR, { type: 'ExtendTime', round, seconds: 20 }, END + 30_000));
    given(short).when(CITRA, lock('sales')).refuses('time/up');
  });
});

describe('a standing allowance', () => {
  it('is set for a person who is here, at any time before the debrief', () => {
    given(seated())
      .when(FACILITATOR, allow(2))
      .gives({ type: 'AllowanceSet', data: { seat: 's1', times: 2 } });
    given(seated()).when(FACILITATOR, allow(1)).gives();
    given(seated()).when(FACILITATOR, allow(2, 's9')).refuses('seat/unknown');
    given(debriefed(onward(planned()), 2))
      .when(FACILITATOR, allow(2))
      .refuses('session/over');
  });

  it.each([
    [1.5, 150_000],
    [2, 300_000],
    [4, 900_000],
    [10, 2_700_000],
  ] as const)('of %d times the time is there in every planning from the next on', (times, extra) => {
    const first = tell(planned(), wish(FACILITATOR, allow(times)));
    expect(tableIn(first).extra.sales).toBe(0);
    expect(tableIn(onward(first)).extra).toEqual({ sales: extra, marketing: 0 });
    expect(tableIn(onward(first), 'parang').extra).toEqual({ sales: 0, marketing: 0 });
  });

  it('means nothing where there is no limit', () => {
    const told = tell(planned({ planningSeconds: null }), wish(FACILITATOR, allow(4)));
    expect(tableIn(onward(told)).extra.sales).toBe(0);
    expect(dueIn(onward(told))).toBe(null);
  });
});
