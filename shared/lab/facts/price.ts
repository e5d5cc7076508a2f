import { BASE_PLAN } from '../../scenario/basePlan.ts';
import type { Bench, Fact } from './fact.ts';
import { OPEN, ofParts } from './fact.ts';
import { BASE, chips, elasticity, OWN, over, ownOf, play, playOwn, priced, sum, unitsOf } from './twin.ts';

const YEARS_3 = 12;

/** Elasticity of a year's units to a list price 1 % lower, after a policy of so many quarters. */
function priceElasticity(bench: Bench, policy: typeof BASE, after: number): number {
  const before = Array.from({ length: after }, () => policy);
  const [low, usual] = [0.99, 1].map((price) =>
    over(
      playOwn(bench, { own: [...before, { ...policy, price }], quarters: after + 4 }),
      unitsOf,
      after + 1,
      after + 4,
    ),
  );
  return elasticity(low ?? 0, usual ?? 1, -0.01);
}

type Promotion = {
  readonly gained: number;
  readonly fromRivals: number;
  readonly fromLater: number;
  readonly fourQuartersOn: number;
};

/** One quarter at 20 % off: units gained, what rivals lost in it, what is missing in the four quarters after, and the fourth of these. */
function promotion(bench: Bench): Promotion {
  const cut = play(bench, { own: [priced(0.8), BASE], quarters: 5 });
  const usual = play(bench, { own: [BASE], quarters: 5 });
  const own = ownOf(cut).map(unitsOf);
  const ownUsual = ownOf(usual).map(unitsOf);
  const rivals = ([first]: typeof cut): number =>
    sum(Object.entries(first ?? {}).map(([id, it]) => (id === OWN ? 0 : unitsOf(it))));
  return {
    gained: (own[0] ?? 0) - (ownUsual[0] ?? 0),
    fromRivals: rivals(usual) - rivals(cut),
    fromLater: sum(ownUsual.slice(1)) - sum(own.slice(1)),
    fourQuartersOn: (own[4] ?? 0) / (ownUsual[4] ?? 1) - 1,
  };
}

const equityAfter = (bench: Bench, policy: typeof BASE): number =>
  playOwn(bench, { own: [policy], quarters: YEARS_3 }).at(-1)?.equity ?? 0;

export const PRICE_FACTS: readonly Fact[] = [
  {
    id: 'A10',
    name: 'Own price elasticity',
    scenario: 'coffee',
    strength: 'H',
    source: 'Bijmolt et al. 2005',
    recipe: '-1 % list price for a year, rivals fixed; units of the year',
    luck: true,
    read: (bench) => ({ value: priceElasticity(bench, BASE, 0), low: -3.2, high: -2 }),
  },
  {
    id: 'A11',
    name: 'Where the bump of a promotion comes from',
    scenario: 'coffee',
    strength: 'M',
    source: 'van Heerde et al. 2004',
    recipe:
      'one quarter at 20 % off; units gained = what rivals lose in it + own shortfall of four quarters + growth of the category',
    luck: true,
    read: (bench) => {
      const { gained, fromRivals, fromLater } = promotion(bench);
      return ofParts(
        { name: 'from rivals', value: fromRivals / gained, low: 0.2, high: 0.45 },
        { name: 'from the own future', value: fromLater / gained, low: 0.2, high: 0.45 },
        { name: 'growth of the category', value: 1 - (fromRivals + fromLater) / gained, low: 0.2, high: 0.45 },
      );
    },
  },
  {
    id: 'A12',
    name: 'One promotion leaves no lasting gain',
    scenario: 'coffee',
    strength: 'H',
    source: 'Pauwels et al. 2002',
    recipe: 'as A11; units four quarters later against the base',
    luck: true,
    read: (bench) => ({ value: promotion(bench).fourQuartersOn, low: -0.01, high: 0.01 }),
  },
  {
    id: 'A13',
    name: 'Advertising builds the brand, promotion wears it',
    scenario: 'coffee',
    strength: 'M',
    source: 'Jedidi et al. 1999; Mela et al. 1997',
    recipe:
      'three years with +50 % brand, or with 1.25, 1.5 and 2 times the discount; equity, and price elasticity after',
    luck: true,
    read: (bench) => {
      const branded = chips({ brand: BASE_PLAN.brand * 1.5 });
      const pushed = [1.25, 1.5, 2].map((times) => chips({ discount: BASE_PLAN.discount * times }));
      const base = equityAfter(bench, BASE);
      const path = [base, ...pushed.map((plan) => equityAfter(bench, plan))];
      const usual = priceElasticity(bench, BASE, YEARS_3);
      const promoted = pushed[1] ?? BASE;
      return ofParts(
        { name: 'equity, more brand', value: equityAfter(bench, branded) - base, low: 1e-4, high: OPEN },
        { name: 'equity, more promotion', value: (path[2] ?? 0) - base, low: -OPEN, high: -1e-4 },
        {
          name: 'rises on the way to more promotion',
          value: path.filter((it, i) => i > 0 && it >= (path[i - 1] ?? 0)).length,
          low: 0,
          high: 0,
        },
        {
          name: 'price sensitivity, more brand',
          value: Math.abs(priceElasticity(bench, branded, YEARS_3)) - Math.abs(usual),
          low: -OPEN,
          high: 0,
        },
        {
          name: 'price sensitivity, more promotion',
          value: Math.abs(priceElasticity(bench, promoted, YEARS_3)) - Math.abs(usual),
          low: 0,
          high: OPEN,
        },
      );
    },
  },
];
