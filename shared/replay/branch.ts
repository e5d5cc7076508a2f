import { play } from '../bots/play.ts';
import type { Style } from '../bots/style.ts';
import { stream } from '../lib/rng.ts';
import type { Decision } from '../market/outcome.ts';
import type { Role } from '../scenario/cards.ts';
import { noChips, ROLES } from '../scenario/cards.ts';
import type { Fact } from '../session/events.ts';
import { evolve } from '../session/evolve.ts';
import type { UsedPlan } from '../session/plans.ts';
import type { Round, Session } from '../session/state.ts';
import { inRound } from '../session/within.ts';
import { project } from '../view/project.ts';

/** The style of rivals that react: they lean to what the team in front seems to do. */
export const REACTING: Style = 'copycat';

const LINE = 'what-if';
const NOBODY = { connected: new Set<string>(), addresses: [] };

type Plans = Record<string, UsedPlan>;
type Resolved = Omit<Extract<Fact, { type: 'RoundResolved' }>['data'], 'line' | 'round' | 'deadline'>;

/** A session as it was when this round of this line began, going on from there on a line of its own. */
export function branchAt(session: Session, from: string, { round, before }: Round): Session {
  const line = session.lines[from];
  if (!line) throw new Error(`no line ${from}`);
  const { kind, brandValue, quotas } = line;
  const parent = { line: from, round: round - 1 };
  const opened: Fact = {
    type: 'LineOpened',
    data: { line: LINE, kind, parent, market: before, brandValue: { ...brandValue }, quotas: [...quotas] },
  };
  return tell({ ...session, stage: 'playing' }, opened, { type: 'LineMadeOfficial', data: { line: LINE } });
}

/** Planning of a round is open, with each role's chips as in these plans; what teams see of each other is as it was recorded. */
export function planningOf(branch: Session, { round, ranking }: Round, plans: Plans): Session {
  const splits = Object.fromEntries(Object.entries(plans).map(([team, { split }]) => [team, split]));
  const opened = tell(
    branch,
    { type: 'RoundStarted', data: { line: LINE, round, splits, deadline: null } },
    { type: 'RoundOpened', data: { line: LINE, round, deadline: null, extra: {} } },
  );
  return inRound(opened, { data: { line: LINE, round } }, () => ({ ranking }));
}

/** The round is over: these plans counted, and everybody sees what came of them. */
export const playedOn = (branch: Session, round: number, plans: Plans, resolved: Resolved): Session =>
  tell(
    branch,
    { type: 'RoundClosed', data: { line: LINE, round, plans } },
    { type: 'RoundResolved', data: { line: LINE, round, deadline: null, ...resolved } },
    { type: 'ReviewOpened', data: { line: LINE, round, deadline: null } },
  );

/** The same plans with those of all but one team as bots play them in the planning that is open. They keep the split. */
export const reactions = (branch: Session, plans: Plans, but: string, round: number): Plans =>
  Object.fromEntries(
    Object.entries(plans).map(([team, plan]): [string, UsedPlan] => [
      team,
      team === but
        ? plan
        : { ...plan, decision: reaction(branch, team, round), source: { sales: 'bot', marketing: 'bot' } },
    ]),
  );

/** Each role plays by its own view and nothing else. */
function reaction(branch: Session, team: string, round: number): Decision {
  const { price, focus } = branch.scenario.housePlan;
  const plan: Decision = { chips: noChips(), price, focus };
  const playsAs = (role: Role): void => {
    const view = project(branch, NOBODY, { kind: 'role', team, role });
    plan.price = view.plan?.price ?? plan.price;
    plan.focus = view.plan?.focus ?? plan.focus;
    for (const wish of play(REACTING, view, stream(branch.seed, `what-if:${team}/${role}/round:${round}`))) {
      if (wish.type === 'PlaceChips') plan.chips[wish.card] = wish.count;
      if (wish.type === 'SetPrice') plan.price = wish.price;
      if (wish.type === 'SetFocus') plan.focus = wish.focus;
    }
  };
  ROLES.forEach(playsAs);
  return plan;
}

/** Nobody does this, and nobody will read when. */
function tell(session: Session, ...facts: readonly Fact[]): Session {
  let told = session;
  for (const fact of facts) told = evolve(told, { ...fact, at: 0, by: { kind: 'server' } }) ?? told;
  return told;
}
