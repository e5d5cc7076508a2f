import type { Decision } from '../../market/outcome.ts';
import type { Card } from '../../scenario/cards.ts';
import { CARDS } from '../../scenario/cards.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { bestReply } from '../solver/bestReply.ts';
import { courseOf } from '../solver/course.ts';
import { percent } from './figures.ts';
import type { Finding } from './finding.ts';
import { hint, warning } from './finding.ts';
import { MECHANISMS } from './mechanisms.ts';

const EVALUATIONS = 400;
/** Most of a plan's chips that one card may hold before the game is about that card alone. */
const DOMINANT = 0.35;

const chipsIn = ({ chips }: Decision): number => CARDS.reduce((sum, card) => sum + chips[card], 0);

/** Share of a plan's chips that lie on a card. */
const shareOn = (plan: readonly Decision[], card: Card): number =>
  plan.reduce((sum, { chips }) => sum + chips[card], 0) /
  Math.max(
    1,
    plan.reduce((sum, it) => sum + chipsIn(it), 0),
  );

/** The same cards, price and focus; where budgets differ, the same proportions but for one chip. */
function alike(one: Decision, other: Decision): boolean {
  if (one.price !== other.price || one.focus !== other.focus) return false;
  const [a, b] = [Math.max(1, chipsIn(one)), Math.max(1, chipsIn(other))];
  const moved = CARDS.reduce((sum, card) => sum + Math.abs(one.chips[card] / a - other.chips[card] / b), 0) / 2;
  return moved <= (a === b ? 0 : 1 / Math.max(a, b));
}

/** What the best plan that is known says about a game: which card it is about, which it leaves out, and whether it ever changes. */
export function findingsOf(plan: readonly Decision[]): Finding[] {
  const [first, ...later] = plan;
  const left = CARDS.filter((card) => plan.every(({ chips }) => chips[card] === 0));
  const magic = CARDS.filter((card) => shareOn(plan, card) > DOMINANT);
  return [
    ...magic.map((card) =>
      warning(
        MECHANISMS[card].path,
        `${card} is a magic card: ${percent(shareOn(plan, card))} of the best plan's chips lie on it, and ${percent(DOMINANT)} should be the most; make it worth less here, or other cards worth more`,
      ),
    ),
    ...(first && later.length > 0 && later.every((it) => alike(first, it))
      ? [
          warning(
            'params',
            'the best plan is the same in every round, so a team that has found it has nothing more to decide; let work carry over longer (params.carryOver, params.awareness.fade), or let choices open later (opens)',
          ),
        ]
      : []),
    ...left.map((card) =>
      hint(
        MECHANISMS[card].path,
        `${card} is in no round of the best plan that was found: is it worth a chip here? A card may be wrong for a market, but not many should be`,
      ),
    ),
  ];
}

/** The best plan of a whole workshop against three rivals on the house plan, as the solver finds it, and what is odd about it. */
export const bestPlan = (scenario: Scenario): Finding[] =>
  findingsOf(bestReply(courseOf(scenario), { evaluations: EVALUATIONS }).stages.map(({ decision }) => decision));
