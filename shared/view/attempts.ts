import { MOST_ATTEMPTS } from '../session/attempts.ts';
import type { Attempt, Round, Session } from '../session/state.ts';
import { isOver, officialLine } from '../session/state.ts';
import type { AttemptSide, AttemptsPart, AttemptView } from './attemptsPart.ts';
import type { Release } from './release.ts';
import { ofAttempt } from './release.ts';

/** Which companies an audience may know of in a round, and whether it is told company value. */
type Grant = { readonly release: (round: Round) => Release; readonly companyValue: boolean };

/** Every attempt at a past round beside the round that counts; nothing before the debrief. */
export function attemptsPart(session: Session, grant: Grant): AttemptsPart | null {
  if (!isOver(session)) return null;
  const shown = session.attempts.filter(({ state }) => state !== 'calledOff');
  return {
    left: MOST_ATTEMPTS - session.attempts.length,
    attempts: shown.flatMap((attempt, i) => {
      const before = shown.slice(0, i).filter(({ round }) => round === attempt.round).length;
      return attemptView(session, grant, attempt, before + 2);
    }),
  };
}

function attemptView(session: Session, grant: Grant, attempt: Attempt, number: number): AttemptView[] {
  const { line, round, teams, state } = attempt;
  const counts = officialLine(session).rounds.find((it) => it.round === round);
  const tried = session.lines[line]?.rounds.find((it) => it.round === round);
  if (!counts || !tried) return [];
  const { keys } = ofAttempt(session, attempt, grant.release(counts));
  const told = state === 'compared' || tried.phase === 'review';
  const sides = keys.flatMap(([key, team]): [string, AttemptView['sides'][string]][] => {
    const first = side(counts, team, grant.companyValue);
    return first ? [[key, { first, second: told ? side(tried, team, grant.companyValue) : null }]] : [];
  });
  const running = state === 'running';
  return [{ line, round, number, running, teams: [...teams], sides: Object.fromEntries(sides) }];
}

function side({ used, outcome }: Round, team: string, companyValue: boolean): AttemptSide | null {
  const [plan, came] = [used?.[team], outcome?.teams[team]];
  if (!plan || !came) return null;
  const { decision, split, source } = plan;
  return {
    decision: { chips: { ...decision.chips }, price: decision.price, focus: decision.focus },
    split: { ...split },
    source: { ...source },
    revenue: came.revenue,
    grossProfit: came.grossProfit,
    brandValue: came.brandValue,
    companyValue: companyValue ? came.companyValue : null,
    share: came.share,
    quarters: came.quarters.map(({ quarter, quota, revenue, hit }) => ({ quarter, quota, revenue, hit })),
  };
}
