import type { TeamOutcome } from '../../market/outcome.ts';
import { keptAWeek } from '../../market/rules.ts';
import { BASE_PLAN } from '../../scenario/basePlan.ts';
import type { Bench, Fact } from './fact.ts';
import { OPEN, ofParts } from './fact.ts';
import { ADVERTISING, BASE, chips, elasticity, over, playOwn, profitOf, scaled, sum, unitsOf, wonOf } from './twin.ts';

const STEP = 0.05;
const YEARS_5 = 20;
const MONTHS_24 = 8;
const WEEKS_A_MONTH = 52 / 12;

/** Elasticity of one quarter's units to 5 % more advertising of the own firm. */
function adElasticity(bench: Bench, scenario: string, quarter: number): number {
  const fromStart = scenario === 'launch';
  const [more, usual] = [scaled(ADVERTISING, 1 + STEP), BASE].map((plan) =>
    over(playOwn(bench, { scenario, own: [plan], quarters: quarter, fromStart }), unitsOf, quarter, quarter),
  );
  return elasticity(more ?? 0, usual ?? 1, STEP);
}

/** What a pulse of one quarter added to a number, quarter by quarter. */
function pulse(bench: Bench, extra: Parameters<typeof chips>[0], of: (it: TeamOutcome) => number): number[] {
  const usual = playOwn(bench, { own: [BASE], quarters: MONTHS_24 });
  return playOwn(bench, { own: [chips(extra), BASE], quarters: MONTHS_24 }).map(
    (it, quarter) => of(it) - of(usual[quarter] ?? it),
  );
}

/** First purchases that a pulse of each kind added so far, week by week. */
function lead(bench: Bench): { readonly brand: readonly number[]; readonly ads: readonly number[] } {
  const weekly = (plan: typeof BASE): number[] =>
    playOwn(bench, { own: [plan, BASE], quarters: MONTHS_24 }).flatMap(({ weeks }) => weeks.map((it) => it.flows.won));
  const usual = weekly(BASE);
  const added = (plan: typeof BASE): number[] => {
    let total = 0;
    return weekly(plan).map((won, week) => {
      total += won - (usual[week] ?? 0);
      return total;
    });
  };
  return { brand: added(chips({ brand: BASE_PLAN.brand + 1 })), ads: added(chips({ ads: BASE_PLAN.ads + 1 })) };
}

/** The month in which the first purchases brought by brand overtake those brought by ads; 99 if never within 24. */
function cusp(bench: Bench): number {
  const { brand, ads } = lead(bench);
  const week = brand.findIndex((added, i) => added > (ads[i] ?? 0));
  return week < 0 ? 99 : (week + 1) / WEEKS_A_MONTH;
}

/** What brand has added against ads after 3 and after 12 months: the cusp as numbers that move smoothly, for a fit. */
export function smoothCusp(bench: Bench): readonly [number, number] {
  const { brand, ads } = lead(bench);
  return [(brand[12] ?? 0) / (ads[12] ?? 1), (brand[51] ?? 0) / (ads[51] ?? 1)];
}

const GRID = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4];

/** Units of two years (and of the first quarter) at 0 to 4 times the base advertising. */
function spendGrid(bench: Bench): { readonly quarter: readonly number[]; readonly years: readonly number[] } {
  const runs = GRID.map((factor) => playOwn(bench, { own: [scaled(ADVERTISING, factor)], quarters: MONTHS_24 }));
  return { quarter: runs.map((it) => over(it, unitsOf, 1, 1)), years: runs.map((it) => over(it, unitsOf, 1, 8)) };
}

/** What doubling the base brings against what the base brings. */
const doubling = ([none = 0, , base = 0, , double = 0]: readonly number[]): number => (double - none) / (base - none);

/** Steps of the grid, beyond the steepest one, that bring more than the step before. */
function rises(units: readonly number[]): number {
  const steps = units.slice(1).map((it, i) => it - (units[i] ?? 0));
  const steepest = steps.indexOf(Math.max(...steps));
  return steps.filter((it, i) => i > steepest && it > (steps[i - 1] ?? 0)).length;
}

export const ADVERTISING_FACTS: readonly Fact[] = [
  {
    id: 'A1',
    name: 'Short-run elasticity of advertising',
    scenario: 'coffee',
    strength: 'H',
    source: 'Sethuraman et al. 2011; Henningsen et al. 2011',
    recipe: '+5 % on all advertising of one firm; units of the first quarter',
    luck: true,
    read: (bench) => ({ value: adElasticity(bench, 'coffee', 1), low: 0.08, high: 0.16 }),
  },
  {
    id: 'A2',
    name: 'Long-run elasticity of advertising',
    scenario: 'coffee',
    strength: 'H',
    source: 'Sethuraman et al. 2011; Henningsen et al. 2011',
    recipe: 'as A1; units of the last quarter of year 5',
    luck: true,
    read: (bench) => ({ value: adElasticity(bench, 'coffee', YEARS_5), low: 0.16, high: 0.32 }),
  },
  {
    id: 'A3',
    name: 'Advertising works better for the new, and for what is bought by experience',
    scenario: 'launch',
    strength: 'H',
    source: 'Sethuraman et al. 2011; Henningsen et al. 2011',
    recipe: 'A1 on launch (from its start) against mature, and on service against coffee',
    luck: true,
    read: (bench) => {
      const [launch = 0, mature = 0, service = 0, coffee = 0] = ['launch', 'mature', 'service', 'coffee'].map((id) =>
        adElasticity(bench, id, 1),
      );
      return ofParts(
        { name: 'new / established', value: launch / mature, low: 1.25, high: OPEN },
        { name: 'experience / routine', value: service / coffee, low: 1, high: OPEN },
      );
    },
  },
  {
    id: 'A4',
    name: 'Advertising goes on to pay after its quarter',
    scenario: 'coffee',
    strength: 'M',
    source: 'Thinkbox, Profit Ability 2, 141 brands',
    recipe: 'one quarter with one more chip, brand to ads 60:40; gross profit added within 24 months',
    luck: true,
    read: (bench) => {
      const added = pulse(bench, { brand: BASE_PLAN.brand + 0.6, ads: BASE_PLAN.ads + 0.4 }, profitOf);
      const [first = 0] = added;
      const total = sum(added);
      return ofParts(
        { name: 'share after week 13', value: 1 - first / total, low: 0.45, high: 0.65 },
        { name: 'total / first 13 weeks', value: total / first, low: 1.8, high: 2.6 },
      );
    },
  },
  {
    id: 'A5',
    name: 'Activation shows at once, brand later',
    scenario: 'coffee',
    strength: 'M',
    source: 'Binet & Field 2013, the six-month cusp',
    recipe: 'one quarter with one more chip on ads, or on brand; first purchases added within 24 months',
    luck: true,
    read: (bench) => {
      const ads = pulse(bench, { ads: BASE_PLAN.ads + 1 }, wonOf);
      const brand = pulse(bench, { brand: BASE_PLAN.brand + 1 }, wonOf);
      return ofParts(
        { name: 'activation within 13 weeks', value: (ads[0] ?? 0) / sum(ads), low: 0.8, high: OPEN },
        { name: 'brand within 13 weeks', value: (brand[0] ?? 0) / sum(brand), low: 0, high: 0.4 },
        { name: 'month in which brand overtakes', value: cusp(bench), low: 3, high: 12 },
      );
    },
  },
  {
    id: 'A6',
    name: 'What media leave from week to week',
    scenario: 'coffee',
    strength: 'L',
    source: "Robyn, an analyst's guide to media mix models",
    recipe: 'half-life of the fast stocks, as the share kept a week',
    luck: false,
    read: (bench) => {
      const { carryOver } = bench.scenario('coffee').params;
      return ofParts(
        { name: 'brand', value: keptAWeek(carryOver.brand), low: 0.3, high: 0.8 },
        { name: 'promotion', value: keptAWeek(carryOver.promotion), low: 0.1, high: 0.4 },
        { name: 'ads', value: keptAWeek(carryOver.ads), low: 0, high: 0.3 },
      );
    },
  },
  {
    id: 'A7',
    name: 'Returns diminish',
    scenario: 'coffee',
    strength: 'H',
    source: 'concave response to advertising; bounds of Robyn for the slope of a Hill curve',
    recipe: 'all advertising at 0 to 4 times the base; units of the first quarter, and of two years',
    luck: false,
    read: (bench) => {
      const { quarter, years } = spendGrid(bench);
      const slopes = Object.values(bench.scenario('coffee').params.slope);
      return ofParts(
        { name: 'doubling, two years', value: doubling(years), low: 1, high: 2 },
        { name: 'doubling, first quarter', value: doubling(quarter), low: 1, high: 2 },
        { name: 'rises of marginal return', value: rises(years) + rises(quarter), low: 0, high: 0 },
        { name: 'least slope', value: Math.min(...slopes), low: 0.5, high: 3 },
        { name: 'greatest slope', value: Math.max(...slopes), low: 0.5, high: 3 },
      );
    },
  },
];
