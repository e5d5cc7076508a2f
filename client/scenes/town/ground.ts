import { scatter } from '../../present/townHash.ts';
import type { Oval, TownMap } from '../../present/townMap.ts';
import type { Point } from '../../present/townTeam.ts';
import type { Atlas } from './atlas.ts';

const OUTSIDE = '#E4D6B2';
const GRASS = '#CFCB9A';
const BLADES = '#A9AA6C';
const KERB = '#C9B07E';
const TOWN = '#F4EAD2';
const PATH = '#E7D5A9';
const SQUARE = '#EBD9AC';
const LINE = '#D9C08A';
const WHITE = '#FFFDF7';

type Ink = CanvasRenderingContext2D;

const oval = (ink: Ink, { x, y, rx, ry }: Oval, more = 0): void => {
  ink.beginPath();
  ink.ellipse(x, y, Math.max(1, rx + more), Math.max(1, ry + more * 0.72), 0, 0, 2 * Math.PI);
};

const way = (ink: Ink, points: readonly Point[]): void => {
  ink.beginPath();
  points.forEach(({ x, y }, n) => {
    if (n === 0) ink.moveTo(x, y);
    else ink.lineTo(x, y);
  });
};

/** One stone of the paving, four petals as in a kawung cloth. */
function paving(unit: number, colour: string): CanvasPattern | string {
  const side = Math.max(8, Math.round(26 * unit));
  const stone = document.createElement('canvas');
  stone.width = side;
  stone.height = side;
  const ink = stone.getContext('2d');
  if (!ink) return colour;
  ink.fillStyle = colour;
  for (const [x, y] of [
    [0.25, 0.25],
    [0.75, 0.25],
    [0.25, 0.75],
    [0.75, 0.75],
  ] as const) {
    ink.beginPath();
    ink.ellipse(x * side, y * side, side * 0.25, side * 0.11, ((x === y ? 1 : -1) * Math.PI) / 4, 0, 2 * Math.PI);
    ink.fill();
  }
  return ink.createPattern(stone, 'repeat') ?? colour;
}

/** Patches of grass and tufts, out of town only. */
function meadow(ink: Ink, map: TownMap): void {
  const u = map.unit;
  const count = Math.round((map.width * map.height) / (u * u) / 4200);
  for (let n = 0; n < count; n++) {
    const [x, y] = [scatter(n, 31) * map.width, scatter(n, 32) * map.height];
    if (((x - map.edge.x) / map.edge.rx) ** 2 + ((y - map.edge.y) / map.edge.ry) ** 2 < 1.05) continue;
    const size = (14 + 40 * scatter(n, 33)) * u;
    ink.fillStyle = GRASS;
    ink.globalAlpha = 0.6;
    oval(ink, { x, y, rx: size, ry: size * 0.34 });
    ink.fill();
    ink.globalAlpha = 1;
    ink.strokeStyle = BLADES;
    ink.lineWidth = 1.4 * u;
    ink.lineCap = 'round';
    for (const [dx, dy] of [
      [-4, -6],
      [0.6, -8],
      [4.5, -5],
    ] as const) {
      ink.beginPath();
      ink.moveTo(x, y);
      ink.quadraticCurveTo(x + dx * 0.3 * u, y + dy * 0.8 * u, x + dx * u, y + dy * u);
      ink.stroke();
    }
  }
}

/** Roofs and trees far behind, along the upper edge. */
function distance(ink: Ink, map: TownMap, atlas: Atlas): void {
  const foot = 36 * map.unit;
  let x = -20 * map.unit;
  for (let n = 0; x < map.width; n++) {
    const { frame } = atlas.piece(n % 2 === 0 ? 'far-trees' : 'far-roofs');
    const { cutX, cutY, cutWidth, cutHeight } = frame;
    ink.drawImage(atlas.pixels, cutX, cutY, cutWidth, cutHeight, x, foot - cutHeight, cutWidth, cutHeight);
    x += cutWidth * 0.94;
  }
}

/** A row of small triangles around an oval, as along the hem of a batik cloth. */
function hem(ink: Ink, it: Oval, unit: number): void {
  const count = Math.round((Math.PI * (it.rx + it.ry)) / (13 * unit));
  ink.beginPath();
  for (let n = 0; n < count; n++) {
    const corner = (part: number, out: number): [number, number] => {
      const angle = ((n + part) / count) * 2 * Math.PI;
      return [it.x + Math.cos(angle) * (it.rx + out), it.y + Math.sin(angle) * (it.ry + out * 0.72)];
    };
    ink.moveTo(...corner(0.08, 0));
    ink.lineTo(...corner(0.92, 0));
    ink.lineTo(...corner(0.5, 12 * unit));
    ink.closePath();
  }
  ink.fill();
}

/** The ground, painted part by part, once for a map: outskirts, town wall, paved paths, and the square with its hem. */
export function* paintGround(map: TownMap, atlas: Atlas): Generator<undefined, HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  canvas.width = map.width;
  canvas.height = map.height;
  const ink = canvas.getContext('2d');
  if (!ink) return canvas;
  const { unit: u, edge, square, plots } = map;
  const fill = (style: string | CanvasPattern): void => {
    ink.fillStyle = style;
    ink.fill();
  };
  ink.fillStyle = OUTSIDE;
  ink.fillRect(0, 0, map.width, map.height);
  distance(ink, map, atlas);
  yield;
  meadow(ink, map);
  yield;

  oval(ink, edge, 5 * u);
  fill(KERB);
  oval(ink, edge);
  fill(TOWN);
  fill(paving(u, 'rgba(217, 192, 138, 0.17)'));
  oval(ink, edge, 2.5 * u);
  ink.strokeStyle = TOWN;
  ink.lineWidth = 5 * u;
  ink.setLineDash([1.5 * u, 12 * u]);
  ink.stroke();
  ink.setLineDash([]);
  yield;

  const stones = paving(u * 0.8, 'rgba(201, 167, 106, 0.28)');
  ink.lineCap = 'round';
  ink.lineJoin = 'round';
  const paths = (style: string | CanvasPattern, wide: number): void => {
    ink.strokeStyle = style;
    ink.lineWidth = wide * u;
    for (const plot of plots) {
      way(ink, plot.path);
      ink.stroke();
    }
  };
  const court = (plot: { x: number; y: number }, more: number): void =>
    oval(ink, { x: plot.x, y: plot.y + 24 * u, rx: 104 * u, ry: 42 * u }, more);
  for (const plot of plots) {
    court(plot, 3 * u);
    fill(LINE);
  }
  paths(LINE, 42);
  for (const plot of plots) {
    court(plot, 0);
    fill(PATH);
  }
  paths(PATH, 36);
  for (const plot of plots) {
    court(plot, 0);
    fill(stones);
  }
  paths(stones, 36);
  yield;

  oval(ink, square, 16 * u);
  fill(LINE);
  oval(ink, square, 13 * u);
  fill(PATH);
  ink.fillStyle = '#C9A15C';
  hem(ink, square, u);
  oval(ink, square);
  fill(SQUARE);
  fill(paving(u * 1.25, 'rgba(201, 161, 92, 0.26)'));
  oval(ink, square, -7 * u);
  ink.strokeStyle = WHITE;
  ink.lineWidth = 2.4 * u;
  ink.stroke();
  oval(ink, square, -12 * u);
  ink.lineWidth = 1.2 * u;
  ink.setLineDash([3 * u, 5 * u]);
  ink.stroke();
  return canvas;
}
