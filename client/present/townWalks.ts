import type { ReleasedOutcome } from '../../shared/view/parts.ts';
import type { Cast, Stay } from './townCast.ts';
import { castOf } from './townCast.ts';
import type { Crowd, Flow } from './townFlow.ts';
import { flowsOf } from './townFlow.ts';
import { scatter } from './townHash.ts';
import type { Spot, TownPicture } from './townPicture.ts';
import type { Place } from './townPlaces.ts';
import type { PeopleScale } from './townScale.ts';

/** A rep's talk with a person who then joins the queue or buys. */
export type Visit = { readonly team: number; readonly spot: Spot; readonly from: number; readonly until: number };

export type TownWalks = {
  readonly ways: readonly (readonly Stay[])[];
  readonly visits: readonly Visit[];
  readonly crowds: readonly Crowd[];
  readonly room: TownPicture['room'];
};

/** How many weeks a walk takes, by where it leads. */
const WALK = { enter: 2.2, exit: 2.2, join: 1.2, buy: 0.7, back: 1.4, leave: 1.6, moveUp: 0.4 } as const;

/** A talk takes this part of a week, right before the person moves. */
const TALK = 0.7;

/** Moments within the first part of a week, one for each of `count` figures; none at its very start. */
const spread = (week: number, n: number, count: number): number => week + 0.05 + (0.5 * n) / Math.max(1, count);

/** Customers who leave: regulars only when there are too many of them, and else those who have been there longest. */
function leave(cast: Cast, team: number, count: number, regularsAfter: number, week: number): void {
  const stall = cast.stalls[team] as Place;
  const regulars = stall.here.filter((id) => cast.loyal.has(id));
  const others = stall.here.filter((id) => !cast.loyal.has(id));
  const over = Math.max(0, regulars.length - regularsAfter);
  const order = [...regulars.slice(0, over), ...others, ...regulars.slice(over)];
  order.slice(0, count).forEach((id, n) => {
    cast.loyal.delete(id);
    cast.walk(id, stall, cast.square, 'shopper', spread(week, n, count), WALK.leave);
  });
}

/** Gives hearts to those who have been customers longest, or takes them from those who got theirs last. */
function settleHearts(cast: Cast, team: number, wanted: number, week: number): void {
  const { here } = cast.stalls[team] as Place;
  const regulars = here.filter((id) => cast.loyal.has(id));
  const others = here.filter((id) => !cast.loyal.has(id));
  const change = wanted > regulars.length ? others.slice(0, wanted - regulars.length) : regulars.slice(wanted);
  for (const id of change) {
    const spot = cast.last(id)?.spot;
    if (cast.loyal.has(id)) cast.loyal.delete(id);
    else cast.loyal.add(id);
    if (spot)
      cast.change(id, spot, cast.loyal.has(id) ? 'loyal' : 'customer', week + 0.05 + 0.9 * scatter(id, week), 0);
  }
}

/** Everyone in line whose place has changed walks up to it. */
function moveUp(cast: Cast, queue: Place, week: number): void {
  for (const id of queue.here) {
    const spot = queue.spot(id);
    const last = cast.last(id)?.spot;
    if (last?.place !== 'queue' || last.slot !== spot.slot) cast.change(id, spot, 'lead', week, WALK.moveUp);
  }
}

function playWeek(cast: Cast, flow: Flow, then: Crowd, week: number, visits: Visit[]): void {
  const { square, queues, stalls } = cast;
  const visit = (team: number, id: number, planned: number): void => {
    const stay = cast.last(id);
    const before = Math.max(planned, cast.free(id));
    const from = before - TALK;
    if (stay && from >= Math.max(0, stay.end - 0.15)) visits.push({ team, spot: stay.spot, from, until: before });
  };
  for (let n = 0; n < flow.enter; n++) cast.enter(spread(week, n, flow.enter), WALK.enter);
  flow.teams.forEach((it, team) => {
    leave(cast, team, it.left, then.loyal[team] ?? 0, week);
    // Who gives up stands at the end of the line.
    const queue = queues[team] as Place;
    const tail = queue.here.slice(queue.here.length - it.back).reverse();
    tail.forEach((id, n) => {
      cast.walk(id, queue, square, 'cold', spread(week, n, it.back) + 0.1, WALK.back);
    });
  });
  flow.teams.forEach((it, team) => {
    const queue = queues[team] as Place;
    square.here.slice(0, it.joined).forEach((id, n) => {
      const at = spread(week, n, it.joined) + 0.2;
      if (n < it.found) visit(team, id, at);
      cast.walk(id, square, queue, 'lead', at, WALK.join);
    });
    queue.here.slice(0, it.won).forEach((id, n) => {
      const at = spread(week, n, it.won) + 0.3;
      visit(team, id, at);
      cast.walk(id, queue, stalls[team] as Place, 'customer', at, WALK.buy);
    });
    moveUp(cast, queue, week + 0.5);
    settleHearts(cast, team, then.loyal[team] ?? 0, week);
  });
  square.here.slice(0, flow.exit).forEach((id, n) => {
    cast.exit(id, spread(week, n, flow.exit), WALK.exit);
  });
}

/** Shortens the last walks so that everyone has arrived when the round ends. */
function arriveBy(way: Stay[], weeks: number): void {
  let latest = weeks;
  for (let n = way.length - 1; n > 0; n--) {
    const stay = way[n] as Stay;
    if (stay.end <= latest) break;
    stay.end = latest;
    stay.start = Math.min(stay.start, latest - 0.2);
    latest = stay.start;
  }
}

/**
 * Who stands where, for a whole round. Only the figures that the flows name change their place; first come, first
 * served. After each week every place holds its crowd.
 */
export function walksOf(teams: readonly ReleasedOutcome[], weeks: number, scale: PeopleScale): TownWalks {
  const { crowds, flows } = flowsOf(teams, weeks, scale);
  const outskirts = Math.max(...crowds.map((crowd) => Math.ceil(crowd.outside)));
  const cast = castOf(crowds[0] as Crowd, outskirts);
  const visits: Visit[] = [];
  flows.forEach((flow, week) => {
    playWeek(cast, flow, crowds[week + 1] as Crowd, week, visits);
  });
  for (const way of cast.ways) arriveBy(way, weeks);
  return { ways: cast.ways, visits, crowds, room: { outskirts, ...cast.room() } };
}
