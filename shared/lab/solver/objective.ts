import type { Score } from './play.ts';

/** What a search aims at: company value, or revenue and brand value in any proportion. */
export type Objective = 'companyValue' | { readonly revenue: number; readonly brandValue: number };

/** How good a score is; more is better. Cents, or cents times the weights. */
export const goodness = (objective: Objective, score: Score): number =>
  objective === 'companyValue'
    ? score.companyValue
    : objective.revenue * score.revenue + objective.brandValue * score.brandValue;
