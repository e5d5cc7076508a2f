import { describe, expect, it } from 'vitest';
import { clockText, countdownAt, timesOf } from '../../../client/model/countdown.ts';
import { viewOf } from '../fixtures/view.ts';

const timed = { deadline: 100_000, pausedLeft: null, closing: null };

describe('the clock of a phase', () => {
  it.each([
    ['the time that is left, rounded up', timed, 40_500, { kind: 'running', seconds: 60 }],
    ['the last second until it is over', timed, 99_999, { kind: 'running', seconds: 1 }],
    ['that time is up', timed, 100_000, { kind: 'up' }],
    ['that time is up, on a device that is ahead', timed, 100_900, { kind: 'up' }],
    [
      'what was left when time was paused',
      { ...timed, deadline: null, pausedLeft: 30_000 },
      0,
      { kind: 'paused', seconds: 30 },
    ],
    ['nothing where there is no limit', { ...timed, deadline: null }, 0, { kind: 'none' }],
    ['the early end', { ...timed, closing: { at: 50_000, missing: [] } }, 46_000, { kind: 'closing', seconds: 4 }],
    [
      'the early end where there is no limit',
      { deadline: null, pausedLeft: null, closing: { at: 9_000, missing: [] } },
      0,
      { kind: 'closing', seconds: 9 },
    ],
    [
      'the deadline when it comes before the early end',
      { ...timed, closing: { at: 120_000, missing: ['s1'] } },
      90_000,
      { kind: 'running', seconds: 10 },
    ],
  ])('shows %s', (_, session, now, expected) => {
    expect(countdownAt(session, now)).toEqual(expected);
  });

  it.each([
    [0, '0:00'],
    [9, '0:09'],
    [222, '3:42'],
    [450, '7:30'],
    [3600, '60:00'],
  ])('writes %i seconds as %s', (seconds, text) => {
    expect(clockText(seconds)).toBe(text);
  });
});

describe('the times that count', () => {
  it("are a role's own while it plans, also where it has longer than all, and the early end is everybody's", () => {
    const view = viewOf('sales', { deadline: 1_570_000 });
    expect(timesOf(view)).toEqual({ deadline: 1_570_000, pausedLeft: null, closing: null });
    expect(countdownAt(timesOf(view), 1_450_000)).toEqual({ kind: 'running', seconds: 120 });
    const closing = { at: 1_400_000, missing: [] };
    const early = { ...view, session: { ...view.session, closing } };
    expect(countdownAt(timesOf(early), 1_398_000)).toEqual({ kind: 'closing', seconds: 2 });
  });

  it("are the session's for everybody else", () => {
    expect(timesOf({ ...viewOf('sales'), plan: null }).deadline).toBe(1_450_000);
  });
});
