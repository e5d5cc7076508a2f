import type { ReleasedOutcome } from '../../shared/view/parts.ts';
import { peopleAt, soFar } from './townPeople.ts';
import type { PeopleScale } from './townScale.ts';

/** Figures at each place at the end of a week. */
export type Crowd = {
  /** In the outskirts, not rounded. */
  readonly outside: number;
  readonly square: number;
  readonly queue: readonly number[];
  readonly stall: readonly number[];
  readonly loyal: readonly number[];
  /** Outsiders that have heard of each team. */
  readonly aware: readonly number[];
};

/** Figures that change their place in one week. `enter` and `exit` lead from the outskirts to the square and back. */
export type TeamFlow = {
  /** To the queue; `found` of them were fetched by a rep. */
  readonly joined: number;
  readonly found: number;
  readonly won: number;
  /** From the queue back to the square: gone cold, or lost. */
  readonly back: number;
  /** From the stall back to the square. */
  readonly left: number;
};
export type Flow = { readonly enter: number; readonly exit: number; readonly teams: readonly TeamFlow[] };

/** Figures at each place: people by the scale, rounded for each place. */
export function crowdAt(teams: readonly ReleasedOutcome[], week: number, scale: PeopleScale): Crowd {
  const people = peopleAt(teams, week);
  const figures = (count: number): number => Math.round(count / scale.market);
  return {
    outside: people.outside / scale.outskirts,
    square: figures(people.shoppers),
    queue: people.teams.map((team) => figures(team.leads)),
    stall: people.teams.map((team) => figures(team.customers + team.loyal)),
    loyal: people.teams.map((team) => Math.min(figures(team.loyal), figures(team.customers + team.loyal))),
    aware: people.teams.map((team) => Math.round(team.aware / scale.outskirts)),
  };
}

/** What was sent on its way up to a week, so that rounding never adds up to more than half a figure. */
type Sent = { joined: number; found: number; won: number };

const teamFlow = (
  team: ReleasedOutcome,
  week: number,
  scale: number,
  sent: Sent,
  now: { queue: number; stall: number },
  then: { queue: number; stall: number },
): TeamFlow => {
  const due = (column: readonly number[], before: number): number =>
    Math.max(0, Math.round(soFar(column, week) / scale) - before);
  const won = Math.max(due(team.weeks.won, sent.won), then.stall - now.stall);
  const left = now.stall + won - then.stall;
  const came = team.weeks.inbound.map((count, at) => count + (team.weeks.outbound[at] ?? 0));
  const wanted = Math.max(due(came, sent.joined), then.queue + won - now.queue);
  const back = now.queue + wanted - won - then.queue;
  // Nobody joins and gives up in the same week: the two would only cross each other.
  const crossing = Math.max(0, back - Math.max(0, now.queue - won));
  const joined = wanted - crossing;
  const found = Math.min(joined, due(team.weeks.outbound, sent.found));
  sent.joined += joined;
  sent.found += found;
  sent.won += won;
  return { joined, found, won, back: back - crossing, left };
};

/**
 * The figures that walk in each week. Joining and buying follow the outcome's own flows; giving up, leaving, and coming
 * to the square follow from them, since nobody appears or vanishes in the market: after each week every place holds
 * its crowd.
 */
export function flowsOf(
  teams: readonly ReleasedOutcome[],
  weeks: number,
  scale: PeopleScale,
): { crowds: readonly Crowd[]; flows: readonly Flow[] } {
  const crowds = [crowdAt(teams, 0, scale)];
  const flows: Flow[] = [];
  const sent = teams.map((): Sent => ({ joined: 0, found: 0, won: 0 }));
  for (let week = 1; week <= weeks; week++) {
    const now = crowds[week - 1] as Crowd;
    const then = crowdAt(teams, week, scale);
    const at = (crowd: Crowd, team: number) => ({ queue: crowd.queue[team] ?? 0, stall: crowd.stall[team] ?? 0 });
    const each = teams.map((team, n) => teamFlow(team, week, scale.market, sent[n] as Sent, at(now, n), at(then, n)));
    const net = each.reduce((sum, flow) => sum + flow.joined - flow.back - flow.left, then.square - now.square);
    flows.push({ enter: Math.max(0, net), exit: Math.max(0, -net), teams: each });
    crowds.push(then);
  }
  return { crowds, flows };
}
