import type { Decision } from '../../market/outcome.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Course } from '../solver/course.ts';
import { courseOf } from '../solver/course.ts';
import { teamIds, Workshop } from '../workshop.ts';

const HANDS = ['balanced', 'balanced', 'tactical', 'strategic'] as const;
const SEED = 'pasar1:1';

/** The field in which best plans are sought: three bots that play as they played in one workshop, and an own team. */
export type Field = { readonly course: Course; readonly team: string; readonly balanced: readonly Decision[] };

export function fieldOf(scenario: Scenario): Field {
  const workshop = new Workshop(scenario, SEED, HANDS);
  workshop.playOn();
  const decisions = workshop.decisions();
  const [team = '', ...others] = teamIds(HANDS.length);
  const courseFor = (id: string): Decision[] =>
    decisions.map((round) => {
      const decision = round[id];
      if (!decision) throw new Error(`nothing known of ${id}`);
      return decision;
    });
  const rivals = Object.fromEntries(others.map((id) => [id, courseFor(id)]));
  return { course: courseOf(scenario, { team, rivals }), team, balanced: courseFor(team) };
}
