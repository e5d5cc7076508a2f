import type { Oval, Plot, TownSize } from './townMap.ts';
import type { Point } from './townTeam.ts';

/** A stall's measures: half its roof, its height with a full roof, and the forecourt below its counter. */
export const STALL = { half: 80, high: 172, court: 62 } as const;

/** Column of each stall, as a part of the width from -1 to 1 around the middle; `top` and `bottom` rows when wide. */
type Rows = { readonly top: readonly number[]; readonly bottom: readonly number[] };
const WIDE: Readonly<Record<number, Rows>> = {
  1: { top: [-0.62], bottom: [] },
  2: { top: [-0.62, 0.62], bottom: [] },
  3: { top: [-0.62, 0.62], bottom: [0] },
  4: { top: [-0.6, 0.6], bottom: [-0.6, 0.6] },
  5: { top: [-0.62, 0.62], bottom: [-0.62, 0, 0.62] },
  6: { top: [-0.76, -0.34, 0.34, 0.76], bottom: [-0.62, 0.62] },
  7: { top: [-0.78, -0.36, 0.36, 0.78], bottom: [-0.78, -0.36, 0.6] },
  8: { top: [-0.78, -0.36, 0.36, 0.78], bottom: [-0.78, -0.36, 0.36, 0.78] },
};

type Ground = {
  readonly unit: number;
  readonly edge: Oval;
  readonly square: Oval;
  readonly tree: Point;
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
  const door = { x: x + inner * 92 * unit, y: y + 16 * unit };
  const bend = lane === null ? [] : [{ x: x + inner * 130 * unit, y: lane }];
  const path = [door, ...bend, gate(square, bend[0] ?? door)];
  const side = inner * 96 * unit;
  return {
    x,
    y,
    inner,
    path,
    coins: { x: x + side, y: y - 2 * unit },
    flags: { x: x - inner * 84 * unit, y: y - 2 * unit },
  };
}

function wide(teams: number, size: TownSize): Ground {
  const { width, height, label } = size;
  const rows = WIDE[Math.min(8, Math.max(1, teams))] as Rows;
  const twoRows = rows.bottom.length > 0;
  const many = rows.top.length > 2;
  const unit = Math.min(height / (twoRows ? (many ? 610 : 560) : 430), width / (many ? 1150 : 1000), 2.4);
  const above = STALL.high * unit + label;
  const margin = 0.02 * height + 4;
  const top = twoRows ? margin + above : height * 0.6;
  const bottom = height - margin - STALL.court * unit;
  const middle = rows.bottom.includes(0);
  const y = twoRows ? (middle ? top * 0.98 : (top + bottom) / 2 - 6 * unit) : height * 0.58;
  const rx = Math.min(width * (many ? 0.15 : 0.19), 270 * unit);
  const square = { x: width / 2, y, rx, ry: Math.min(rx * 0.62, height * (twoRows ? (middle ? 0.19 : 0.24) : 0.28)) };
  const edge = { x: width / 2, y: height * 0.54, rx: width * 0.43, ry: height * 0.5 };
  const plot = (part: number, row: 'top' | 'bottom'): Plot => {
    const outer = many && Math.abs(part) > 0.7;
    const x = width / 2 + (part * width) / 2;
    return plotAt(x, row === 'top' ? top : bottom, unit, square, outer ? y + (row === 'top' ? -8 : 22) * unit : null);
  };
  const plots = [...rows.top.map((part) => plot(part, 'top')), ...rows.bottom.map((part) => plot(part, 'bottom'))];
  return { unit, edge, square, tree: { x: square.x, y: square.y + 4 * unit }, plots };
}

function tall(teams: number, size: TownSize): Ground {
  const { width, height, label } = size;
  const rows = Math.max(1, Math.ceil(teams / 2));
  const band = height * 0.07;
  const unit = Math.min((height - 2 * band - rows * label) / (rows * (STALL.high + STALL.court)), width / 480, 2.4);
  const step = (height - 2 * band) / rows;
  const x = (at: number): number => (at === 0 ? 90 * unit : width - 90 * unit);
  const square = { x: width / 2, y: height * 0.53, rx: width / 2 - 150 * unit, ry: Math.min(height * 0.2, 150 * unit) };
  const edge = { x: width / 2, y: height / 2, rx: width * 0.62, ry: height / 2 - band };
  const plots = Array.from({ length: teams }, (_, n) => {
    const lonely = n === teams - 1 && teams % 2 === 1;
    const base = band + step * Math.floor(n / 2) + step - STALL.court * unit;
    return plotAt(lonely ? x(0) : x(n % 2), base, unit, square, null);
  });
  return { unit, edge, square, tree: { x: square.x, y: square.y + 2 * unit }, plots };
}

/** Where the stalls, the square and the banyan stand: beside the square on a wide drawing, in two columns on a tall one. */
export const plotsOf = (teams: number, size: TownSize): Ground =>
  size.width >= size.height * 1.15 ? wide(teams, size) : tall(teams, size);
