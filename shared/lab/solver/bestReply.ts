import type { Course } from './course.ts';
import type { Limits } from './freedom.ts';
import { freedomOf } from './freedom.ts';
import type { Objective } from './objective.ts';
import { goodness } from './objective.ts';
import type { Plan } from './plan.ts';
import type { Played } from './play.ts';
import { Search } from './search.ts';
import { firstPlans } from './seeds.ts';

export type SearchOptions = Limits & {
  /** Most plans that are played; 300 unless said otherwise. */
  readonly evaluations?: number;
  /** What is to be made large; company value unless said otherwise. */
  readonly objective?: Objective;
  /** A plan to begin with, besides the usual ones. It must keep to the limits. */
  readonly from?: Plan;
  /** Hears of every plan that was played, in whole chips. */
  readonly onPlayed?: (played: Played) => void;
};

/**
 * The best plan for what lies ahead that a search finds: it begins with what people would do, learns from every plan what
 * cards, prices and focuses are worth when, and makes the changes that promise most. The same course and options give the
 * same plan; more evaluations never give a worse one, and no more are made than allowed. The answer is the best of the plans
 * that were played, not a proof that there is none better. Its weights are whole chips, so that it also fits other budgets.
 */
export function bestReply(course: Course, options: SearchOptions = {}): Played {
  const { evaluations = 300, objective = 'companyValue', from, onPlayed = () => {} } = options;
  const freedom = freedomOf(course, options);
  const quest = {
    course,
    freedom,
    goodness: ({ score }: Played) => goodness(objective, score),
    most: evaluations,
    onPlayed,
  };
  const search = new Search(quest, [...(from ? [from] : []), ...firstPlans(course, freedom)]);
  while (!search.over) search.advance();
  return search.best;
}
