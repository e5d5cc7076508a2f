import { fail, ok } from '../lib/result.ts';
import * as market from '../market/market.ts';
import type { Actor } from './actor.ts';
import { adjustedBy } from './adjustments.ts';
import { plansAtClose, splitLike } from './allowance.ts';
import type { Decided } from './decide.ts';
import { CLOSING_MS, due, stepDeadline, unlocked } from './due.ts';
import type { Fact } from './events.ts';
import { luckOf } from './luck.ts';
import { standingExtra } from './ownTime.ts';
import type { Split } from './plans.ts';
import { strikesIn } from './shocks.ts';
import type { StandIn } from './standIn.ts';
import type { Line, Round, Session } from './state.ts';
import { currentRound, heldSeats, playedLine } from './state.ts';

const here = (session: Session): { line: string; round: Round } => {
  const round = currentRound(session);
  if (!round) throw new Error('no round is being played');
  return { line: session.playing, round };
};

/** The clock may only do what is due by now; people need not wait for it. */
const early = (session: Session, by: Actor, at: number): boolean => {
  const next = due(session);
  return by.kind === 'clock' && (next === null || at < next.at || next.command.type === 'EndTime');
};

const EVEN: Split = { sales: 1, marketing: 1 };

/** A round of a line begins with its budgets. At the players' own pace, planning opens with it. */
export function begin(
  session: Session,
  line: Pick<Line, 'line' | 'market' | 'rounds'>,
  round: number,
  at: number,
): Fact[] {
  const chips = market.budgets(session.scenario, line.market);
  const last = line.rounds.at(-1)?.used;
  const splits = Object.fromEntries(
    session.teams.map(({ id }) => {
      const budget = (chips[id] ?? session.scenario.budget.start) + adjustedBy(session, round, id);
      return [id, splitLike(Math.max(2, budget), last?.[id]?.split ?? EVEN)];
    }),
  );
  const started: Fact = {
    type: 'RoundStarted',
    data: { line: line.line, round, splits, deadline: stepDeadline(session, 'briefing', at) },
  };
  return session.settings.pace === 'players' ? [started, opened(session, line.line, round, at)] : [started];
}

const opened = (session: Session, line: string, round: number, at: number): Fact => ({
  type: 'RoundOpened',
  data: {
    line,
    round,
    deadline: stepDeadline(session, 'planning', at),
    extra: standingExtra(session),
  },
});

export const openPlanning = (session: Session, by: Actor, at: number): Decided =>
  early(session, by, at) ? fail('time/not-up') : ok([opened(session, session.playing, here(session).round.round, at)]);

/**
 * Planning will end early. Refuses `time/paused`, and `closing/not-ready` while somebody who is not missing has yet to
 * lock, or somebody is missing for whom the facilitator holds planning open.
 */
export function announceClosing(session: Session, at: number, missing: readonly string[]): Decided {
  const { line, round } = here(session);
  if (round.pausedLeft !== null) return fail('time/paused');
  if (round.heldOpen && missing.length > 0) return fail('closing/not-ready');
  const present = new Set(
    heldSeats(session)
      .map((seat) => seat.seat)
      .filter((seat) => !missing.includes(seat)),
  );
  if (unlocked(session, present).waiting.length > 0) return fail('closing/not-ready');
  const closesAt = at + (missing.length > 0 ? CLOSING_MS.someMissing : CLOSING_MS.everyone);
  return ok([{ type: 'ClosingAnnounced', data: { line, round: round.round, closesAt, missing: [...missing] } }]);
}

export function withdrawClosing(session: Session): Decided {
  const { line, round } = here(session);
  return round.closing ? ok([{ type: 'ClosingWithdrawn', data: { line, round: round.round } }]) : fail('closing/none');
}

/** Planning ends: the plans that count, and what the market made of them. The clock is refused `time/not-up` too early. */
export function closeRound(session: Session, by: Actor, at: number, standIn: StandIn): Decided {
  if (early(session, by, at)) return fail('time/not-up');
  const { line, round } = here(session);
  const plans = plansAtClose(session, round, standIn);
  const decisions = Object.fromEntries(Object.entries(plans).map(([team, plan]) => [team, plan.decision]));
  const before = playedLine(session).market;
  const strikes = strikesIn(session, round.round);
  const luck = luckOf(session, line, round.round);
  const { state, outcome } = market.step(session.scenario, before, decisions, luck, strikes);
  return ok([
    { type: 'RoundClosed', data: { line, round: round.round, plans } },
    {
      type: 'RoundResolved',
      data: {
        line,
        round: round.round,
        modelVersion: market.MODEL_VERSION,
        decisions,
        shocks: strikes.map(({ shock, team }) => ({ shock: shock.id, team })),
        outcome,
        market: state,
        deadline: stepDeadline(session, 'market', at),
      },
    },
  ]);
}

export function openReview(session: Session, by: Actor, at: number): Decided {
  if (early(session, by, at)) return fail('time/not-up');
  const { line, round } = here(session);
  return ok([
    { type: 'ReviewOpened', data: { line, round: round.round, deadline: stepDeadline(session, 'review', at) } },
  ]);
}

export const startRound = (session: Session, by: Actor, at: number): Decided =>
  early(session, by, at)
    ? fail('time/not-up')
    : ok(begin(session, playedLine(session), here(session).round.round + 1, at));

export const openDebrief = (session: Session, by: Actor, at: number): Decided =>
  early(session, by, at) ? fail('time/not-up') : ok([{ type: 'DebriefOpened', data: {} }]);
