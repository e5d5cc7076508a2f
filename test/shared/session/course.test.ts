import { describe, expect, it } from 'vitest';
import { project } from '../../../shared/view/project.ts';
import { LIVE } from '../view/leaks.ts';
import { on } from './courses.ts';
import { given } from './given.ts';
import {
  ANI,
  closed,
  debriefed,
  FACILITATOR,
  opened,
  planned,
  reviewed,
  seated,
  sessionOf,
  stamp,
  TEN,
  tell,
  wish,
} from './workshop.ts';

const plan = (startsAt: number | null) => ({ type: 'PlanStart', startsAt }) as const;

describe('when the workshop begins', () => {
  it('is not known until somebody says', () => {
    expect(sessionOf(opened()).course).toEqual({ startsAt: null, marks: [] });
  });

  it('may be said, said again and taken back', () => {
    const said = tell(seated(), wish(FACILITATOR, plan(TEN + 5)), wish(FACILITATOR, plan(TEN + 9)));
    expect(sessionOf(said).course.startsAt).toBe(TEN + 9);
    expect(sessionOf(tell(said, wish(FACILITATOR, plan(null)))).course.startsAt).toBeNull();
    given(said)
      .when(FACILITATOR, plan(TEN + 9))
      .gives();
  });

  it('may be said while the session runs, not once it is over', () => {
    expect(sessionOf(tell(planned(), wish(FACILITATOR, plan(TEN)))).course.startsAt).toBe(TEN);
    given(debriefed(planned({ rounds: 1 }), 1))
      .when(FACILITATOR, plan(TEN))
      .refuses('session/over');
  });
});

describe('the course of a session', () => {
  it('has one mark for an attempt at a past round, which the agenda has as an item of its own', () => {
    const over = debriefed(planned({ rounds: 1 }), 1);
    const tried = tell(
      over,
      wish(FACILITATOR, { type: 'OpenAttempt', round: 1, team: null }, TEN + 600),
      wish(FACILITATOR, { type: 'CloseRound', round: 1 }, TEN + 700),
      wish(FACILITATOR, { type: 'OpenReview', round: 1 }, TEN + 800),
      wish(FACILITATOR, { type: 'EndAttempt' }, TEN + 900),
    );
    const { marks } = sessionOf(over).course;
    expect(sessionOf(tried).course.marks).toEqual([
      ...marks,
      { at: TEN + 600, practice: false, round: 1, phase: 'attempt' },
    ]);
    const steps = [
      [100, 0, 'debrief'],
      [140, 1, 'attempt'],
    ] as const;
    expect(on(180, steps, 141).stretches.find(({ state }) => state === 'now')?.item).toBe('attempt');
  });

  it('has a mark for every step, with its time', () => {
    const told = tell(
      planned({ rounds: 1 }),
      wish(FACILITATOR, { type: 'CloseRound', round: 1 }, TEN + 300),
      wish(FACILITATOR, { type: 'OpenReview', round: 1 }, TEN + 400),
      wish(FACILITATOR, { type: 'OpenDebrief' }, TEN + 500),
    );
    expect(sessionOf(told).course.marks.map(({ at, round, phase }) => [at - TEN, round, phase])).toEqual([
      [0, 1, 'briefing'],
      [0, 1, 'planning'],
      [300, 1, 'market'],
      [400, 1, 'review'],
      [500, 0, 'debrief'],
    ]);
  });

  it('knows rounds that do not count', () => {
    const practice = stamp({
      type: 'RoundStarted',
      data: { line: 'practice-1', round: 1, splits: {}, deadline: null },
    });
    expect(sessionOf([...opened(), practice]).course.marks).toEqual([
      { at: TEN, practice: true, round: 1, phase: 'briefing' },
    ]);
  });

  it('is untouched by what people do', () => {
    const told = planned({ openAll: true });
    const { course } = sessionOf(told);
    expect(sessionOf(tell(told, wish(ANI, { type: 'PlaceChips', round: 1, card: 'calls', count: 1 }))).course).toEqual(
      course,
    );
  });

  it('is shown to the facilitator alone', () => {
    for (const told of [seated(), planned(), closed(planned()), reviewed(planned())]) {
      const session = sessionOf(told);
      expect(project(session, LIVE, { kind: 'facilitator' }).course).toEqual(session.course);
      expect(project(session, LIVE, { kind: 'screen' }).course).toBeNull();
      expect(project(session, LIVE, { kind: 'role', team: 'kawung', role: 'sales' }).course).toBeNull();
    }
  });
});

describe("at the clock's pace", () => {
  it('an agenda says how long each phase lasts', () => {
    const room = { silence: 'last', awaySeconds: null, retentionDays: null, agenda: 180 } as const;
    const round = sessionOf(reviewed(planned({ pace: 'clock', room }))).lines['line-1']?.rounds[0];
    expect((round?.deadline ?? 0) - (round?.since ?? 0)).toBe(180_000);
  });
});
