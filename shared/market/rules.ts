import { exp, pow } from '../lib/exactMath.ts';
import type { Curved, Params } from '../scenario/params.ts';
import { CURVED } from '../scenario/params.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Stocks } from './state.ts';

/** Share that is left of a stock after one week, from its half-life in weeks. */
export const keptAWeek = (halfLife: number): number => exp(-Math.LN2 / halfLife);

/** The scenario's parameters with what follows from them and never moves within a round. */
export type Rules = {
  readonly scenario: Scenario;
  readonly params: Params;
  /** Share of each card's stock that is kept from week to week. */
  readonly kept: Stocks;
  readonly keptSkill: number;
  readonly keptReference: number;
  readonly keptAwareness: number;
  readonly keptEquity: number;
  /** half^slope of each card's response. */
  readonly halfPower: Readonly<Record<Curved, number>>;
};

/** Works out once a round what every week needs. */
export function rulesOf(scenario: Scenario): Rules {
  const { params } = scenario;
  const { carryOver } = params;
  const halfPower = {} as Record<Curved, number>;
  for (const card of CURVED) halfPower[card] = pow(params.half[card], params.slope[card]);
  return {
    scenario,
    params,
    halfPower,
    kept: {
      ads: keptAWeek(carryOver.ads),
      promotion: keptAWeek(carryOver.promotion),
      salesKit: keptAWeek(carryOver.salesKit),
      fieldInsight: keptAWeek(carryOver.fieldInsight),
      brand: keptAWeek(carryOver.brand),
      content: keptAWeek(carryOver.content),
      research: keptAWeek(carryOver.research),
      coaching: keptAWeek(carryOver.coaching),
    },
    keptSkill: keptAWeek(params.skill.halfLife),
    keptReference: keptAWeek(params.price.memory),
    keptAwareness: keptAWeek(params.awareness.fade),
    keptEquity: keptAWeek(params.equity.fade),
  };
}

/** Share of a card's full effect that a level of chips reaches: h(m) = m^s / (m^s + k^s), in 0..1, never falling in m. */
export function response(rules: Rules, card: Curved, level: number): number {
  const power = pow(level, rules.params.slope[card]);
  return power === 0 ? 0 : power / (power + rules.halfPower[card]);
}
