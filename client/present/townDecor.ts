import { scatter } from './townHash.ts';
import type { Oval, Plot, TownSize } from './townMap.ts';
import { STALL } from './townPlots.ts';
import type { Point } from './townTeam.ts';

/** A piece of the art on a place: its foot. */
export type Thing = Point & { readonly piece: string };
/** Ground that is taken, in pixels. */
export type Box = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

export const within = ({ x0, y0, x1, y1 }: Box, x: number, y: number): boolean => x > x0 && x < x1 && y > y0 && y < y1;

type Field = {
  readonly size: TownSize;
  readonly unit: number;
  readonly edge: Oval;
  readonly square: Oval;
  readonly plots: readonly Plot[];
  /** Size of the banyan against its drawing. */
  readonly reach: number;
};

/** Half the width and the height of each kind, in measures; houses come first, so that they find room. */
const KINDS = [
  { piece: 'house-tiled', half: 66, high: 88 },
  { piece: 'palm', half: 34, high: 108 },
  { piece: 'house-thatched', half: 52, high: 90 },
  { piece: 'warung', half: 48, high: 72 },
  { piece: 'tree', half: 36, high: 84 },
  { piece: 'house-market', half: 56, high: 92 },
  { piece: 'banana', half: 28, high: 60 },
  { piece: 'becak', half: 36, high: 46 },
  { piece: 'pots', half: 26, high: 30 },
  { piece: 'palm', half: 34, high: 108 },
  { piece: 'bush', half: 20, high: 20 },
  { piece: 'tree', half: 36, high: 84 },
  { piece: 'bush', half: 20, high: 20 },
] as const;
const POSTER = { half: 30, high: 66 };
/** Most posters of a team, and measures between two posts that carry lanterns. */
const POSTERS = 4;
const SPAN = 84;
/** Half the width that a name may take over a stall. */
const PLATE = 160;
/** Part of the ground around the square that people keep, against what may be built on. */
const GROUND_FOR_EACH = 24_000;
const MOST_THINGS = 26;

const outOf = (oval: Oval, x: number, y: number, more: number): boolean =>
  ((x - oval.x) / (oval.rx + more)) ** 2 + ((y - oval.y) / (oval.ry + more)) ** 2 > 1;

/** A straight part of a way: where it begins, where to it leads, and the square of its length. */
type Stretch = Point & { readonly along: number; readonly up: number; readonly long: number };

const stretches = (plots: readonly Plot[]): Stretch[] =>
  plots.flatMap(({ path }) =>
    path.slice(1).map((to, n) => {
      const { x, y } = path[n] as Point;
      const [along, up] = [to.x - x, to.y - y];
      return { x, y, along, up, long: Math.max(1, along * along + up * up) };
    }),
  );

/** How far a point is from the nearest way; asked for every place that may be built on, so it is worked out without detours. */
function fromWays(ways: readonly Stretch[], x: number, y: number): number {
  let near = Number.POSITIVE_INFINITY;
  for (const it of ways) {
    const t = Math.min(1, Math.max(0, ((x - it.x) * it.along + (y - it.y) * it.up) / it.long));
    const dx = x - it.x - t * it.along;
    const dy = y - it.y - t * it.up;
    near = Math.min(near, dx * dx + dy * dy);
  }
  return Math.sqrt(near);
}

/** A place where something may stand, and how far it is from the nearest way. */
type Ground = Point & { readonly way: number };

/** A prime, so that steps of it come to every place before they come back. */
const STRIDE = 7919;

/** The first place that will do, of all in an order that looks like none; another order for each `turn`. */
function strewn<T>(places: readonly T[], turn: number, will: (place: T) => boolean): T | null {
  const first = Math.floor(scatter(turn, 71) * places.length);
  for (let n = 0; n < places.length; n++) {
    const place = places[(first + n * STRIDE) % places.length];
    if (place !== undefined && will(place)) return place;
  }
  return null;
}

/** Posts with lanterns behind the square, as wide as it is. */
function lanterns({ square, unit, size, reach }: Field): Thing[] {
  const y = square.y - square.ry - 4 * unit;
  const spans = Math.floor((square.rx * 1.5) / (SPAN * unit));
  if (reach < 0.9 || spans < 2 || y < 70 * unit) return [];
  const left = Math.max(8 * unit, Math.min(size.width, square.x) - (spans * SPAN * unit) / 2);
  const at = (n: number): number => left + n * SPAN * unit;
  return [
    ...Array.from({ length: spans }, (_, n) => ({ piece: 'garland', x: at(n), y: y + 0.1 })),
    ...Array.from({ length: spans + 1 }, (_, n) => ({ piece: 'post', x: at(n), y })),
  ];
}

export type Furniture = {
  readonly posters: readonly (readonly Point[])[];
  readonly things: readonly Thing[];
  readonly taken: readonly Box[];
};

/**
 * Finds room for the teams' posters, at the edge of town near their stalls, and for the houses and trees around it. It takes a while, so
 * it stops between its parts.
 */
export function* furnish(field: Field): Generator<undefined, Furniture> {
  const { size, unit, edge, square, plots } = field;
  const taken: Box[] = [];
  const ways = stretches(plots);
  const stalls = plots.map((plot) => ({
    x0: plot.x - (STALL.half + 34) * unit,
    x1: plot.x + (STALL.half + 34) * unit,
    y0: plot.y - STALL.high * unit - size.label,
    y1: plot.y + (STALL.court + 10) * unit,
  }));
  // A name keeps its letters where the town is small, and is pushed inwards at the picture's edge.
  const plate = Math.max(PLATE * unit, 2.6 * size.label);
  const middle = (x: number): number => Math.min(size.width - plate, Math.max(plate, x));
  const plates = plots.map((plot) => ({
    x0: middle(plot.x) - plate,
    x1: middle(plot.x) + plate,
    y0: plot.y - STALL.high * unit - size.label,
    y1: plot.y - (STALL.high - 54) * unit,
  }));
  const fits = ({ x, y, way }: Ground, half: number, high: number): boolean => {
    const [x0, x1, y0] = [x - half, x + half, y - high];
    // Only what is high may be cut by the picture's upper edge.
    const top = high > 80 * unit ? -0.25 * high : 0;
    if (way <= half + 22 * unit) return false;
    if (x0 < 2 || x1 > size.width - 2 || y0 < top || y > size.height - 3) return false;
    const apart = ({ x0: a, x1: b, y0: c, y1: d }: Box): boolean => x1 < a || x0 > b || y < c || y0 > d;
    if (!stalls.every(apart) || !plates.every(apart) || !taken.every(apart)) return false;
    return fromWays(ways, x, y0 + high / 2) > half;
  };
  const take = (x: number, y: number, half: number, high: number): void => {
    taken.push({ x0: x - half - 8 * unit, x1: x + half + 8 * unit, y0: y - high, y1: y + 30 * unit });
  };
  const step = 17 * unit;
  const spots: Ground[] = [];
  for (let y = 34 * unit; y < size.height; y += step)
    for (let x = step; x < size.width; x += step) {
      const built = !outOf(square, x, y, 0) || [...stalls, ...plates].some((box) => within(box, x, y));
      spots.push({ x, y, way: built ? 0 : fromWays(ways, x, y) });
    }
  yield;

  const posters = plots.map((): Point[] => []);
  const [half, high] = [POSTER.half * unit, POSTER.high * unit];
  const bare = spots.filter((spot) => outOf(square, spot.x, spot.y, 70 * unit) && fits(spot, half, high));
  for (let n = 0; n < POSTERS; n++)
    plots.forEach((plot, team) => {
      const outer = plot.x - plot.inner * 150 * unit;
      const far = ({ x, y }: Point): number => (x - outer) ** 2 + ((y - plot.y) * 1.4) ** 2;
      let best: Point | null = null;
      let nearest = Number.POSITIVE_INFINITY;
      for (const spot of bare) {
        const away = far(spot);
        if (away >= nearest || !fits(spot, half, high)) continue;
        best = spot;
        nearest = away;
      }
      if (!best) return;
      posters[team]?.push({ x: best.x, y: best.y });
      take(best.x, best.y, half, high);
    });
  yield;

  const things: Thing[] = [...lanterns(field)];
  // Between the upper stalls, behind the square, the town has its street of houses.
  const street = (x: number, y: number): boolean =>
    Math.abs(x - square.x) < 0.3 * size.width && y < square.y - square.ry - 120 * unit;
  const many = Math.min(MOST_THINGS, Math.round((size.width * size.height) / (unit * unit) / GROUND_FOR_EACH));
  for (let n = 0; n < many; n++) {
    const kind = KINDS[n % KINDS.length];
    if (!kind) continue;
    const [half, high] = [kind.half * unit, kind.high * unit];
    const spot = strewn(
      spots,
      n,
      (it) => (outOf(edge, it.x, it.y, 0.3 * half) || street(it.x, it.y)) && fits(it, half, high),
    );
    if (!spot) continue;
    things.push({ x: spot.x, y: spot.y, piece: kind.piece });
    take(spot.x, spot.y, half, high);
  }
  return { posters, things, taken };
}
