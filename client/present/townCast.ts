import type { Crowd } from './townFlow.ts';
import { scatter } from './townHash.ts';
import type { Look, Spot, TownPicture } from './townPicture.ts';
import type { Place } from './townPlaces.ts';
import { lineUp, openPlace } from './townPlaces.ts';

/**
 * A stretch of a figure's way: leaves the spot before at week `start`, stands on `spot` from week `end` on. `away` is
 * among the many in the outskirts, where a single figure cannot be told apart.
 */
export type Stay = {
  start: number;
  end: number;
  readonly spot: Spot;
  readonly look: Look | 'away';
  /** The week whose flows sent it there; -1 for where it stood at the start. */
  readonly by: number;
};

/** The figures of the market and the places they go to. */
export type Cast = {
  readonly square: Place;
  readonly queues: readonly Place[];
  readonly stalls: readonly Place[];
  readonly ways: readonly Stay[][];
  readonly loyal: Set<number>;
  /** First week in which a figure has arrived where it was last sent. */
  readonly free: (id: number) => number;
  readonly last: (id: number) => Stay | undefined;
  /** Sends a figure from place to place; it sets off when it is free. Takes `takes` weeks. */
  readonly walk: (id: number, from: Place, to: Place, look: Look, week: number, takes: number) => void;
  /** Brings somebody in from the outskirts, or sends one back there. */
  readonly enter: (week: number, takes: number) => void;
  readonly exit: (id: number, week: number, takes: number) => void;
  /** A new look, or a new spot in the line, at the same place. */
  readonly change: (id: number, spot: Spot, look: Look, week: number, takes: number) => void;
  readonly room: () => Omit<TownPicture['room'], 'outskirts'>;
};

/** Puts the first week's crowd on its places. `outsiders` is how many figures stand in the outskirts. */
export function castOf(first: Crowd, outsiders: number): Cast {
  const square = openPlace('square', -1);
  const queues = first.queue.map((_, team) => lineUp(team));
  const stalls = first.stall.map((_, team) => openPlace('stall', team));
  const ways: Stay[][] = [];
  const away: number[] = [];
  const loyal = new Set<number>();

  const last = (id: number): Stay | undefined => ways[id]?.at(-1);
  const free = (id: number): number => last(id)?.end ?? 0;
  const change = (id: number, spot: Spot, look: Stay['look'], week: number, takes: number): void => {
    const start = Math.max(week, free(id));
    ways[id]?.push({ start, end: start + takes, spot, look, by: Math.floor(week) });
  };
  const born = (place: Place, look: Look): number => {
    const id = ways.length;
    ways.push([{ start: 0, end: 0, spot: place.enter(id), look, by: -1 }]);
    return id;
  };
  const farOut = (id: number): Spot => ({
    place: 'outskirts',
    team: -1,
    slot: Math.floor(scatter(id, ways[id]?.length ?? 0) * Math.max(1, outsiders)),
  });
  first.stall.forEach((count, team) => {
    const regulars = first.loyal[team] ?? 0;
    const upTo = (n: number): number => Math.floor((n * regulars) / count);
    for (let n = 0; n < count; n++) {
      // Regulars stand spread among the others.
      const isRegular = upTo(n + 1) > upTo(n);
      const id = born(stalls[team] as Place, isRegular ? 'loyal' : 'customer');
      if (isRegular) loyal.add(id);
    }
    for (let n = 0; n < (first.queue[team] ?? 0); n++) born(queues[team] as Place, 'lead');
  });
  for (let n = 0; n < first.square; n++) born(square, 'shopper');

  const most = (places: readonly Place[]): number => Math.max(0, ...places.map((place) => place.most()));
  return {
    square,
    queues,
    stalls,
    ways,
    loyal,
    free,
    last,
    change,
    walk: (id, from, to, look, week, takes) => {
      from.leave(id);
      change(id, to.enter(id), look, week, takes);
    },
    enter: (week, takes) => {
      const rested = away.findIndex((id) => free(id) <= week);
      const id = rested < 0 ? ways.length : (away.splice(rested, 1)[0] as number);
      if (rested < 0) ways.push([{ start: 0, end: 0, spot: farOut(id), look: 'away', by: -1 }]);
      change(id, square.enter(id), 'shopper', week, takes);
    },
    exit: (id, week, takes) => {
      square.leave(id);
      change(id, farOut(id), 'away', week, takes);
      away.push(id);
    },
    room: () => ({ square: square.most(), queue: most(queues), stall: most(stalls) }),
  };
}
