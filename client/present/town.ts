import type { OutcomePart, ReleasedOutcome, View } from '../../shared/view/parts.ts';
import type { Stay } from './townCast.ts';
import { scatter } from './townHash.ts';
import { peopleAt, weeksOf } from './townPeople.ts';
import type { Figure, Look, Rep, Spot, TownFacts, TownPicture } from './townPicture.ts';
import type { Turn } from './townReps.ts';
import { reachOf, repAt, roster } from './townReps.ts';
import type { PeopleScale } from './townScale.ts';
import { MOST_FIGURES, peopleScale } from './townScale.ts';
import { shocksAt } from './townShocks.ts';
import { coinOf, stallAt } from './townStalls.ts';
import type { TownWalks } from './townWalks.ts';
import { walksOf } from './townWalks.ts';

/** Whose market of a round is shown, with how many figures. */
type Staging = {
  readonly outcome: OutcomePart;
  readonly ids: readonly string[];
  /** Markets from which the outsiders come in equal parts. */
  readonly markets: number;
  readonly scale: PeopleScale;
  readonly weeks: number;
};

/** A round with all its walks, worked out once. */
type Played = Staging & {
  readonly walks: TownWalks;
  /** Turns of each rep of each team. */
  readonly reps: readonly (readonly (readonly Turn[])[])[];
  /** For each team all outsiders of its market, those first that hear of it first. */
  readonly hearing: readonly (readonly number[])[];
};

const teamsOf = (outcome: OutcomePart, ids: readonly string[]): readonly ReleasedOutcome[] =>
  ids.map((id) => outcome.teams[id]).filter((team): team is ReleasedOutcome => team !== undefined);

function stagingOf(outcome: OutcomePart, ids: readonly string[], most: number, markets: number): Staging {
  const teams = teamsOf(outcome, ids);
  const weeks = weeksOf(outcome);
  let outside = 0;
  let inMarket = 0;
  for (let week = 0; week <= weeks; week++) {
    const people = peopleAt(teams, week);
    outside = Math.max(outside, people.outside);
    const own = people.teams.reduce((sum, team) => sum + team.leads + team.customers + team.loyal, 0);
    inMarket = Math.max(inMarket, people.shoppers + own);
  }
  return { outcome, ids, markets, weeks, scale: peopleScale(outside, inMarket, most, ids.length / markets) };
}

function play(staging: Staging): Played {
  const { outcome, ids, markets, weeks, scale } = staging;
  const walks = walksOf(teamsOf(outcome, ids), weeks, scale);
  const hearing = ids.map((_, team) => {
    const order = Array.from({ length: walks.room.outskirts }, (_figure, id) => ({
      id,
      rank: scatter(id, team + 101),
    })).filter(({ id }) => id % markets === team % markets);
    return order.sort((a, b) => a.rank - b.rank).map(({ id }) => id);
  });
  const reps = ids.map((id, team) => roster(walks.visits, team, reachOf(outcome, id).reps));
  return { ...staging, walks, reps, hearing };
}

const stagings = new WeakMap<OutcomePart, Map<string, Staging>>();
const plays = new WeakMap<Staging, Played>();

function staged(outcome: OutcomePart, ids: readonly string[], most: number, markets: number): Staging {
  const key = `${most} ${markets} ${ids.join(' ')}`;
  const kept = stagings.get(outcome) ?? new Map<string, Staging>();
  const known = kept.get(key) ?? stagingOf(outcome, ids, most, markets);
  stagings.set(outcome, kept.set(key, known));
  return known;
}

function played(staging: Staging): Played {
  const known = plays.get(staging) ?? play(staging);
  plays.set(staging, known);
  return known;
}

const lookOf = (stay: Stay, walking: boolean): Look => {
  if (stay.look === 'away') return 'outsider';
  return stay.look === 'cold' && !walking ? 'shopper' : stay.look;
};

function figureAt(way: readonly Stay[], id: number, week: number): Figure | null {
  let at = way.length - 1;
  while (at > 0 && (way[at] as Stay).start > week) at--;
  const stay = way[at] as Stay;
  const walking = week < stay.end;
  if (stay.look === 'away' && !walking) return null;
  const from = at > 0 && walking ? (way[at - 1] as Stay).spot : stay.spot;
  const t = walking ? (week - stay.start) / Math.max(1e-6, stay.end - stay.start) : 1;
  return { id, look: lookOf(stay, walking), team: stay.spot.team, from, to: stay.spot, t, aware: [], shown: 1 };
}

/** The same without motion: everyone already stands where the weeks that are over have sent them. */
function settledAt(way: readonly Stay[], id: number, week: number): Figure | null {
  let at = way.length - 1;
  while (at > 0 && (way[at] as Stay).by >= week) at--;
  const stay = way[at] as Stay;
  const { spot } = stay;
  if (stay.look === 'away') return null;
  return { id, look: lookOf(stay, false), team: spot.team, from: spot, to: spot, t: 1, aware: [], shown: 1 };
}

/** Ids of outsiders follow after those of the market's figures, which a round can never reach. */
const FIRST_OUTSIDER = 100_000;

/** The many who are not buying now. Each team's dot goes to as many as have heard of it: always the same ones first. */
function outsidersAt({ walks, hearing, markets }: Played, week: number): Figure[] {
  const [now, next] = [walks.crowds[Math.floor(week)], walks.crowds[Math.ceil(week)]];
  if (!now || !next) return [];
  const count = now.outside + (week - Math.floor(week)) * (next.outside - now.outside);
  const dots = Array.from({ length: walks.room.outskirts }, (): number[] => []);
  now.aware.forEach((heard, team) => {
    const order = (hearing[team] ?? []).filter((id) => id < count);
    for (const id of order.slice(0, Math.round(heard / markets))) dots[id]?.push(team);
  });
  return dots.slice(0, Math.ceil(count)).map((aware, slot) => {
    const spot: Spot = { place: 'outskirts', team: -1, slot };
    const shown = Math.min(1, count - slot);
    return { id: FIRST_OUTSIDER + slot, look: 'outsider', team: -1, from: spot, to: spot, t: 1, aware, shown };
  });
}

function whose(view: View, team: string | null): TownPicture['market'] {
  if (view.session.settings.market === 'shared') return 'shared';
  return team === null ? 'average' : 'own';
}

export type TownWish = {
  /** About how many figures may stand for all people. */
  readonly most?: number;
  /** For who wants no motion: nobody is on the way, and reps stay at home. Give it whole weeks. */
  readonly still?: boolean;
};

/** Facts of a moment, and what its figures are found in; null when the view has no outcome of that round. */
function momentOf(
  view: View,
  round: number,
  week: number,
  team: string | null,
  { most = MOST_FIGURES, still = false }: TownWish,
): { readonly facts: TownFacts; readonly staging: Staging } | null {
  const outcome = view.outcomes[round];
  if (!outcome) return null;
  const market = whose(view, team);
  const here = (id: string): boolean => outcome.teams[id] !== undefined && (market !== 'own' || id === team);
  const teams = view.people.teams.filter((it) => here(it.team));
  const ids = teams.map((it) => it.team);
  const staging = staged(outcome, ids, most, market === 'average' ? ids.length : 1);
  const { scale, weeks } = staging;
  const now = Math.min(weeks, Math.max(0, week));
  const facts: TownFacts = {
    round,
    weeks,
    week: now,
    market,
    scale: { ...scale, coin: coinOf(outcome) },
    stalls: teams.flatMap(
      (it, at) =>
        stallAt(view, outcome, it, it.team === team, now, weeks, { team: at, people: scale.market, still }) ?? [],
    ),
    shocks: shocksAt(outcome, ids, now),
  };
  return { facts, staging };
}

/**
 * What is to be known of the town at a moment of a round that was played. `week` is 0..weeks and may lie within a week; `team` is the
 * viewer's own, null for everyone's screen. The released outcome is its only source. Where each team has a market of its own, a
 * viewer with a team is told of that one, and everyone's screen of all of them. Null when the view has no outcome of that round.
 */
export const townFacts = (
  view: View,
  round: number,
  week: number,
  team: string | null,
  wish: TownWish = {},
): TownFacts | null => momentOf(view, round, week, team, wish)?.facts ?? null;

/** The same with everybody in it, to be drawn: where they walk in this round is worked out when it is first asked for. */
export function townAt(
  view: View,
  round: number,
  week: number,
  team: string | null,
  wish: TownWish = {},
): TownPicture | null {
  const moment = momentOf(view, round, week, team, wish);
  if (!moment) return null;
  const whole = played(moment.staging);
  const { walks, reps } = whole;
  const now = moment.facts.week;
  const place = wish.still ? settledAt : figureAt;
  const walking = walks.ways.map((way, id) => place(way, id, now)).filter((figure) => figure !== null);
  return {
    ...moment.facts,
    figures: [...outsidersAt(whole, now), ...walking],
    reps: reps.flatMap((each, at) => each.map((turns, number): Rep => repAt(wish.still ? [] : turns, now, at, number))),
    room: walks.room,
  };
}
