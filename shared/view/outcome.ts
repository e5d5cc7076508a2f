import type { Funnel, TeamOutcome } from '../market/outcome.ts';
import type { Round, Session } from '../session/state.ts';
import { currentRound, officialLine, playedLine } from '../session/state.ts';
import { adjustmentsIn, correctionViews } from './notices.ts';
import type { CausesView, FunnelView, InnerOutcome, OutcomePart, OwnOutcome, ReleasedOutcome, Weeks } from './parts.ts';
import { heldView } from './people.ts';
import { placesAfter } from './places.ts';
import type { Release } from './release.ts';
import { isLastReview } from './release.ts';
import { struckIn } from './shocks.ts';

/** Which teams' plans (with why their numbers changed), inner numbers and company value an audience is granted, and of which teams it hears at all. */
export type Grant = {
  readonly release: (round: Round) => Release;
  readonly own: readonly string[];
  readonly inner: readonly string[];
  /** Teams of which it hears who held the roles, where it knows who they are. */
  readonly held: readonly string[];
  /** Rounds of which it hears at all; every one that the market has answered unless said. */
  readonly hears?: (round: Round) => boolean;
  readonly companyValue: (round: Round) => boolean;
};

/** All that outcome parts depend on, by identity: while these are the same, so are the parts. */
export const outcomesSource = (session: Session): readonly unknown[] => [
  session.stage,
  session.companyValue,
  session.talk.teamsBy,
  session.screen.frozen,
  isLastReview(session),
  currentRound(session)?.phase === 'review',
  ...session.seats.map(({ name }) => name),
  ...[playedLine(session), officialLine(session)].flatMap(({ rounds }) =>
    rounds.flatMap((round) => [round.outcome, round.causes]),
  ),
];

/** Every round that the market has answered, keyed by its number. */
export function outcomeParts(session: Session, grant: Grant): Record<string, OutcomePart> {
  const parts: Record<string, OutcomePart> = {};
  for (const round of playedLine(session).rounds) {
    if (round.outcome && (grant.hears?.(round) ?? true))
      parts[String(round.round)] = outcomePart(session, round, round.outcome.teams, grant);
  }
  return parts;
}

function outcomePart(
  session: Session,
  round: Round,
  teams: Readonly<Record<string, TeamOutcome>>,
  grant: Grant,
): OutcomePart {
  const release = grant.release(round);
  const { policy, later, keys } = release;
  const places = placesAfter(session, round);
  /** Of those that are granted, under the keys of this audience. */
  const pick = <T>(
    granted: readonly string[],
    of: (team: string, outcome: TeamOutcome) => T | null,
  ): Record<string, T> =>
    Object.fromEntries(
      keys.flatMap(([key, team]): [string, T][] => {
        const outcome = teams[team];
        const part = outcome && granted.includes(team) ? of(team, outcome) : null;
        return part === null ? [] : [[key, part]];
      }),
    );
  const all = Object.keys(teams);
  const companyValue = grant.companyValue(round);
  return {
    round: round.round,
    release: policy,
    later,
    teams: pick(all, (team, outcome) => released(outcome, brandValueBefore(session, round.round, team))),
    places: policy === 'hidden' ? {} : pick(all, (team) => places[team] ?? null),
    own: pick(grant.own, (team) => own(session, round, team)),
    causes: pick(grant.own, (team) => causes(round, team, companyValue)),
    inner: pick(grant.inner, (_, outcome) => inner(outcome)),
    held: Object.fromEntries(
      keys
        .filter(([key, team]) => key === team && grant.held.includes(team))
        .map(([key, team]) => [key, heldView(session, round, team)]),
    ),
    companyValue: companyValue ? pick(all, (_, outcome) => outcome.companyValue) : {},
    shocks: struckIn(session, round, release),
  };
}

const brandValueBefore = (session: Session, round: number, team: string): number => {
  const line = playedLine(session);
  const before = line.rounds.find((it) => it.round === round - 1)?.outcome;
  return before?.teams[team]?.brandValue ?? line.brandValue[team] ?? 0;
};

const whole = (funnel: Funnel): FunnelView => ({
  unaware: Math.round(funnel.unaware),
  aware: Math.round(funnel.aware),
  shoppers: Math.round(funnel.shoppers),
  leads: Math.round(funnel.leads),
  customers: Math.round(funnel.customers),
  loyal: Math.round(funnel.loyal),
  rivals: Math.round(funnel.rivals),
});

const known = new WeakMap<TeamOutcome, Omit<ReleasedOutcome, 'brandValueBefore'>>();

/** An outcome never changes, so what is released of it is worked out once. */
function released(outcome: TeamOutcome, before: number): ReleasedOutcome {
  const fresh = known.get(outcome) ?? columnsOf(outcome);
  known.set(outcome, fresh);
  return { ...fresh, brandValueBefore: before };
}

function columnsOf(outcome: TeamOutcome): Omit<ReleasedOutcome, 'brandValueBefore'> {
  const { weeks } = outcome;
  const column = (of: (week: TeamOutcome['weeks'][number]) => number): number[] =>
    weeks.map((week) => Math.round(of(week)));
  const columns: Weeks = {
    revenue: column((week) => week.revenue),
    unaware: column((week) => week.funnel.unaware),
    aware: column((week) => week.funnel.aware),
    shoppers: column((week) => week.funnel.shoppers),
    leads: column((week) => week.funnel.leads),
    customers: column((week) => week.funnel.customers),
    loyal: column((week) => week.funnel.loyal),
    rivals: column((week) => week.funnel.rivals),
    inbound: column((week) => week.flows.inbound),
    outbound: column((week) => week.flows.outbound),
    cold: column((week) => week.flows.cold),
    won: column((week) => week.flows.won),
    repeat: column((week) => week.flows.repeat),
  };
  return {
    weeks: columns,
    before: whole(outcome.before),
    after: whole(outcome.after),
    quarters: outcome.quarters.map(({ quarter, quota, revenue, hit }) => ({ quarter, quota, revenue, hit })),
    revenue: outcome.revenue,
    brandValue: outcome.brandValue,
  };
}

function own(session: Session, round: Round, team: string): OwnOutcome {
  const used = round.used?.[team];
  const table = round.tables[team];
  if (!used || !table) throw new Error(`round ${round.round} was resolved without a plan of ${team}`);
  const { decision, split, source } = used;
  return {
    decision: { chips: { ...decision.chips }, price: decision.price, focus: decision.focus },
    split: { ...split },
    source: { ...source },
    prediction: { ...table.prediction },
    corrections: correctionViews(table.corrections),
    adjustments: adjustmentsIn(session, round.round, team),
  };
}

function causes({ causes: found }: Round, team: string, companyValue: boolean): CausesView | null {
  const of = found?.[team];
  if (!of) return null;
  return {
    revenue: { ...of.revenue },
    brandValue: { ...of.brandValue },
    companyValue: companyValue ? { ...of.companyValue } : null,
  };
}

const inner = (outcome: TeamOutcome): InnerOutcome => ({
  awareness: outcome.awareness,
  equity: outcome.equity,
  share: outcome.share,
  closingRate: outcome.closingRate,
  repeatRate: outcome.repeatRate,
  leadsByAge: [...outcome.leadsByAge],
  grossProfit: outcome.grossProfit,
  spend: outcome.spend,
  cash: outcome.cash,
  customerValue: outcome.customerValue,
});
