import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../shared/session/actor.ts';
import type { AskedCommand } from '../../../shared/session/commands.ts';
import { due, STEP_SECONDS } from '../../../shared/session/due.ts';
import type { Pace } from '../../../shared/session/settings.ts';
import { currentRound } from '../../../shared/session/state.ts';
import { given } from './given.ts';
import type { Told } from './workshop.ts';
import {
  ANI,
  briefed,
  CLOCK,
  closed,
  FACILITATOR,
  onward,
  planned,
  reviewed,
  SCREEN,
  SERVER,
  seated,
  sessionOf,
  TEN,
  tell,
  wish,
} from './workshop.ts';

/** Every step, where it is the next one: two rounds at this pace. */
const steps = (pace: Pace): [AskedCommand['type'], Told, AskedCommand][] => {
  const last = onward(planned({ pace: 'facilitator' }));
  const atPace = (told: Told): Told =>
    pace === 'facilitator' ? told : tell(told, wish(FACILITATOR, { type: 'SetPace', pace }));
  return [
    ['OpenPlanning', atPace(briefed()), { type: 'OpenPlanning', round: 1 }],
    ['CloseRound', atPace(planned()), { type: 'CloseRound', round: 1 }],
    ['OpenReview', atPace(closed(planned())), { type: 'OpenReview', round: 1 }],
    ['StartRound', atPace(reviewed(planned())), { type: 'StartRound', round: 2 }],
    ['OpenDebrief', atPace(reviewed(last, 2)), { type: 'OpenDebrief' }],
  ];
};

describe('who moves a session on', () => {
  const outcome = (told: Told, by: Actor, command: AskedCommand, at?: number): string => {
    const { decided } = given(told).when(by, command, at);
    return decided.ok ? 'granted' : decided.error;
  };

  it.each(steps('facilitator'))("at the facilitator's pace %s is the facilitator's", (_, told, command) => {
    expect([FACILITATOR, SERVER, ANI, SCREEN].map((by) => outcome(told, by, command))).toEqual([
      'granted',
      'granted',
      'facilitator/only',
      'facilitator/only',
    ]);
  });

  it.each(steps('clock'))(
    "at the clock's pace %s is the clock's when it is due, and the facilitator's before",
    (_, told, command) => {
      const at = due(sessionOf(told))?.at ?? Number.NaN;
      expect([at - 1, at, at + 9].map((time) => outcome(told, CLOCK, command, time))).toEqual([
        'time/not-up',
        'granted',
        'granted',
      ]);
      expect([FACILITATOR, ANI, SCREEN].map((by) => outcome(told, by, command))).toEqual([
        'granted',
        'facilitator/only',
        'facilitator/only',
      ]);
    },
  );

  it.each(steps('players'))("at the players' pace %s is anybody's who plays", (_, told, command) => {
    expect([ANI, FACILITATOR, SCREEN].map((by) => outcome(told, by, command))).toEqual([
      'granted',
      'granted',
      'facilitator/only',
    ]);
  });

  it.each(steps('facilitator').filter(([type]) => type !== 'CloseRound'))(
    "at the facilitator's pace %s waits for the facilitator however late it is",
    (_, told, command) => {
      expect(due(sessionOf(told))).toBe(null);
      expect(outcome(told, CLOCK, command, TEN + 1e9)).toBe('time/not-up');
    },
  );

  it('at every pace the clock closes planning when its time is up, not a moment before', () => {
    for (const pace of ['facilitator', 'clock', 'players'] as const) {
      const told = tell(planned(), wish(FACILITATOR, { type: 'SetPace', pace }));
      const close = { type: 'CloseRound', round: 1 } as const;
      expect(due(sessionOf(told))).toEqual({ at: TEN + 300_000, command: close });
      expect([TEN + 299_999, TEN + 300_000].map((time) => outcome(told, CLOCK, close, time))).toEqual([
        'time/not-up',
        'granted',
      ]);
    }
  });

  it("at the players' pace planning opens with the round", () => {
    const { decided } = given(seated({ pace: 'players' })).when(FACILITATOR, { type: 'StartSession' });
    expect(decided.ok && decided.value.map(({ type }) => type)).toEqual([
      'SessionStarted',
      'RoundStarted',
      'RoundOpened',
    ]);
  });

  it('by the clock a session runs from briefing to debrief with nobody at the desk', () => {
    let told: Told = briefed({ pace: 'clock' });
    const seen: string[] = [];
    for (let next = due(sessionOf(told)); next; next = due(sessionOf(told))) {
      told = tell(told, wish(CLOCK, next.command, next.at));
      seen.push(next.command.type);
    }
    expect(seen).toEqual([
      'OpenPlanning',
      'CloseRound',
      'OpenReview',
      'StartRound',
      'OpenPlanning',
      'CloseRound',
      'OpenReview',
      'OpenDebrief',
    ]);
    const seconds = 2 * (STEP_SECONDS.briefing + 300 + STEP_SECONDS.market + STEP_SECONDS.review);
    expect(told.at(-1)?.at).toBe(TEN + seconds * 1000);
  });
});

describe('the pace', () => {
  it("given to the clock sets the step's limit from now; taken back, there is none", () => {
    given(briefed())
      .when(FACILITATOR, { type: 'SetPace', pace: 'clock' }, TEN + 5)
      .gives({
        type: 'PaceSet',
        data: { pace: 'clock', deadline: TEN + 5 + STEP_SECONDS.briefing * 1000 },
      });
    given(briefed({ pace: 'clock' }))
      .when(FACILITATOR, { type: 'SetPace', pace: 'facilitator' })
      .gives({
        type: 'PaceSet',
        data: { pace: 'facilitator', deadline: null },
      });
  });

  it('leaves planning the time it has', () => {
    given(planned())
      .when(FACILITATOR, { type: 'SetPace', pace: 'clock' }, TEN + 5)
      .gives({
        type: 'PaceSet',
        data: { pace: 'clock', deadline: TEN + 300_000 },
      });
  });

  it('as it is already is no fact', () => {
    given(briefed()).when(FACILITATOR, { type: 'SetPace', pace: 'facilitator' }).gives();
  });

  it.each(['facilitator', 'players'] as const)(
    'of the %s leaves no paused clock behind in a step that has no limit any more',
    (pace) => {
      const paused = tell(briefed({ pace: 'clock' }), wish(FACILITATOR, { type: 'PauseTime', round: 1 }));
      expect(currentRound(sessionOf(tell(paused, wish(FACILITATOR, { type: 'SetPace', pace }))))).toMatchObject({
        deadline: null,
        pausedLeft: null,
      });
    },
  );

  it('never lets a step be both paused and running', () => {
    const told = tell(
      briefed({ pace: 'clock' }),
      wish(FACILITATOR, { type: 'PauseTime', round: 1 }),
      wish(FACILITATOR, { type: 'SetPace', pace: 'facilitator' }),
      wish(FACILITATOR, { type: 'SetPace', pace: 'clock' }),
    );
    expect(currentRound(sessionOf(told))).toMatchObject({
      deadline: TEN + STEP_SECONDS.briefing * 1000,
      pausedLeft: null,
    });
  });
});
