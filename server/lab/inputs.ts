import { outsetOf } from '../../shared/lab/outlook.ts';
import { coursesFrom, coursesOf } from '../../shared/replay/courses.ts';
import type { Role } from '../../shared/scenario/cards.ts';
import type { Round, Session } from '../../shared/session/state.ts';
import { isOpen, officialLine } from '../../shared/session/state.ts';
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

const usedIn = (round: Round | undefined, team: string) => {
  const used = round?.used?.[team];
  if (!used) throw new Error(`${team} played no plan in round ${round?.round}`);
  return used;
};

/** What it takes to tell when a team's chips earned their money back. Throws while a round of the line that counts is open. */
export function paybackInput(session: Session, team: string): Input<'payback'> {
  const { line, rounds } = officialLine(session);
  const budgets = rounds.map((round) => {
    const { split } = usedIn(round, team);
    return split.sales + split.marketing;
  });
  return { scenario: session.scenario, team, rounds: coursesFrom(session, line, 1), budgets };
}

/** What it takes to weigh what a team chose in a round. */
export function choiceInput(session: Session, team: string, round: number): Input<'weigh'> {
  const { line, rounds } = officialLine(session);
  const { split } = usedIn(
    rounds.find((it) => it.round === round),
    team,
  );
  const opens = { price: isOpen(session, 'price', round), focus: isOpen(session, 'focus', round) };
  return { scenario: session.scenario, team, rounds: coursesFrom(session, line, round), split, opens };
}

/** What it takes to tell skill from luck. */
export function luckInput(session: Session): Input<'luck'> {
  const courses = coursesFrom(session, officialLine(session).line, 1);
  const [first] = courses;
  if (!first) throw new Error('no round was played');
  return { scenario: session.scenario, start: first.state, decisions: courses.map(({ decisions }) => decisions) };
}
