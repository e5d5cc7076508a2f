import { scatter } from '../../present/townHash.ts';
import type { TownMap } from '../../present/townMap.ts';
import type { Figure, TownPicture } from '../../present/townPicture.ts';
import type { Point } from '../../present/townTeam.ts';
import type { SpritePool } from './pool.ts';

const HEADS = 4;
/** Length of a step in measures, and how high a step lifts. */
const STEP = 11;
const LIFT = 2.2;

const glide = (t: number): number => t * t * (3 - 2 * t);

/** Where a figure is, with its steps, and whether it walks. */
function stand(map: TownMap, figure: Figure): { at: Point; lift: number; tilt: number } {
  const to = map.spot(figure.to);
  if (figure.t >= 1) return { at: to, lift: 0, tilt: 0 };
  const from = map.spot(figure.from);
  const part = glide(figure.t);
  const at = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  const steps = Math.max(1, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / (STEP * map.unit)));
  const swing = Math.sin(part * steps * Math.PI);
  return { at, lift: Math.abs(swing) * LIFT * map.unit, tilt: swing * 0.07 };
}

const frameOf = (figure: Figure): string => {
  const head = Math.floor(scatter(figure.id, 3) * HEADS);
  if (figure.look === 'customer' || figure.look === 'loyal') return `customer-${figure.team}-${head}`;
  return `${figure.look}-${head}`;
};

/** Draws everyone: figures by the depth of their feet, and over their heads what they know, want or love. */
export function drawCrowd(figures: SpritePool, signs: SpritePool, picture: TownPicture, map: TownMap): void {
  const u = map.unit;
  for (const figure of picture.figures) {
    const { at, lift, tilt } = stand(map, figure);
    const y = at.y - lift;
    figures.take(frameOf(figure), at.x, y, 1, at.y, tilt, figure.shown);
    const sign = (frame: string, dx: number, dy: number): void => {
      signs.take(frame, at.x + dx * u, y + dy * u, 0.5, at.y + 0.2, 0);
    };
    if (figure.look === 'lead') sign(`ring-${figure.team}`, 0, -34);
    if (figure.look === 'cold') sign('ring-cold', 0, -34);
    if (figure.look === 'loyal') sign('heart', 0, -31);
    const rows = figure.aware.length > 4 ? 2 : 1;
    const inRow = Math.ceil(figure.aware.length / rows);
    figure.aware.forEach((team, n) => {
      const row = Math.floor(n / inRow);
      const last = Math.min(inRow, figure.aware.length - row * inRow);
      sign(`dot-${team}`, ((n % inRow) - (last - 1) / 2) * 7, -31 - row * 7);
    });
  }
}

/** Draws the reps; who talks is joined to the person by a dotted line and has a bubble. */
export function drawReps(
  figures: SpritePool,
  signs: SpritePool,
  picture: TownPicture,
  map: TownMap,
): readonly (readonly [Point, Point, number])[] {
  const u = map.unit;
  const talks: [Point, Point, number][] = [];
  for (const rep of picture.reps) {
    const home = map.home(rep.team, rep.number);
    const beside = (spot: Figure['to'] | null): Point => {
      if (!spot) return home;
      const person = map.spot(spot);
      const side = home.x < person.x ? -1 : 1;
      return { x: person.x + side * 26 * u, y: person.y + 5 * u };
    };
    const [from, to] = [beside(rep.from), beside(rep.to)];
    const part = rep.t >= 1 ? 1 : glide(rep.t);
    const at = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    const steps = Math.max(1, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / (STEP * u)));
    const lift = part < 1 ? Math.abs(Math.sin(part * steps * Math.PI)) * LIFT * u : 0;
    figures.take(`rep-${rep.team}`, at.x, at.y - lift, 1, at.y, 0);
    if (!rep.talking || !rep.to) continue;
    const person = map.spot(rep.to);
    signs.take('bubble', at.x + 4 * u, at.y - 40 * u, 0.5, at.y + 400 * u, 0);
    talks.push([{ x: at.x, y: at.y - 13 * u }, { x: person.x, y: person.y - 13 * u }, rep.team]);
  }
  return talks;
}
