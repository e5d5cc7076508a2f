import { describe, expect, test } from 'vitest';
import { playedRounds } from '../../../shared/replay/playedRounds.ts';
import { steps } from '../../../shared/replay/steps.ts';
import { MEASURES, timelinesOf } from '../../../shared/replay/timelines.ts';
import { whatIf } from '../../../shared/replay/whatIf.ts';
import type { Session } from '../../../shared/session/state.ts';
import { Bench, CHAIR } from './bench.ts';

const bench = new Bench();
bench.must(CHAIR, { type: 'SeatBots' });
bench.must(CHAIR, { type: 'StartPractice' });
bench.must(CHAIR, { type: 'OpenPlanning', round: 1 });
bench.must(CHAIR, { type: 'CloseRound', round: 1 });
bench.must(CHAIR, { type: 'OpenReview', round: 1 });
bench.must(CHAIR, { type: 'StartSession' });
bench.must(CHAIR, { type: 'OpenPlanning', round: 1 });
bench.must(CHAIR, { type: 'CloseRound', round: 1 });
bench.must(CHAIR, { type: 'ReopenRound', round: 1 });
bench.bots();
bench.must(CHAIR, { type: 'CloseRound', round: 1 });
bench.must(CHAIR, { type: 'OpenReview', round: 1 });
bench.must(CHAIR, { type: 'StartRound', round: 2 });
bench.toTheEnd();

const session: Session = bench.state;
const played = playedRounds(session, steps(bench.events.map((event, index) => ({ ...event, version: index + 1 }))));

test('every round that was played can be chosen: practice, what was replaced, and what counts', () => {
  expect(played.map(({ aside, line, round }) => [aside, line, round])).toEqual([
    ['practice', 'practice-1', 1],
    ['replaced', 'line-1', 1],
    [null, 'line-2', 1],
    [null, 'line-2', 2],
  ]);
  expect(played[1]?.plans).not.toEqual(played[2]?.plans);
});

describe('timelines', () => {
  const first = played.find(({ aside }) => aside === null);
  const plan = first?.plans['parang'];
  if (!first || !plan) throw new Error('nothing was played');
  const change = {
    line: first.line,
    round: 1,
    team: 'parang',
    decision: { ...plan.decision, price: 1.1 },
    split: plan.split,
  };
  const answer = whatIf(session, change, 'fixed');
  if (!answer.ok) throw new Error(answer.error);
  const { rounds } = answer.value;
  const timelines = timelinesOf(session, answer.value);

  test('hold the figures of the outcomes, at the ends of their quarters, rounds and weeks', () => {
    expect(timelines.teams.map(({ team }) => team)).toEqual(session.teams.map(({ id }) => id));
    for (const { team, points, revenue, brandValue } of timelines.teams) {
      const was = rounds.map(({ outcomes }) => outcomes.original.teams[team]);
      const is = rounds.map(({ outcomes }) => outcomes.rerun.teams[team]);
      expect(points.revenue.map(({ week }) => week)).toEqual([13, 26, 39, 52]);
      expect(points.revenue.map(({ rerun }) => rerun)).toEqual(is.flatMap((it) => it?.quarters.map((q) => q.revenue)));
      expect(points.brandValue.map(({ week }) => week)).toEqual([0, 26, 52]);
      expect(points.brandValue[0]?.rerun).toBe(session.lines['line-2']?.brandValue[team]);
      expect(points.share[1]).toEqual({ week: 52, original: was[1]?.share, rerun: is[1]?.share });
      for (const measure of ['awareness', 'leads', 'customers'] as const)
        expect(points[measure].map(({ week }) => week)).toEqual(Array.from({ length: 52 }, (_, n) => n + 1));
      const end = was[1]?.after;
      expect(points.customers.at(-1)?.original).toBe((end?.customers ?? 0) + (end?.loyal ?? 0));
      expect(revenue.original).toBe((was[0]?.revenue ?? 0) + (was[1]?.revenue ?? 0));
      expect(brandValue.rerun).toBe(is[1]?.brandValue);
    }
  });

  test('of both courses differ for the team that plans otherwise', () => {
    const own = timelines.teams.find(({ team }) => team === 'parang');
    for (const measure of MEASURES)
      expect(
        own?.points[measure].some(({ original, rerun }) => original !== rerun),
        measure,
      ).toBe(true);
  });
});
