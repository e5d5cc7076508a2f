import type { Thing } from './townDecor.ts';
import { furnish } from './townDecor.ts';
import type { Spot, TownPicture } from './townPicture.ts';
import { plotsOf } from './townPlots.ts';
import { crowdSlots, openSlots, queueSlots, squareSlots } from './townSlots.ts';
import type { Point } from './townTeam.ts';

/** Where one stall stands. `inner` is 1 where the square lies to its right, else -1. */
export type Plot = {
  /** Middle of the counter's foot. */
  readonly x: number;
  readonly y: number;
  readonly inner: 1 | -1;
  /** From the stall's side to the edge of the square. */
  readonly path: readonly Point[];
  /** Foot of the first pile of coins. */
  readonly coins: Point;
};

export type Oval = { readonly x: number; readonly y: number; readonly rx: number; readonly ry: number };

/** The town's ground in pixels of the drawing: where everything stands, and how large one measure of the art is. */
export type TownMap = {
  readonly width: number;
  readonly height: number;
  /** Pixels for one measure; a figure is 16 measures wide and 28 high. */
  readonly unit: number;
  readonly edge: Oval;
  readonly square: Oval;
  /** Foot of the banyan. */
  readonly tree: Point;
  /** Size of the banyan against its drawing. */
  readonly treeSize: number;
  readonly plots: readonly Plot[];
  /** Where each team's posters stand, the first to be put up first. */
  readonly posters: readonly (readonly Point[])[];
  /** What else stands in and around the town; it means nothing. */
  readonly things: readonly Thing[];
  readonly spot: (spot: Spot) => Point;
  /** Where a team's reps wait. */
  readonly home: (team: number, number: number) => Point;
};

export type TownSize = { readonly width: number; readonly height: number; readonly label: number };

const spare: Point = { x: 0, y: 0 };
const pick = (slots: readonly Point[], slot: number): Point => slots[slot % Math.max(1, slots.length)] ?? spare;

/**
 * Lays the town out for a drawing of any size, part by part: whoever draws it lets the page answer in between. `room` says how many
 * figures must find a place; `label` is the height in pixels that a name above a roof takes. The same arguments give the same town.
 */
export function* layTown(teams: number, size: TownSize, room: TownPicture['room']): Generator<undefined, TownMap> {
  const { unit, edge, square, tree, treeSize, plots } = plotsOf(teams, size);
  const inSquare = squareSlots(square, tree, unit, treeSize, room.square);
  const atStall = plots.map((plot) => crowdSlots(plot, unit, room.stall));
  const inQueue = plots.map((plot) => queueSlots(plot.path, unit, room.queue));
  yield;
  const { posters, things, taken } = yield* furnish({ size, unit, edge, square, plots, reach: treeSize });
  yield;
  const outside = openSlots({ size, unit, edge, square, plots, taken }, room.outskirts);
  const spot = (at: Spot): Point => {
    if (at.place === 'outskirts') return pick(outside, at.slot);
    if (at.place === 'square') return pick(inSquare, at.slot);
    return pick((at.place === 'queue' ? inQueue : atStall)[at.team] ?? [], at.slot);
  };
  const home = (team: number, number: number): Point => {
    const plot = plots[team];
    if (!plot) return spare;
    return { x: plot.x - plot.inner * (104 - 18 * (number % 2)) * unit, y: plot.y + (16 + 15 * number) * unit };
  };
  return {
    width: size.width,
    height: size.height,
    unit,
    edge,
    square,
    tree,
    treeSize,
    plots,
    posters,
    things,
    spot,
    home,
  };
}
