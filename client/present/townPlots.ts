import type { Oval, Plot, TownSize } from './townMap.ts';
import type { Point } from './townTeam.ts';

/** A stall's measures: half its roof, its height with a full roof, and the forecourt below its counter. */
export const STALL = { half: 88, high: 180, court: 66 } as const;

/** Sizes in which the banyan is drawn, the largest first. */
export const BANYAN_SIZES = [1, 0.8, 0.62, 0.48] as const;
const fitting = (size: number): number => BANYAN_SIZES.find((it) => it <= size) ?? 0.48;

/** Column of each stall, as a part of the width from -1 to 1 around the middle; `top` and `bottom` rows when wide. */
type Rows = { readonly top: readonly number[]; readonly bottom: readonly number[] };
const WIDE: Readonly<Record<number, Rows>> = {
  1: { top: [-0.62], bottom: [] },
  2: { top: [-0.66, 0.66], bottom: [] },
  3: { top: [-0.62, 0.62], bottom: [0] },
  4: { top: [-0.6, 0.6], bottom: [-0.6, 0.6] },
  5: { top: [-0.62, 0.62], bottom: [-0.62, 0, 0.62] },
  6: { top: [-0.8, -0.4, 0.4, 0.8], bottom: [-0.62, 0.62] },
  7: { top: [-0.8, -0.4, 0.4, 0.8], bottom: [-0.8, -0.4, 0.6] },
  8: { top: [-0.8, -0.4, 0.4, 0.8], bottom: [-0.8, -0.4, 0.4, 0.8] },
};

type Ground = {
  readonly unit: number;
  readonly edge: Oval;
  readonly square: Oval;
  readonly tree: Point;
  /** Size of the banyan against its drawing, one of `BANYAN_SIZES`. */
  readonly treeSize: number;
  readonly plots: readonly Plot[];
};

/** The end of a path: the point of the square's edge that a stall's side looks at. */
function gate(square: Oval, from: Point): Point {
  const dx = (from.x - square.x) / square.rx;
  const dy = (from.y - square.y) / square.ry;
  const far = Math.max(0.01, Math.hypot(dx, dy));
  return { x: square.x + (dx / far) * square.rx * 0.96, y: square.y + (dy / far) * square.ry * 0.96 };
}

function plotAt(x: number, y: number, unit: number, square: Oval, lane: number | null): Plot {
  const inner = x <= square.x ? 1 : -1;
  const door = { x: x + inner * 100 * unit, y: y + 26 * unit };
  const bend = lane === null ? [] : [{ x: x + inner * 130 * unit, y: lane }];
  const path = [door, ...bend, gate(square, bend[0] ?? door)];
  return { x, y, inner, path, coins: { x: x + inner * 104 * unit, y: y + 4 * unit } };
}

function wide(teams: number, size: TownSize): Ground {
  const { width, height, label } = size;
  const rows = WIDE[Math.min(8, Math.max(1, teams))] as Rows;
  const twoRows = rows.bottom.length > 0;
  const many = rows.top.length > 2;
  const unit = Math.min(height / (twoRows ? (many ? 610 : 560) : 470), width / (many ? 1150 : 1000), 2.4);
  const above = STALL.high * unit + label;
  const margin = 0.02 * height + 4;
  const top = twoRows ? margin + above : height * 0.6;
  const bottom = height - margin - STALL.court * unit;
  const middle = rows.bottom.includes(0);
  const y = twoRows ? (middle ? 184 * unit : (top + bottom) / 2 - 6 * unit) : height * 0.58;
  const rx = Math.min(width * (many ? 0.15 : twoRows ? 0.19 : 0.18), 270 * unit);
  const square = {
    x: width / 2,
    y,
    rx,
    ry: middle ? 88 * unit : Math.min(rx * 0.62, height * (twoRows ? 0.24 : 0.33)),
  };
  const edge = { x: width / 2, y: height * 0.54, rx: width * 0.43, ry: height * 0.5 };
  const plot = (part: number, row: 'top' | 'bottom'): Plot => {
    const x = width / 2 + (part * width) / 2;
    // Ways that would lead through another stall, or through their own, go round it.
    const round = part === 0 ? y + square.ry * 0.75 : y + (row === 'top' ? -8 : 22) * unit;
    const straight = part !== 0 && !(many && Math.abs(part) > 0.7);
    return plotAt(x, row === 'top' ? top : bottom, unit, square, straight ? null : round);
  };
  const plots = [...rows.top.map((part) => plot(part, 'top')), ...rows.bottom.map((part) => plot(part, 'bottom'))];
  return { unit, edge, square, tree: { x: square.x, y: square.y + 4 * unit }, treeSize: 1, plots };
}

/** Two columns of stalls. Up to four leave a broad square between the rows; more leave it the middle of the drawing. */
function tall(teams: number, size: TownSize): Ground {
  const { width, height, label } = size;
  const rows = Math.max(1, Math.ceil(teams / 2));
  const band = Math.max(34, height * 0.05);
  const unit = Math.min((height - 2 * band - rows * label) / (rows * (STALL.high + STALL.court)), width / 570, 2.4);
  const high = STALL.high * unit + label;
  const court = STALL.court * unit;
  const gap = height - 2 * band - rows * (high + court);
  const broad = rows <= 2;
  const step = high + court + (rows > 1 ? gap / (rows - 1) : 0);
  const x = (at: number): number => (at === 0 ? 120 * unit : width - 120 * unit);
  const middle = rows === 1 ? band + high + court + gap / 2 : height / 2;
  const ry = broad ? Math.max(48 * unit, gap * (rows === 1 ? 0.34 : 0.48)) : Math.min(height * 0.14, 150 * unit);
  const square = { x: width / 2, y: middle, rx: broad ? width * 0.43 : width / 2 - 228 * unit, ry };
  const edge = { x: width / 2, y: height / 2, rx: width * 0.72, ry: height / 2 - band };
  const plots = Array.from({ length: teams }, (_, n) =>
    plotAt(x(n % 2), band + high + step * Math.floor(n / 2), unit, square, null),
  );
  const treeSize = fitting(Math.min((square.rx * 0.95) / (105 * unit), (ry * 1.5) / (105 * unit)));
  return { unit, edge, square, tree: { x: square.x, y: square.y + 2 * unit }, treeSize, plots };
}

/** Where the stalls, the square and the banyan stand: beside the square on a wide drawing, in two columns on a tall one. */
export const plotsOf = (teams: number, size: TownSize): Ground =>
  size.width >= size.height * 1.15 ? wide(teams, size) : tall(teams, size);
