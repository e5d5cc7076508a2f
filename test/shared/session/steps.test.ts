import { describe, expect, it } from 'vitest';
import { currentRound } from '../../../shared/session/state.ts';
import { given } from './given.ts';
import {
  briefed,
  closed,
  debriefed,
  FACILITATOR,
  onward,
  opened,
  planned,
  reviewed,
  seated,
  sessionOf,
  TEN,
  tell,
  wish,
} from './workshop.ts';

const line = 'line-1';
const even = { sales: 5, marketing: 5 };

describe('a session goes', () => {
  it('from the lobby into the briefing of round 1, with ten chips a team, split evenly', () => {
    given(seated())
      .when(FACILITATOR, { type: 'StartSession' })
      .gives(
        { type: 'SessionStarted', data: {} },
        { type: 'RoundStarted', data: { line, round: 1, splits: { kawung: even, parang: even }, deadline: null } },
      );
  });

  it('into planning, with its deadline in the fact', () => {
    given(briefed())
      .when(FACILITATOR, { type: 'OpenPlanning', round: 1 }, TEN + 7)
      .gives({
        type: 'RoundOpened',
        data: { line, round: 1, deadline: TEN + 7 + 300_000, extra: {} },
      });
    given(briefed({ planningSeconds: null }))
      .when(FACILITATOR, { type: 'OpenPlanning', round: 1 })
      .gives({
        type: 'RoundOpened',
        data: { line, round: 1, deadline: null, extra: {} },
      });
  });

  it('into the market: the plans that count, and what the market made of them', () => {
    const { decided } = given(planned()).when(FACILITATOR, { type: 'CloseRound', round: 1 });
    expect(decided.ok && decided.value.map(({ type }) => type)).toEqual(['RoundClosed', 'RoundResolved']);
  });

  it('into the review, and from there into the next round or the debrief', () => {
    given(closed(planned()))
      .when(FACILITATOR, { type: 'OpenReview', round: 1 })
      .gives({ type: 'ReviewOpened', data: { line, round: 1, deadline: null } });
    expect(
      currentRound(given(reviewed(planned())).when(FACILITATOR, { type: 'StartRound', round: 2 }).leaves()),
    ).toMatchObject({ round: 2, phase: 'briefing' });
    given(reviewed(onward(planned()), 2))
      .when(FACILITATOR, { type: 'OpenDebrief' })
      .gives({ type: 'DebriefOpened', data: {} });
  });

  it('never two steps at once, and never one twice', () => {
    given(briefed()).when(FACILITATOR, { type: 'CloseRound', round: 1 }).refuses('round/not-open');
    given(planned()).when(FACILITATOR, { type: 'OpenPlanning', round: 1 }).refuses('round/not-ready');
    given(planned()).when(FACILITATOR, { type: 'OpenReview', round: 1 }).refuses('round/not-ready');
    given(closed(planned())).when(FACILITATOR, { type: 'StartRound', round: 2 }).refuses('round/not-ready');
    given(closed(planned())).when(FACILITATOR, { type: 'CloseRound', round: 1 }).refuses('round/not-open');
    given(briefed()).when(FACILITATOR, { type: 'StartSession' }).refuses('session/started');
  });

  it('only in the round that is meant', () => {
    given(planned()).when(FACILITATOR, { type: 'CloseRound', round: 2 }).refuses('round/other');
    given(reviewed(planned())).when(FACILITATOR, { type: 'StartRound', round: 3 }).refuses('round/other');
    given(reviewed(planned())).when(FACILITATOR, { type: 'StartRound', round: 1 }).refuses('round/other');
  });

  it('into the debrief after the last round and its review, not before', () => {
    given(reviewed(planned())).when(FACILITATOR, { type: 'OpenDebrief' }).refuses('round/not-last');
    given(closed(onward(planned()), 2))
      .when(FACILITATOR, { type: 'OpenDebrief' })
      .refuses('round/not-ready');
    given(reviewed(onward(planned()), 2))
      .when(FACILITATOR, { type: 'StartRound', round: 3 })
      .refuses('round/last');
  });

  it('no further than the debrief, where no clock runs', () => {
    const over = debriefed(onward(planned({ pace: 'clock' })), 2);
    expect(currentRound(sessionOf(over))).toMatchObject({ deadline: null, pausedLeft: null });
    given(over).when(FACILITATOR, { type: 'StartRound', round: 3 }).refuses('session/over');
    given(over).when(FACILITATOR, { type: 'OpenDebrief' }).refuses('session/over');
  });

  it('nowhere before it has started', () => {
    given(seated()).when(FACILITATOR, { type: 'OpenPlanning', round: 1 }).refuses('session/not-started');
    given([]).when(FACILITATOR, { type: 'StartSession' }).refuses('session/unknown');
  });

  it('on without anybody: a team that nobody joined plays as well', () => {
    const told = tell(
      opened(),
      wish(FACILITATOR, { type: 'StartSession' }),
      wish(FACILITATOR, { type: 'OpenPlanning', round: 1 }),
    );
    expect(Object.keys(currentRound(sessionOf(closed(told)))?.outcome?.teams ?? {})).toEqual(['kawung', 'parang']);
  });
});
