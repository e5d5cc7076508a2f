import { describe, expect, it } from 'vitest';
import { due } from '../../../shared/session/due.ts';
import { currentRound } from '../../../shared/session/state.ts';
import { given } from './given.ts';
import {
  briefed,
  CLOCK,
  closed,
  debriefed,
  FACILITATOR,
  onward,
  planned,
  seated,
  sessionOf,
  TEN,
  tell,
  wish,
} from './workshop.ts';

const inRound = { line: 'line-1', round: 1 };
const pause = { type: 'PauseTime', round: 1 } as const;
const resume = { type: 'ResumeTime', round: 1 } as const;
const extend = { type: 'ExtendTime', round: 1, seconds: 60 } as const;
const close = { type: 'CloseRound', round: 1 } as const;

/** Planning lasts until TEN + 300 s; paused at TEN + 100 s. */
const paused = tell(planned(), wish(FACILITATOR, pause, TEN + 100_000));

describe('time is told, not counted', () => {
  it('a pause says how much was left', () => {
    given(planned())
      .when(FACILITATOR, pause, TEN + 100_000)
      .gives({ type: 'TimePaused', data: { ...inRound, left: 200_000 } });
  });

  it('a pause after the time was up leaves none', () => {
    given(planned())
      .when(FACILITATOR, pause, TEN + 400_000)
      .gives({ type: 'TimePaused', data: { ...inRound, left: 0 } });
  });

  it('while paused nothing is due, and drafts stay open', () => {
    expect(due(sessionOf(paused))).toBe(null);
    given(paused)
      .when(CLOCK, close, TEN + 1e9)
      .refuses('time/not-up');
    expect(currentRound(sessionOf(paused))?.phase).toBe('planning');
  });

  it('resumed, the rest of the time runs from then', () => {
    given(paused)
      .when(FACILITATOR, resume, TEN + 500_000)
      .gives({ type: 'TimeResumed', data: { ...inRound, deadline: TEN + 700_000 } });
    expect(due(sessionOf(tell(paused, wish(FACILITATOR, resume, TEN + 500_000))))?.at).toBe(TEN + 700_000);
  });

  it('more time moves the deadline, or what is left while paused', () => {
    given(planned())
      .when(FACILITATOR, extend)
      .gives({
        type: 'TimeExtended',
        data: { ...inRound, seconds: 60, deadline: TEN + 360_000, left: null },
      });
    given(paused)
      .when(FACILITATOR, extend)
      .gives({ type: 'TimeExtended', data: { ...inRound, seconds: 60, deadline: null, left: 260_000 } });
  });

  it('may be given again and again', () => {
    const told = tell(planned(), ...Array.from({ length: 10 }, () => wish(FACILITATOR, extend)));
    expect(currentRound(sessionOf(told))?.deadline).toBe(TEN + 900_000);
  });

  it('is paused once and resumed once', () => {
    given(paused).when(FACILITATOR, pause).refuses('time/paused');
    given(planned()).when(FACILITATOR, resume).refuses('time/not-paused');
  });

  it('without a limit can neither be paused nor be given', () => {
    for (const told of [planned({ planningSeconds: null }), briefed(), closed(planned())]) {
      given(told).when(FACILITATOR, pause).refuses('time/no-limit');
      given(told).when(FACILITATOR, extend).refuses('time/no-limit');
    }
  });

  it('of another round is not touched', () => {
    for (const command of [pause, resume, extend])
      given(planned())
        .when(FACILITATOR, { ...command, round: 2 })
        .refuses('round/other');
  });

  it('runs neither in the lobby nor in the debrief', () => {
    for (const command of [pause, resume, extend]) {
      given(seated()).when(FACILITATOR, command).refuses('session/not-started');
      given(debriefed(onward(planned()), 2))
        .when(FACILITATOR, { ...command, round: 2 })
        .refuses('session/over');
    }
  });

  it('paused in one step is not paused in the next', () => {
    expect(currentRound(sessionOf(closed(paused)))).toMatchObject({ pausedLeft: null, deadline: null });
    const briefing = tell(
      briefed({ pace: 'clock' }),
      wish(FACILITATOR, pause),
      wish(FACILITATOR, { type: 'OpenPlanning', round: 1 }),
    );
    expect(currentRound(sessionOf(briefing))).toMatchObject({ pausedLeft: null, deadline: TEN + 300_000 });
  });
});
