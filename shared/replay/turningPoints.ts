import * as market from '../market/market.ts';
import type { Decision, Focus } from '../market/outcome.ts';
import { PRICES } from '../market/outcome.ts';
import type { RoundLuck } from '../market/step.ts';
import type { Role } from '../scenario/cards.ts';
import { cardsOf, chipsOf } from '../scenario/cards.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { trim } from '../session/allowance.ts';
import type { Difference, RolePlan, Weighed, WeighedChoice } from '../session/hindsight.ts';
import type { Split } from '../session/plans.ts';
import type { Course } from './course.ts';
import { flawOf } from './flaw.ts';
import { planIn, rerun } from './rerun.ts';
import type { Choice } from './roleSearch.ts';
import { bestRolePlan } from './roleSearch.ts';

/** One team's choices in one round, and all that came after. */
export type ChoiceLine = {
  readonly scenario: Scenario;
  readonly team: string;
  /** That round, and those that followed. */
  readonly rounds: readonly Course[];
  /** Chips that each role could place in it, and whether price and focus were open. */
  readonly split: Split;
  readonly opens: { readonly price: boolean; readonly focus: boolean };
};

/** Plans of one role that are tried for the best one. */
const EVALUATIONS = 200;
/** Other lucks under which a difference is measured again. */
const SEEDS = ['pasar1:1', 'pasar1:2', 'pasar1:3', 'pasar1:4', 'pasar1:5', 'pasar1:6', 'pasar1:7', 'pasar1:8'] as const;

/** What a line comes to at its end, in cents; cash, customer value and brand value are company value. */
type Worth = Record<'size' | 'cash' | 'customerValue' | 'brandValue' | 'revenue', number>;

/**
 * Weighs what each role chose in one round: beside the best reply that a bounded search finds for it, and beside the house plan.
 * Plans of the other role, of rivals, and of all later rounds stay as they were played; the horizon is the end of the session and
 * what company value says of the time after it. The better reply is sought without luck, so that it needs no foresight of it; what it
 * would have brought is told with the luck of the session, and again with that of other seeds. What would not have brought more
 * with the session's own luck is not called better. The same line gives the same bytes. Throws for another version of the model.
 */
export function weigh(line: ChoiceLine): Weighed {
  const [round] = line.rounds;
  if (!round) throw new Error('no round to weigh');
  const played = planIn(round, line.team);
  const actual = { own: worthOf(line, played), bySeed: SEEDS.map((seed) => worthOf(line, played, lucky(seed))) };
  const { cold } = rerun(line.scenario, line.team, line.rounds.slice(0, 1), played);
  const of = (role: Role): WeighedChoice => weighRole(line, role, played, actual, cold);
  return { sales: of('sales'), marketing: of('marketing') };
}

type Actual = { readonly own: Worth; readonly bySeed: readonly Worth[] };

function weighRole(line: ChoiceLine, role: Role, decision: Decision, actual: Actual, cold: number): WeighedChoice {
  const choice = choiceOf(line, role, decision);
  const played = partOf(role, decision);
  const house = houseOf(line, role, decision, choice.most);
  const calmly = (plan: RolePlan): number => worthOf(line, joint(decision, plan), () => null).size;
  const best = bestRolePlan(choice, played, [house], calmly, EVALUATIONS).plan;
  /** What a part of the better plan is worth within it. */
  const weightOf =
    (worse: RolePlan, better: RolePlan) =>
    (part: keyof RolePlan): number =>
      calmly(better) - calmly({ ...better, [part]: worse[part] });
  const against = (plan: RolePlan, sign: 1 | -1): Omit<Difference, 'flaw'> => {
    const other = joint(decision, plan);
    const own = worthOf(line, other);
    return {
      plan,
      ...(difference(own, actual.own, sign) satisfies Worth),
      bySeed: SEEDS.map(
        (seed, index) => sign * (worthOf(line, other, lucky(seed)).size - (actual.bySeed[index]?.size ?? 0)),
      ),
    };
  };
  const lost = against(best, 1);
  const won = against(house, -1);
  return {
    played,
    most: choice.most,
    lost:
      lost.size > 0
        ? { ...lost, flaw: flawOf(role, played, best, cold, weightOf(played, best)) }
        : { ...against(played, 1), flaw: 'none' },
    won: { ...won, flaw: flawOf(role, house, played, 0, weightOf(house, played)) },
  };
}

const lucky =
  (seed: string) =>
  (_: Course, index: number): RoundLuck => ({ seed, round: index + 1 });

function worthOf(line: ChoiceLine, plan: Decision, luck?: Parameters<typeof rerun>[4]): Worth {
  const { scenario, team, rounds } = line;
  const { end, revenue } = rerun(scenario, team, rounds, plan, luck);
  const { brandValue, customerValue } = market.valuesOfTeam(scenario, end, team);
  const cash = end.teams[team]?.cash ?? 0;
  return { size: cash + customerValue + brandValue, cash, customerValue, brandValue, revenue };
}

/** `sign` 1: what the first brings above the second; -1: the other way round. */
const difference = (one: Worth, other: Worth, sign: 1 | -1): Worth => {
  const of = (key: keyof Worth): number => (sign === 1 ? one[key] - other[key] : other[key] - one[key]);
  return {
    size: of('size'),
    cash: of('cash'),
    customerValue: of('customerValue'),
    brandValue: of('brandValue'),
    revenue: of('revenue'),
  };
};

/** A plan that was corrected may hold more than the split allows; then that is what the role could place. */
function choiceOf({ scenario, split, opens }: ChoiceLine, role: Role, { chips, price, focus }: Decision): Choice {
  const marketing = role === 'marketing';
  const focuses: Focus[] = ['all', ...scenario.segments.map(({ id }) => id)];
  return {
    cards: cardsOf(role),
    most: Math.max(split[role], chipsOf(role, chips)),
    prices: marketing && opens.price ? PRICES : marketing ? [price] : [],
    focuses: marketing && opens.focus ? focuses : marketing ? [focus] : [],
  };
}

/** One role's part of a decision. */
function partOf(role: Role, { chips, price, focus }: Decision): RolePlan {
  const own = Object.fromEntries(cardsOf(role).map((card) => [card, chips[card]]));
  return role === 'marketing' ? { chips: own, price, focus } : { chips: own, price: null, focus: null };
}

/** The company's first plan, trimmed to what the role could place; choices that were closed stay as they were. */
function houseOf({ scenario, opens }: ChoiceLine, role: Role, decision: Decision, most: number): RolePlan {
  const { chips, price, focus } = scenario.housePlan;
  const house = partOf(role, { chips: trim(role, chips, most), price, focus });
  if (role === 'sales') return house;
  return { ...house, price: opens.price ? price : decision.price, focus: opens.focus ? focus : decision.focus };
}

/** The decision with one role's part replaced. */
const joint = (decision: Decision, { chips, price, focus }: RolePlan): Decision => ({
  chips: { ...decision.chips, ...chips },
  price: price ?? decision.price,
  focus: focus ?? decision.focus,
});
