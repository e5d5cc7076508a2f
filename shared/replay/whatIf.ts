import type { Result } from '../lib/result.ts';
import { fail, ok } from '../lib/result.ts';
import * as market from '../market/market.ts';
import type { Outcome } from '../market/outcome.ts';
import { CARDS } from '../scenario/cards.ts';
import { luckOf } from '../session/luck.ts';
import type { UsedPlan } from '../session/plans.ts';
import type { Rejection } from '../session/rejections.ts';
import { strikesOf } from '../session/shocks.ts';
import type { Round, Session } from '../session/state.ts';
import { branchAt, planningOf, playedOn, reactions } from './branch.ts';
import type { Change } from './change.ts';
import { changeRefused } from './change.ts';
import type { Twice, Week } from './difference.ts';
import { firstDifference, firstNoticed } from './difference.ts';
import type { Trimmed } from './fitting.ts';
import { fitted } from './fitting.ts';

/** What the other teams do in the rounds after the changed one: as recorded, or what copycats make of what they see. */
export type Rivals = 'fixed' | 'reacting';

type Plans = Readonly<Record<string, UsedPlan>>;
type Played = Round & { readonly used: Plans; readonly outcome: Outcome };

/** One round twice. Before the changed one both are the recorded round itself. */
export type RoundTwice = Twice & { readonly plans: { readonly original: Plans; readonly rerun: Plans } };

export type WhatIf = {
  readonly change: Change;
  /** As asked for, or `fixed` where each team has a market of its own and nothing to react to. */
  readonly rivals: Rivals;
  /** All rounds of the line that the market has answered, in order. */
  readonly rounds: readonly RoundTwice[];
  /** Where the two go apart, and where the revenue of the changed team first shows it; null where they never do. */
  readonly first: Week | null;
  readonly noticed: Week | null;
  /** Recorded plans of later rounds that did not fit the budget of the rerun, in order of rounds and teams. */
  readonly trimmed: readonly Trimmed[];
};

/**
 * Runs a line of a recorded session once more with one plan changed. All else stays: the market as the round found it, luck, shocks,
 * bonuses, and everybody's plans. Where a team's revenue comes out otherwise, its later budgets do, too: a plan that does not fit
 * any more is trimmed, and chips that are gained lie idle. With `reacting` rivals the other teams of a shared market are played by
 * copycats in the rounds after the changed one; in that round itself nobody could know of it. The plan as it was gives the
 * recorded outcomes, to the byte. Refuses what `changeRefused` does, and `recording/other-version` where another version of
 * the model played the line. Costs one step of the market for each round from the changed one on.
 */
export function whatIf(session: Session, change: Change, rivals: Rivals): Result<WhatIf, Rejection> {
  const refused = changeRefused(session, change);
  if (refused) return fail(refused);
  const played = (session.lines[change.line]?.rounds ?? []).filter(isPlayed);
  if (played.some(({ before }) => before.modelVersion !== market.MODEL_VERSION)) return fail('recording/other-version');
  const reacting = rivals === 'reacting' && session.settings.market === 'shared';
  const before = played.filter(({ round }) => round < change.round).map(same);
  const from = played.filter(({ round }) => round >= change.round);
  const { rounds, trimmed } = rerun(session, change, reacting, from);
  const all = [...before, ...rounds];
  return ok({
    change,
    rivals: reacting ? 'reacting' : 'fixed',
    rounds: all,
    first: firstDifference(all),
    noticed: firstNoticed(all, change.team),
    trimmed,
  });
}

const isPlayed = (round: Round): round is Played => round.used !== null && round.outcome !== null;

const same = ({ round, used, outcome }: Played): RoundTwice => ({
  round,
  plans: { original: used, rerun: used },
  outcomes: { original: outcome, rerun: outcome },
});

function rerun(session: Session, change: Change, reacting: boolean, played: readonly Played[]) {
  const [first] = played;
  if (!first) throw new Error(`round ${change.round} was not played`);
  let state = first.before;
  // Where nothing is changed there is nothing to react to.
  let branch = reacting && !isSame(first.used[change.team], change) ? branchAt(session, change.line, first) : null;
  const rounds: RoundTwice[] = [];
  const trimmed: Trimmed[] = [];
  for (const recorded of played) {
    const { round, used, outcome, struck } = recorded;
    const kept = recorded === first ? { plans: changed(used, change), trimmed: [] } : fitted(session, recorded, state);
    branch = branch && planningOf(branch, recorded, kept.plans);
    const react = branch !== null && recorded !== first;
    const plans = react && branch ? reactions(branch, kept.plans, change.team, round) : kept.plans;
    trimmed.push(...kept.trimmed.filter(({ team }) => !react || team === change.team));

    const decisions = Object.fromEntries(Object.entries(plans).map(([team, { decision }]) => [team, decision]));
    const luck = luckOf(session, change.line, round);
    const stepped = market.step(session.scenario, state, decisions, luck, strikesOf(session, struck));
    state = stepped.state;
    rounds.push({
      round,
      plans: { original: used, rerun: plans },
      outcomes: { original: outcome, rerun: stepped.outcome },
    });
    const resolved = { modelVersion: market.MODEL_VERSION, decisions, outcome: stepped.outcome, market: state };
    branch = branch && playedOn(branch, round, plans, { ...resolved, shocks: [...struck] });
  }
  return { rounds, trimmed };
}

const isSame = (recorded: UsedPlan | undefined, { decision, split }: Change): boolean =>
  recorded !== undefined &&
  CARDS.every((card) => recorded.decision.chips[card] === decision.chips[card]) &&
  recorded.decision.price === decision.price &&
  recorded.decision.focus === decision.focus &&
  recorded.split.sales === split.sales;

const changed = (used: Plans, { team, decision, split }: Change): Record<string, UsedPlan> =>
  Object.fromEntries(
    Object.entries(used).map(([id, plan]): [string, UsedPlan] => [
      id,
      id === team ? { ...plan, decision, split } : plan,
    ]),
  );
