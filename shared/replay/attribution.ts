import type { Decision } from '../market/outcome.ts';
import { cardsOf } from '../scenario/cards.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Causes, Factor, TeamCauses } from '../session/causes.ts';
import { FACTORS } from '../session/causes.ts';
import type { Course, Measures } from './course.ts';
import { metBy, play } from './course.ts';
import { mixedState } from './mixedState.ts';
import { shapley } from './shapley.ts';

/**
 * Why every team's revenue, brand value and company value changed from one round to the next. Each factor is switched between
 * what it was in `last` and what it is in `now`, the round is played again for every combination, and the change is split by
 * Shapley values (shapley.ts): all switches off is the last round's outcome, all on is this one's, so the parts are the change,
 * to the cent. What did not change gets exactly 0. Plans are applied as they were, also where last round's chips would not fit
 * this round's budget. `start` moves the own team alone and `rivals` all others (mixedState.ts). In parallel markets a team's
 * rivals are the three of its own market. Throws for a state of another version of the model. Costs up to 64 rounds a team.
 */
export const attribution = (scenario: Scenario, last: Course, now: Course): Record<string, TeamCauses> =>
  Object.fromEntries(Object.keys(now.state.teams).map((team) => [team, causesOf(scenario, team, last, now)]));

/** The same of one team. */
export function causesOf(scenario: Scenario, team: string, last: Course, now: Course): TeamCauses {
  const ownMarkets = now.state.copies !== undefined;
  const measured = combinations(scenario, team, metBy(team, last), metBy(team, now), ownMarkets);
  const split = (measure: keyof Measures): Causes => {
    const parts = shapley(FACTORS.length, (coalition) => measured(coalition)[measure]);
    return Object.fromEntries(FACTORS.map((factor, index) => [factor, parts[index] ?? 0])) as Causes;
  };
  return { revenue: split('revenue'), brandValue: split('brandValue'), companyValue: split('companyValue') };
}

/** What the round comes to for a team when the factors of a coalition, a bit each, are this round's and the others the last's. */
function combinations(scenario: Scenario, team: string, last: Course, now: Course, ownMarkets: boolean) {
  const same = unchanged(team, last, now);
  const known = new Map<number, Measures>();
  return (asked: number): Measures => {
    const coalition = asked | same;
    const from = (factor: Factor): Course => ((coalition & bitOf(factor)) === 0 ? last : now);
    const course: Course = {
      state: mixedState(scenario, team, from('start').state, from('rivals').state),
      decisions: {
        ...from('rivals').decisions,
        [team]: joint(planOf(team, from('sales')), planOf(team, from('marketing'))),
      },
      shocks: from('shocks').shocks,
      luck: from('luck').luck,
    };
    const measures = known.get(coalition) ?? play(scenario, team, course, ownMarkets);
    known.set(coalition, measures);
    return measures;
  };
}

const bitOf = (factor: Factor): number => 1 << FACTORS.indexOf(factor);

const planOf = (team: string, { decisions }: Course): Decision => {
  const plan = decisions[team];
  if (!plan) throw new Error(`no plan of ${team}`);
  return plan;
};

/** One plan of both roles; the price and the focus are Marketing's. */
function joint(sales: Decision, marketing: Decision): Decision {
  const chips = { ...marketing.chips };
  for (const card of cardsOf('sales')) chips[card] = sales.chips[card];
  return { chips, price: marketing.price, focus: marketing.focus };
}

/** What a factor is in a course, to see whether two rounds differ in it. */
const ASPECTS: Readonly<Record<Factor, (team: string, course: Course) => unknown>> = {
  sales: (team, course) => cardsOf('sales').map((card) => planOf(team, course).chips[card]),
  marketing: (team, course) => {
    const { chips, price, focus } = planOf(team, course);
    return [cardsOf('marketing').map((card) => chips[card]), price, focus];
  },
  start: (team, { state }) => state.teams[team],
  rivals: (team, { state, decisions }) =>
    Object.keys(state.teams)
      .sort()
      .flatMap((id) => (id === team ? [] : [[id, state.teams[id], decisions[id]]])),
  shocks: (_, { shocks }) => shocks,
  luck: (_, { luck }) => luck,
};

/** The factors that are the same in both rounds: they count as switched on from the start, so that they add nothing. */
function unchanged(team: string, last: Course, now: Course): number {
  const same = (factor: Factor): boolean =>
    JSON.stringify(ASPECTS[factor](team, last)) === JSON.stringify(ASPECTS[factor](team, now));
  return FACTORS.filter(same).reduce((bits, factor) => bits | bitOf(factor), 0);
}
