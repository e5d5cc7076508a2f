import type { Bench, Fact } from './fact.ts';
import { ofParts } from './fact.ts';
import { BASE, playOwn } from './twin.ts';

const YEARS_10 = 40;
/** What a quarter's wait leaves of money's worth; as in the market's own run-off. */
const DISCOUNT = 0.96;
const STEP = 0.01;

/** Discounted gross profit less chips of ten years on the base plan. */
function firmValue(bench: Bench, overrides: Readonly<Record<string, number>> = {}): number {
  let weight = 1;
  return playOwn(bench, { own: [BASE], quarters: YEARS_10, overrides }).reduce((worth, { grossProfit, spend }) => {
    weight *= DISCOUNT;
    return worth + weight * (grossProfit - spend);
  }, 0);
}

const ACQUISITION = ['calls', 'closing', 'discount', 'ads', 'promotion'] as const;

export const VALUE_FACTS: readonly Fact[] = [
  {
    id: 'A20',
    name: 'What a customer base is worth hangs on retention',
    scenario: 'coffee',
    strength: 'M',
    source: 'Gupta, Lehmann & Stuart 2004',
    recipe:
      'ten years of the base; chance of coming back, margin, and price of the chips of acquisition, each 1 % higher from before the warm-up on',
    luck: true,
    read: (bench) => {
      const { repeat, price, chipCost } = bench.scenario('coffee').params;
      const usual = firmValue(bench);
      const effect = (overrides: Record<string, number>): number => (firmValue(bench, overrides) / usual - 1) / STEP;
      const dearer = ACQUISITION.map((card) => [`chipCost.${card}`, chipCost[card] * (1 + STEP)] as const);
      return ofParts(
        { name: 'retention', value: effect({ 'repeat.scale': repeat.scale * (1 + STEP) }), low: 3, high: 7 },
        {
          name: 'margin',
          value: effect({ 'price.unitCost': 1 - (1 - price.unitCost) * (1 + STEP) }),
          low: 0.8,
          high: 1.2,
        },
        { name: 'acquisition cost', value: effect(Object.fromEntries(dearer)), low: -0.3, high: -0.02 },
      );
    },
  },
];
