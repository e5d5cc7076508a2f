import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import * as market from '../../../shared/market/market.ts';
import type { Decision, Outcome } from '../../../shared/market/outcome.ts';
import { attribution, causesOf } from '../../../shared/replay/attribution.ts';
import type { Course } from '../../../shared/replay/course.ts';
import { play } from '../../../shared/replay/course.ts';
import { coursesOf } from '../../../shared/replay/courses.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { Factor, TeamCauses } from '../../../shared/session/causes.ts';
import { FACTORS } from '../../../shared/session/causes.ts';
import { playedLine } from '../../../shared/session/state.ts';
import { anyDecision, anyStrikes, calm, coffee, SEED, TEAMS } from '../market/play.ts';
import { closed, FACILITATOR, planned, sessionOf, tell, wish } from '../session/workshop.ts';
import { Bench } from './bench.ts';

const MEASURES = ['revenue', 'brandValue', 'companyValue'] as const;
const total = (causes: TeamCauses, measure: (typeof MEASURES)[number]): number =>
  FACTORS.reduce((sum, factor) => sum + causes[measure][factor], 0);
const named = (plans: readonly Decision[]) =>
  Object.fromEntries(TEAMS.map((id, i) => [id, plans[i] ?? coffee().housePlan]));

/** Two rounds of a game, and what came of each. */
function twoRounds(
  scenario: Scenario,
  parallel: boolean,
  plans: readonly [readonly Decision[], readonly Decision[]],
  shocks: readonly [Course['shocks'], Course['shocks']] = [[], []],
): { last: Course; now: Course; outcomes: readonly [Outcome, Outcome] } {
  const opened = market.open(scenario, TEAMS, undefined, parallel);
  const courseFrom = (state: Course['state'], index: 0 | 1): Course => ({
    state,
    decisions: named(plans[index]),
    shocks: shocks[index],
    luck: { seed: SEED, round: index + 1 },
  });
  const play = ({ state, decisions, shocks, luck }: Course) =>
    market.step(scenario, state, decisions, luck ?? { seed: SEED, round: 1 }, shocks);
  const last = courseFrom(opened, 0);
  const first = play(last);
  const now = courseFrom(first.state, 1);
  return { last, now, outcomes: [first.outcome, play(now).outcome] };
}

const anyPlans = fc.tuple(anyDecision, anyDecision, anyDecision);
const anyTwo = fc.tuple(anyPlans, anyPlans);
const anyTeam = fc.constantFrom(...TEAMS);

describe('a worked example: round 1, in which Kawung turns from the house plan and nobody else does', () => {
  // No luck, no shock, rivals on the house plan: only Kawung's two plans differ, so four rounds tell it all.
  const scenario = calm(13);
  const { housePlan } = scenario;
  const state = market.open(scenario, TEAMS);
  const sales: Decision = { ...housePlan, chips: { ...housePlan.chips, closing: 3 } };
  const marketing: Decision = { ...housePlan, chips: { ...housePlan.chips, ads: 3 } };
  const both: Decision = { ...housePlan, chips: { ...housePlan.chips, closing: 3, ads: 3 } };
  const course = (plan: Decision): Course => ({ state, decisions: named([plan]), shocks: [], luck: null });
  const revenue = (plan: Decision): number =>
    market.step(scenario, state, named([plan]), { seed: SEED, round: 1 }).outcome.teams['kawung']?.revenue ?? 0;
  const causes = attribution(scenario, course(housePlan), course(both))['kawung'];

  test('each plan has the mean of what it adds first, and of what it adds after the other', () => {
    const [none, closing, ads, together] = [housePlan, sales, marketing, both].map(revenue) as [number, ...number[]];
    const first = (closing ?? 0) - none;
    const after = (together ?? 0) - (ads ?? 0);
    expect(Math.abs((causes?.revenue.sales ?? 0) - (first + after) / 2)).toBeLessThanOrEqual(0.5);
    expect((causes?.revenue.sales ?? 0) + (causes?.revenue.marketing ?? 0)).toBe((together ?? 0) - none);
  });

  test('hours are worth more with the leads that ads bring: so each plan has a part of what only both bring', () => {
    const [none, closing, ads] = [housePlan, sales, marketing].map(revenue) as [number, number, number];
    expect(causes?.revenue.sales).toBeGreaterThan(closing - none);
    expect(causes?.revenue.marketing).toBeGreaterThan(ads - none);
  });

  test('all else is exactly nothing', () => {
    expect(causes?.revenue).toMatchObject({ start: 0, rivals: 0, shocks: 0, luck: 0 });
  });
});

describe('in every game', () => {
  it.each([
    ['one market', false],
    ['a market for each team', true],
  ])('%s: the causes are the change, to the cent, for any team and every measure', (_, parallel) => {
    fc.assert(
      fc.property(anyTwo, anyStrikes, anyStrikes, anyTeam, (plans, before, after, team) => {
        const scenario = coffee(2);
        const { last, now, outcomes } = twoRounds(scenario, parallel, plans, [before, after]);
        const causes = causesOf(scenario, team, last, now);
        for (const measure of MEASURES) {
          const change = (outcomes[1].teams[team]?.[measure] ?? 0) - (outcomes[0].teams[team]?.[measure] ?? 0);
          expect(total(causes, measure)).toBe(change);
        }
      }),
      { numRuns: 6 },
    );
  });

  it('every team has its own', () => {
    const [loud, quiet] = [coffee().housePlan, { ...coffee().housePlan, price: 0.9 }];
    const { last, now } = twoRounds(coffee(2), false, [[loud], [loud, quiet]]);
    const causes = attribution(coffee(2), last, now);
    expect(Object.keys(causes)).toEqual([...TEAMS]);
    for (const team of TEAMS) expect(causes[team]).toEqual(causesOf(coffee(2), team, last, now));
    expect(causes['mendung']).not.toEqual(causes['parang']);
  });

  it('the same rounds give the same bytes', () => {
    fc.assert(
      fc.property(anyTwo, anyTeam, (plans, team) => {
        const scenario = coffee(2);
        const { last, now } = twoRounds(scenario, false, plans);
        expect(JSON.stringify(causesOf(scenario, team, structuredClone(last), structuredClone(now)))).toBe(
          JSON.stringify(causesOf(scenario, team, last, now)),
        );
      }),
      { numRuns: 3 },
    );
  });

  it.each<[Factor, (last: Course, now: Course, team: string) => Course]>([
    ['sales', (last, now, team) => withPlan(now, team, (plan) => ({ ...plan, chips: salesOf(last, now, team) }))],
    [
      'marketing',
      (last, now, team) =>
        withPlan(now, team, () => ({ ...(last.decisions[team] as Decision), chips: salesOf(now, last, team) })),
    ],
    ['start', (last, now) => ({ ...now, state: last.state })],
    ['shocks', (last, now) => ({ ...now, shocks: last.shocks })],
    ['luck', (last, now) => ({ ...now, luck: last.luck })],
    [
      'rivals',
      (last, now, team) => ({
        ...now,
        state: { ...last.state, teams: { ...last.state.teams, [team]: now.state.teams[team] as never } },
        decisions: { ...last.decisions, [team]: now.decisions[team] as Decision },
      }),
    ],
  ])('what did not change adds exactly nothing: %s', (factor, undo) => {
    fc.assert(
      fc.property(anyTwo, anyStrikes, anyTeam, (plans, after, team) => {
        const scenario = coffee(2);
        const { last, now } = twoRounds(scenario, false, plans, [[], after]);
        const causes = causesOf(scenario, team, last, undo(last, now, team));
        for (const measure of MEASURES) expect(causes[measure][factor]).toBe(0);
      }),
      { numRuns: 3 },
    );
  });

  it('two teams that did the same have the same causes', () => {
    fc.assert(
      fc.property(fc.tuple(anyDecision, anyDecision), fc.tuple(anyDecision, anyDecision), (first, second) => {
        const scenario = calm(3);
        const { last, now } = twoRounds(scenario, false, [
          [first[0], first[0], first[1]],
          [second[0], second[0], second[1]],
        ]);
        const [one, other] = [causesOf(scenario, 'kawung', last, now), causesOf(scenario, 'mendung', last, now)];
        // Sums run in order of team id, so that the last digit of a cent may fall to either side.
        for (const measure of MEASURES)
          for (const factor of FACTORS)
            expect(Math.abs((one[measure][factor] ?? 0) - (other[measure][factor] ?? 0))).toBeLessThanOrEqual(2);
      }),
      { numRuns: 3 },
    );
  });
});

const withPlan = (course: Course, team: string, change: (plan: Decision) => Decision): Course => ({
  ...course,
  decisions: { ...course.decisions, [team]: change(course.decisions[team] as Decision) },
});

/** The chips of one course with Sales' own as they are in another. */
function salesOf(sales: Course, rest: Course, team: string): Decision['chips'] {
  const { calls, closing, discount, care, coaching, fieldInsight } = (sales.decisions[team] as Decision).chips;
  return {
    ...(rest.decisions[team] as Decision).chips,
    ...{ calls, closing, discount, care, coaching, fieldInsight },
  };
}

describe('of a session', () => {
  it.each(['shared', 'parallel'] as const)('the rounds are found as they were played: %s', (kind) => {
    const { state } = new Bench('pasar1:7e57', 2, { rounds: 2, market: kind }).toTheEnd();
    const line = playedLine(state);
    const courses = coursesOf(state, line.line, 2);
    if (!courses) throw new Error('round 2 was not played');
    const causes = attribution(state.scenario, courses.last, courses.now);
    for (const { id } of state.teams)
      for (const measure of MEASURES)
        expect(total(causes[id] as TeamCauses, measure)).toBe(
          (line.rounds[1]?.outcome?.teams[id]?.[measure] ?? 0) - (line.rounds[0]?.outcome?.teams[id]?.[measure] ?? 0),
        );
  });

  it('round 1 is compared with the house plan from the same start: no carry-over and no shock in it', () => {
    const { state } = new Bench('pasar1:7e57', 2, { rounds: 1 }).toTheEnd();
    const { line, rounds } = playedLine(state);
    const courses = coursesOf(state, line, 1);
    if (!courses) throw new Error('round 1 was not played');
    const causes = attribution(state.scenario, courses.last, courses.now);
    const calmed = calm(state.scenario.weeksPerRound);
    const house = Object.fromEntries(state.teams.map(({ id }) => [id, state.scenario.housePlan]));
    const usual = market.step(calmed, courses.now.state, house, { seed: SEED, round: 1 }).outcome.teams;
    for (const { id } of state.teams) {
      expect(causes[id]?.revenue).toMatchObject({ start: 0, shocks: 0 });
      expect(total(causes[id] as TeamCauses, 'revenue')).toBe(
        (rounds[0]?.outcome?.teams[id]?.revenue ?? 0) - (usual[id]?.revenue ?? 0),
      );
    }
  });

  it('a shock that struck has its part in the change, and the parts still are the change', () => {
    const shock = { type: 'PlayShock', round: 1, shock: 'downturn', team: null, announced: false } as const;
    const session = sessionOf(closed(tell(planned(), wish(FACILITATOR, shock))));
    const { line, rounds } = playedLine(session);
    const courses = coursesOf(session, line, 1) ?? expect.fail('round 1 was not played');
    const causes = attribution(session.scenario, courses.last, courses.now)['kawung'] ?? expect.fail('no causes');
    expect(causes.revenue.shocks).toBeLessThan(0);
    expect(play(session.scenario, 'kawung', courses.now, false).revenue).toBe(
      rounds[0]?.outcome?.teams['kawung']?.revenue,
    );
  });

  it('there is nothing to say of a round that the market has not answered', () => {
    const { state } = new Bench('pasar1:7e57', 2, { rounds: 1 }).toTheEnd();
    expect(coursesOf(state, 'line-1', 2)).toBeNull();
    expect(coursesOf(state, 'line-9', 1)).toBeNull();
  });
});
