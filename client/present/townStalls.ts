import type { OutcomePart, ReleasedOutcome, View } from '../../shared/view/parts.ts';
import { flightsAt } from './townCoins.ts';
import { funnelAt, soFar, soFarAt } from './townPeople.ts';
import type { QuotaFlag, Stall } from './townPicture.ts';
import { reachOf } from './townReps.ts';
import { centsPerCoin } from './townScale.ts';
import { teamLook } from './townTeam.ts';

/** Brand value that makes a roof of two tiers: the teams' mean when the session began. Never below one cent. */
export function brandUnit(view: View): number {
  const first = Math.min(...Object.keys(view.outcomes).map(Number));
  const values = Object.values(view.outcomes[first]?.teams ?? {}).map((team) => team.brandValueBefore);
  return Math.max(1, values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));
}

/** Weeks that a flag takes to go up. */
const RAISING = 0.7;

const FEWEST_TIERS = 1;
const MOST_TIERS = 5;
/** Two tiers at the start's brand value, a tier more for each half of it above, a tier less for each half below. */
const tiersOf = (value: number, unit: number): number =>
  Math.min(MOST_TIERS, Math.max(FEWEST_TIERS, 2 + 2 * (value / unit - 1)));

/** Cents for one coin in a round: the same for all teams. */
export const coinOf = (outcome: OutcomePart): number =>
  centsPerCoin(Math.max(1, ...Object.values(outcome.teams).map((team) => team.revenue)));

/** Flags of the quarters that end in the round; a flag goes up or down when its quarter is over. */
export function quotaFlags(team: ReleasedOutcome, week: number, weeks: number): QuotaFlag[] {
  const length = weeks / Math.max(1, team.quarters.length);
  return team.quarters.map((quarter, n) => {
    const end = Math.round((n + 1) * length);
    const begin = Math.round(n * length);
    const over = week >= end;
    const running = soFarAt(team.weeks.revenue, Math.min(week, end)) - soFar(team.weeks.revenue, begin);
    return {
      quarter: quarter.quarter,
      week: end,
      quota: quarter.quota,
      revenue: over ? quarter.revenue : Math.max(0, Math.round(running)),
      state: !over ? 'pending' : quarter.hit ? 'hit' : 'missed',
      // The round ends with its last quarter: that flag is up at once.
      up: !over ? 0 : end >= weeks ? 1 : Math.min(1, (week - end) / RAISING),
    };
  });
}

/**
 * One team's stall at a moment of the round. Brand value is known before and after the round and drawn in between. `place`
 * is the team's place in the list, and how many people one figure is; `still` lets no coin fly and no flag climb.
 */
export function stallAt(
  view: View,
  outcome: OutcomePart,
  team: View['people']['teams'][number],
  own: boolean,
  week: number,
  weeks: number,
  place: { readonly team: number; readonly people: number; readonly still: boolean },
): Stall | null {
  const released = outcome.teams[team.team];
  if (!released) return null;
  const whole = Math.floor(week);
  const part = weeks > 0 ? week / weeks : 1;
  const value = released.brandValueBefore + part * (released.brandValue - released.brandValueBefore);
  const tiers = tiersOf(value, brandUnit(view));
  const revenue = Math.round(soFarAt(released.weeks.revenue, week));
  const { motif, marker, colour } = teamLook(team.motif);
  return {
    team: team.team,
    name: team.name,
    motif,
    marker,
    colour,
    own,
    tiers,
    glow: (tiers - FEWEST_TIERS) / (MOST_TIERS - FEWEST_TIERS),
    revenue,
    coins: Math.max(0, Math.floor(revenue / coinOf(outcome))),
    flights: place.still ? [] : flightsAt(released, week, weeks, coinOf(outcome), place),
    quotas: quotaFlags(released, week, weeks).map((flag) =>
      place.still && flag.state !== 'pending' ? { ...flag, up: 1 } : flag,
    ),
    rings: reachOf(outcome, team.team).rings,
    people: funnelAt(released, whole),
    won: released.weeks.won[whole - 1] ?? 0,
    cold: released.weeks.cold[whole - 1] ?? 0,
    wonSoFar: soFar(released.weeks.won, whole),
    coldSoFar: soFar(released.weeks.cold, whole),
  };
}
