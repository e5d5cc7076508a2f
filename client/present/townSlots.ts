import type { Box } from './townDecor.ts';
import { within } from './townDecor.ts';
import { scatter } from './townHash.ts';
import type { Oval, Plot, TownSize } from './townMap.ts';
import { STALL } from './townPlots.ts';
import type { Point } from './townTeam.ts';

/** A figure's share of the ground when there is plenty of room, in measures. */
const WIDTH = 17;
const DEPTH = 12;

/** Turns a grid into a crowd: every slot a little off its place. */
const nudged = (point: Point, unit: number, n: number): Point => ({
  x: point.x + (scatter(n, 11) - 0.5) * 6 * unit,
  y: point.y + (scatter(n, 12) - 0.5) * 5 * unit,
});

const shuffled = (points: readonly Point[]): Point[] =>
  points
    .map((point, n) => ({ point, rank: scatter(n, 5) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ point }) => point);

/** Tries a grid narrower and narrower until it holds enough places. */
function tighten(need: number, place: (tightness: number) => Point[]): Point[] {
  let points = place(1);
  for (let tightness = 0.94; points.length < need && tightness > 0.25; tightness *= 0.94) points = place(tightness);
  return points;
}

function grid(
  box: { x0: number; y0: number; x1: number; y1: number },
  dx: number,
  dy: number,
  fits: (p: Point) => boolean,
): Point[] {
  const points: Point[] = [];
  let row = 0;
  for (let y = box.y0; y <= box.y1; y += dy, row++)
    for (let x = box.x0 + (row % 2) * dx * 0.5; x <= box.x1; x += dx) if (fits({ x, y })) points.push({ x, y });
  return points;
}

/** Places under the banyan: on the square, not in its trunk, and not where the crown would hide a face. */
export function squareSlots(square: Oval, tree: Point, unit: number, treeSize: number, need: number): Point[] {
  const box = {
    x0: square.x - square.rx,
    x1: square.x + square.rx,
    y0: square.y - square.ry,
    y1: square.y + square.ry,
  };
  const fits = ({ x, y }: Point): boolean => {
    const inside =
      ((x - square.x) / (square.rx - 12 * unit)) ** 2 + ((y - square.y - 4 * unit) / (square.ry - 8 * unit)) ** 2 <= 1;
    const hidden = Math.abs(x - tree.x) < 88 * unit * treeSize && y < tree.y + 8 * unit;
    return inside && !hidden;
  };
  const points = tighten(need, (k) => grid(box, WIDTH * 1.5 * k * unit, DEPTH * 1.5 * k * unit, fits));
  return shuffled(points).map((point, n) => nudged(point, unit, n));
}

/** Places before a stall's counter, the nearest to its middle first. */
export function crowdSlots(plot: Plot, unit: number, need: number): Point[] {
  const box = {
    x0: plot.x - 78 * unit,
    x1: plot.x + 78 * unit,
    y0: plot.y + 15 * unit,
    y1: plot.y + (STALL.court - 4) * unit,
  };
  const points = tighten(need, (k) => grid(box, WIDTH * k * unit, DEPTH * k * unit, () => true));
  const far = (point: Point): number => Math.abs(point.x - plot.x) + 3.4 * (point.y - plot.y);
  return points.sort((a, b) => far(a) - far(b)).map((point, n) => nudged(point, unit * 0.7, n));
}

/** Places along a path, first in line at its start; a second and a third line beside it when one is not enough. */
export function queueSlots(path: readonly Point[], unit: number, need: number): Point[] {
  const lane: Point[] = [];
  const step = 15 * unit;
  let carry = 0;
  for (let n = 0; n + 1 < path.length; n++) {
    const [a, b] = [path[n] as Point, path[n + 1] as Point];
    const long = Math.hypot(b.x - a.x, b.y - a.y);
    for (let at = carry; at < long; at += step)
      lane.push({ x: a.x + ((b.x - a.x) * at) / long, y: a.y + ((b.y - a.y) * at) / long });
    carry = Math.ceil((long - carry) / step) * step + carry - long;
  }
  const lanes = Math.max(1, Math.ceil(need / Math.max(1, lane.length)));
  if (lanes === 1) return lane;
  // In several lines the order runs across them, from the middle one out, so that the first in line is first of all.
  const aside = (n: number): number => (n % 2 === 1 ? (n + 1) / 2 : -n / 2);
  return lane.flatMap((point) =>
    Array.from({ length: lanes }, (_, n) => ({ x: point.x + n * 5 * unit, y: point.y + aside(n) * DEPTH * unit })),
  );
}

type Field = {
  readonly size: TownSize;
  readonly unit: number;
  readonly edge: Oval;
  readonly square: Oval;
  readonly plots: readonly Plot[];
  /** Where other things stand. */
  readonly taken: readonly Box[];
};

/**
 * Places out of town: beyond its edge, and clear of stalls, forecourts, names, houses and posters. Where there are too few, the town gives
 * up its rim before people stand closer.
 */
export function openSlots(field: Field, need: number): Point[] {
  const { size, unit, edge, square, plots, taken } = field;
  const box = { x0: 12 * unit, x1: size.width - 12 * unit, y0: 46 * unit, y1: size.height - 5 };
  const clear = ({ x, y }: Point): boolean =>
    plots.every((plot) => {
      const beside = Math.abs(x - plot.x) > (STALL.half + 36) * unit;
      return beside || y < plot.y - STALL.high * unit - size.label || y > plot.y + (STALL.court + 26) * unit;
    }) &&
    !taken.some((box) => within(box, x, y)) &&
    ((x - square.x) / (square.rx + 30 * unit)) ** 2 + ((y - square.y) / (square.ry + 40 * unit)) ** 2 > 1;
  const points = tighten(need, (k) => {
    const fits = (point: Point): boolean =>
      clear(point) && ((point.x - edge.x) / edge.rx) ** 2 + ((point.y - edge.y) / edge.ry) ** 2 > k ** 6;
    return grid(box, WIDTH * 1.9 * k * unit, DEPTH * 2.3 * k * unit, fits).map((point, n) =>
      nudged(point, 2.2 * k * unit, n),
    );
  });
  return shuffled(points);
}
