import { decisionOf } from '../../shared/lab/trial.ts';
import type { Decision } from '../../shared/market/outcome.ts';
import type { Chips } from '../../shared/scenario/cards.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

/** `aim`: which of the scenario's three segments Marketing aims at, from 0; all of them when it is left out. */
type Asked = Partial<Chips> & { readonly price?: number; readonly aim?: 0 | 1 | 2 };

export const TEAMS = ['kawung', 'mendung', 'parang'] as const;

/**
 * What the teams do, round by round, in the order of TEAMS: sellers, builders, and a team that changes its mind. Between
 * them every card is played and left out, every price and focus comes up, and some chips are no whole number.
 */
const ROUNDS: readonly (readonly [Asked, Asked, Asked])[] = [
  [
    { calls: 3, closing: 2, discount: 2, care: 1, ads: 2, promotion: 1, salesKit: 1 },
    { calls: 1, closing: 1, care: 1, coaching: 1, brand: 3, content: 2, research: 1 },
    { calls: 1, closing: 1.5, discount: 0.5, care: 1, fieldInsight: 0.5, ads: 1, brand: 1.5, salesKit: 0.75 },
  ],
  [
    { calls: 3, closing: 3, discount: 3, ads: 3, promotion: 2, price: 0.9, aim: 0 },
    { closing: 2, care: 2, fieldInsight: 1, coaching: 1, brand: 2, content: 2, research: 2, price: 1.1, aim: 1 },
    { calls: 2, closing: 2, care: 1, ads: 1, promotion: 1, salesKit: 1, brand: 1, content: 1 },
  ],
  [
    { care: 3, coaching: 2, fieldInsight: 2, salesKit: 2, brand: 2, research: 1, price: 1.1, aim: 2 },
    { calls: 2, closing: 3, care: 2, ads: 2, brand: 3, content: 2 },
    { discount: 3, ads: 3, promotion: 3, price: 0.9, aim: 1 },
  ],
];

/** The decisions of every team in each round, as the scenario names its segments. */
export const plansFor = (scenario: Scenario): Readonly<Record<string, Decision>>[] =>
  ROUNDS.map((asked) =>
    Object.fromEntries(
      asked.map(({ aim, ...plan }, i) => {
        const focus = aim === undefined ? 'all' : (scenario.segments[aim]?.id ?? 'all');
        return [TEAMS[i] ?? '', decisionOf({ ...plan, focus })];
      }),
    ),
  );
