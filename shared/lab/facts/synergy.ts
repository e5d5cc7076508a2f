import { BASE_PLAN } from '../../scenario/basePlan.ts';
import type { Bench, Fact } from './fact.ts';
import { OPEN, ofParts } from './fact.ts';
import { ADVERTISING, chips, playOwn, SALES_FORCE, sum } from './twin.ts';

const YEARS_3 = 12;
const BUNDLES = {
  advertising: sum(ADVERTISING.map((card) => BASE_PLAN[card])),
  sales: sum(SALES_FORCE.map((card) => BASE_PLAN[card])),
};

/** Gross profit less chips of three years, with advertising and sales force at so many times the base. */
function earned(bench: Bench, synergy: number, advertising: number, sales: number): number {
  const times = (cards: typeof ADVERTISING | typeof SALES_FORCE, factor: number) =>
    cards.map((card) => [card, BASE_PLAN[card] * factor] as const);
  const plan = chips(Object.fromEntries([...times(ADVERTISING, advertising), ...times(SALES_FORCE, sales)]));
  return playOwn(bench, { own: [plan], quarters: YEARS_3, overrides: { synergy } }).reduce(
    (total, { grossProfit, spend }) => total + grossProfit - spend,
    0,
  );
}

/** Highest multiple of the base that is tried: 20 times, so that no card has more than 30 chips. */
const MOST = 20;

type Budget = { readonly total: number; readonly advertisingShare: number };

/** The budget that earns most: a search in both directions with ever smaller factors, from the base. */
function bestBudget(bench: Bench, synergy: number): Budget {
  let at: readonly [number, number] = [1, 1];
  let best = earned(bench, synergy, ...at);
  for (let step = 2; step > 1.002; ) {
    const [a, s]: readonly [number, number] = at;
    const tries = [
      [a * step, s],
      [a / step, s],
      [a, s * step],
      [a, s / step],
    ] as const;
    const better = tries
      .filter(([x, y]) => x <= MOST && y <= MOST)
      .map((it) => ({ it, worth: earned(bench, synergy, ...it) }))
      .reduce((one, other) => (other.worth > one.worth ? other : one));
    if (better.worth > best) {
      best = better.worth;
      at = better.it;
    } else step = (1 + step) / 2;
  }
  const [advertising, sales] = [at[0] * BUNDLES.advertising, at[1] * BUNDLES.sales];
  return { total: advertising + sales, advertisingShare: advertising / (advertising + sales) };
}

export const SYNERGY_FACTS: readonly Fact[] = [
  {
    id: 'A21',
    name: 'Synergy asks for more money, and more for the weaker tool',
    scenario: 'coffee',
    strength: 'M',
    source: 'Naik & Raman 2003',
    recipe:
      'advertising (the weaker tool: A1 below A8) and sales force at any multiple of the base; the budget that earns most in three years, with synergy 0, 1 and 2',
    luck: false,
    read: (bench) => {
      const [none, some, much] = [0, 1, 2].map((synergy) => bestBudget(bench, synergy));
      if (!none || !some || !much) throw new Error('no budget');
      return ofParts(
        { name: 'best total budget, 0 to 1', value: some.total / none.total, low: 1.001, high: OPEN },
        { name: 'best total budget, 1 to 2', value: much.total / some.total, low: 1.001, high: OPEN },
        {
          name: 'share of advertising, 0 to 1',
          value: some.advertisingShare / none.advertisingShare,
          low: 1.001,
          high: OPEN,
        },
        {
          name: 'share of advertising, 1 to 2',
          value: much.advertisingShare / some.advertisingShare,
          low: 1.001,
          high: OPEN,
        },
      );
    },
  },
];
