import { outsetOf } from '../../shared/lab/outlook.ts';
import { coursesOf } from '../../shared/replay/courses.ts';
import type { Role } from '../../shared/scenario/cards.ts';
import type { Session } from '../../shared/session/state.ts';
import type { Input } from './lab.ts';

/** What it takes to explain a round; null while the market has not answered it. */
export function explainInput(session: Session, line: string, round: number): Input<'explain'> | null {
  const courses = coursesOf(session, line, round);
  return courses && { scenario: session.scenario, ...courses };
}

/** What it takes to tell a role where its draft may lead, and nothing that others do now. */
export const projectInput = (session: Session, team: string, role: Role): Input<'project'> => ({
  scenario: session.scenario,
  ...outsetOf(session, team, role),
});
