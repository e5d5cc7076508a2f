import type { TeamOutcome } from '../../market/outcome.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { money, percent } from './figures.ts';
import type { Finding } from './finding.ts';
import { error, warning } from './finding.ts';
import type { Rehearsal } from './rehearsal.ts';
import { companyValueOf, ownState, rehearse, sumOf } from './rehearsal.ts';

const WEEKS_A_YEAR = 52;
/** Shares of people who know the name at the start, and of leads that are worked, between which there is a game. */
const KNOWN = { low: 0.05, high: 0.95 };
const WORKED = { low: 0.1, high: 0.98 };

type House = {
  readonly scenario: Scenario;
  readonly rounds: readonly TeamOutcome[];
  readonly companyValue: number;
};

/** Whether anybody buys at all when the game begins. */
export const sells = ({ start }: Rehearsal): Finding[] =>
  start.startRevenue > 0
    ? []
    : [
        error(
          'housePlan.chips',
          'nobody buys anything in the first quarter on the house plan: give it chips for calls, ads and closing, or raise people and params.closing.base',
        ),
      ];

/** Whether the house plan earns what its chips and the overhead cost, in the first round and over the workshop. */
function earnsItsKeep({ scenario, rounds }: House): Finding[] {
  const { currency, overhead, weeksPerRound } = scenario;
  const missing = (these: readonly TeamOutcome[]): number =>
    sumOf(these, ({ spend, grossProfit }) => spend + overhead * weeksPerRound - grossProfit);
  const [first] = rounds;
  if (first === undefined) return [];
  const path = first.spend > overhead * weeksPerRound ? 'chipPrice' : 'overhead';
  const all = missing(rounds);
  const mend = 'make it smaller, or raise categoryPrice, people or baskets';
  if (all > 0)
    return [
      error(
        path,
        `the house plan does not pay for its chips and the overhead: over the workshop ${money(currency, all)} are missing; ${mend}`,
      ),
    ];
  const inFirst = missing([first]);
  return inFirst > 0
    ? [warning(path, `the house plan loses ${money(currency, inFirst)} in the first round, before it pays; ${mend}`)]
    : [];
}

/** Whether the company is worth more than a year's gross profit after a workshop on the house plan, so that percentages of its value mean something. */
function isWorthSomething({ scenario, rounds, companyValue }: House): Finding[] {
  const weeks = scenario.rounds * scenario.weeksPerRound;
  const year = (sumOf(rounds, ({ grossProfit }) => grossProfit) * WEEKS_A_YEAR) / weeks;
  if (companyValue > year) return [];
  const { currency } = scenario;
  return [
    warning(
      'startCash',
      `on the house plan the company is worth ${money(currency, companyValue)} at the end, less than its gross profit of a year (${money(currency, year)}): give it more at the start, or lower overhead and chipPrice`,
    ),
  ];
}

/** Whether the name is known to some and not to all when the game begins, in each segment. */
function isHalfKnown({ scenario, start }: Rehearsal): Finding[] {
  const { segments } = ownState(start);
  const set = scenario.start.awareness !== undefined;
  const all = scenario.segments.flatMap(({ id, name }, index) => {
    const awareness = segments[id]?.awareness ?? 0;
    if (awareness >= KNOWN.low && awareness <= KNOWN.high) return [];
    const few = awareness < KNOWN.low;
    const path = set ? 'start.awareness' : `segments[${index}].messageSense`;
    const mend = set ? 'set another share' : `make it ${few ? 'larger' : 'smaller'}, or change params.awareness`;
    const people = `${few ? 'only ' : ''}${percent(awareness)} of ${set ? 'people' : name.en}`;
    return error(
      path,
      `${people} know the name when the game begins, and from ${percent(KNOWN.low)} to ${percent(KNOWN.high)} should: ${mend}`,
    );
  });
  return set ? all.slice(0, 1) : all;
}

/** Whether Sales has a choice to make: some leads are worked and some go cold. */
function leadsWait({ rounds }: House): Finding[] {
  const worked = sumOf(rounds, ({ flows }) => flows.worked);
  const cold = sumOf(rounds, ({ flows }) => flows.cold);
  const share = worked + cold > 0 ? worked / (worked + cold) : 0;
  if (share < WORKED.low)
    return [
      error(
        'params.closing.capacity',
        `nearly all leads go cold on the house plan: only ${percent(share)} are worked; give Sales more hours, or make segments[].effort smaller`,
      ),
    ];
  if (share > WORKED.high)
    return [
      warning(
        'params.closing.capacity',
        `all leads are always worked on the house plan (${percent(share)}), so more chips on closing bring little; give Sales fewer hours, or make segments[].effort larger`,
      ),
    ];
  return [];
}

/** Whether the till runs dry in the first round on the house plan, week by week. */
function canPay({ scenario, start }: Rehearsal): Finding[] {
  const weekly = { ...scenario, weeksPerRound: 1 };
  const { rounds } = rehearse({ scenario: weekly, start }, scenario.housePlan, scenario.weeksPerRound);
  const lowest = Math.min(...rounds.map(({ cash }) => cash));
  const week = rounds.findIndex(({ cash }) => cash < 0) + 1;
  if (week === 0) return [];
  return [
    error(
      'startCash',
      `the till is empty in week ${week} of the first round on the house plan: start with ${money(scenario.currency, -lowest)} more`,
    ),
  ];
}

/** Whether a company on the house plan lives, and has something to decide. */
export function alive(rehearsal: Rehearsal): Finding[] {
  const { scenario } = rehearsal;
  const course = rehearse(rehearsal, scenario.housePlan);
  const house = { scenario, rounds: course.rounds, companyValue: companyValueOf(rehearsal, course) };
  return [
    ...earnsItsKeep(house),
    ...isWorthSomething(house),
    ...isHalfKnown(rehearsal),
    ...leadsWait(house),
    ...canPay(rehearsal),
  ];
}
