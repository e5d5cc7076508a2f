import { scatter } from '../../present/townHash.ts';
import type { Oval, TownMap } from '../../present/townMap.ts';
import type { Point } from '../../present/townTeam.ts';

const OUTSIDE = '#E6D9B8';
const TOWN = '#F4EAD2';
const PATH = '#E5D2A4';
const SQUARE = '#E9D6A8';
const GRASS = '#CBC896';

const oval = ({ x, y, rx, ry }: Oval, more: string): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" ${more}/>`;

const wider = (it: Oval, by: number): Oval => ({ ...it, rx: it.rx + by, ry: it.ry + by * 0.72 });

const polyline = (points: readonly Point[]): string => points.map(({ x, y }) => `${x},${y}`).join(' ');

const beyond = (edge: Oval, { x, y }: Point): boolean =>
  ((x - edge.x) / edge.rx) ** 2 + ((y - edge.y) / edge.ry) ** 2 > 1.04;

/** Patches of grass and tufts, out of town only. */
function meadow(map: TownMap): string {
  const drawn: string[] = [];
  const count = Math.round((map.width * map.height) / (map.unit * map.unit) / 6000);
  for (let n = 0; n < count; n++) {
    const at = { x: scatter(n, 31) * map.width, y: scatter(n, 32) * map.height };
    if (!beyond(map.edge, at)) continue;
    const size = (14 + 34 * scatter(n, 33)) * map.unit;
    drawn.push(
      `<ellipse cx="${at.x}" cy="${at.y}" rx="${size}" ry="${size * 0.36}" fill="${GRASS}" fill-opacity=".34"/>`,
    );
    const u = map.unit;
    drawn.push(
      `<path d="M${at.x} ${at.y}q${-2 * u} ${-5 * u} ${-4 * u} ${-6 * u}M${at.x} ${at.y}q0 ${-6 * u} ${0.6 * u} ${-8 * u}M${at.x} ${at.y}q${2 * u} ${-4 * u} ${4.5 * u} ${-5 * u}" stroke="#A9AA6C" stroke-width="${1.3 * u}" fill="none" stroke-linecap="round"/>`,
    );
  }
  return drawn.join('');
}

/** The ground as an SVG document: outskirts, town, paths, and the square with its white ring. */
export function groundSvg(map: TownMap): string {
  const { width, height, unit, edge, square, plots } = map;
  const path = (wide: number, colour: string): string =>
    plots
      .map(
        ({ path: way }) =>
          `<polyline points="${polyline(way)}" fill="none" stroke="${colour}" stroke-width="${wide * unit}" stroke-linecap="round" stroke-linejoin="round"/>`,
      )
      .join('');
  const courts = plots
    .map((plot) => oval({ x: plot.x, y: plot.y + 24 * unit, rx: 98 * unit, ry: 40 * unit }, `fill="${PATH}"`))
    .join('');
  const inner = { ...square, rx: square.rx - 9 * unit, ry: square.ry - 7 * unit };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
    <rect width="${width}" height="${height}" fill="${OUTSIDE}"/>${meadow(map)}
    ${oval(edge, `fill="${TOWN}" stroke="#CDB987" stroke-width="${2 * unit}" stroke-dasharray="${3 * unit} ${6 * unit}"`)}
    ${courts}${path(34, PATH)}
    ${oval(wider(square, 8 * unit), `fill="${PATH}"`)}${oval(square, `fill="${SQUARE}"`)}
    ${oval(inner, `fill="none" stroke="#FFFDF7" stroke-width="${2.2 * unit}" stroke-opacity=".85"`)}
  </svg>`;
}
