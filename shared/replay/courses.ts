import type { Decision } from '../market/outcome.ts';
import { luckOf } from '../session/luck.ts';
import { strikesOf } from '../session/shocks.ts';
import type { Round, Session } from '../session/state.ts';
import type { Course } from './course.ts';

/**
 * A round that the market has answered and what it is compared with: the round before, or for the first the house plan, which all
 * teams play from the same start, without luck and shocks. Null while the round has no outcome.
 */
export function coursesOf(session: Session, line: string, round: number): { last: Course; now: Course } | null {
  const rounds = session.lines[line]?.rounds ?? [];
  const now = rounds.find((it) => it.round === round);
  const played = now && courseOf(session, line, now);
  if (!played) return null;
  const before = rounds.find((it) => it.round === round - 1);
  return { last: (before && courseOf(session, line, before)) ?? houseCourse(session, played), now: played };
}

/** Every round of a line from this one on, as it was played; empty while one of them is not answered. */
export function coursesFrom(session: Session, line: string, round: number): Course[] {
  const rounds = session.lines[line]?.rounds.filter((it) => it.round >= round) ?? [];
  const courses = rounds.map((it) => courseOf(session, line, it));
  return courses.some((it) => it === null) ? [] : courses.flatMap((it) => it ?? []);
}

function courseOf(session: Session, line: string, { round, before, used, struck }: Round): Course | null {
  if (!used) return null;
  const decisions = Object.fromEntries(Object.entries(used).map(([team, { decision }]) => [team, decision]));
  return { state: before, decisions, shocks: strikesOf(session, struck), luck: luckOf(session, line, round) };
}

function houseCourse({ scenario, teams }: Session, { state }: Course): Course {
  const decisions: Record<string, Decision> = Object.fromEntries(teams.map(({ id }) => [id, scenario.housePlan]));
  return { state, decisions, shocks: [], luck: null };
}
