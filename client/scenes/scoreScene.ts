import type Phaser from 'phaser';
import type { ScoreAxis, ScoreMapPicture, ScorePoint, ScoreTrail } from '../present/scoreMap.ts';
import type { Box } from '../present/scoreNames.ts';
import { placeNames } from '../present/scoreNames.ts';
import type { Point } from '../present/townTeam.ts';
import type { Words } from './score/words.ts';
import { wordPool } from './score/words.ts';
import { fillMarker, ink } from './shape.ts';

export type ScoreLabels = {
  /** What stands on the axes. */
  readonly x: string;
  readonly y: string;
  readonly money: (cents: number) => string;
  /** What stands beside the viewer's own team: "you"; empty on everyone's screen. */
  readonly own: string;
  /** Size of the letters in pixels of the page; asked again at every size, as they may grow with its window. */
  readonly size: () => number;
};

export type ScoreSize = { readonly width: number; readonly height: number; readonly ratio: number };

export type ScoreScene = {
  readonly put: (picture: ScoreMapPicture, labels: ScoreLabels, size: ScoreSize) => void;
};

const GRID = 0xe9dfc6;
const CARD = 0xfffdf7;
const GOLD = 0xf2b632;
const INK = '#2B2233';
const SOFT = '#5B5165';

/** The field that is left for the trails once the axes have their room. */
function fieldOf(words: Words, picture: ScoreMapPicture, labels: ScoreLabels, size: ScoreSize, em: number): Box {
  const widest = (axis: ScoreAxis): number =>
    Math.max(...axis.ticks.map((tick) => words.width(labels.money(tick), em)));
  const left = Math.ceil(em * 1.6 + widest(picture.y) + em * 0.6);
  // The last number of the lower axis stands half to the right of its line.
  const right = Math.ceil(Math.max(em * 1.6, widest(picture.x) / 2 + em * 0.3));
  const top = Math.ceil(em * 0.9);
  const bottom = Math.ceil(em * 3.3);
  return {
    x: left,
    y: top,
    width: Math.max(10, size.width - left - right),
    height: Math.max(10, size.height - top - bottom),
  };
}

const part = (axis: ScoreAxis, value: number): number => (value - axis.from) / Math.max(1, axis.to - axis.from);

function drawAxes(
  on: Phaser.GameObjects.Graphics,
  words: Words,
  picture: ScoreMapPicture,
  labels: ScoreLabels,
  field: Box,
  em: number,
): void {
  const bottom = field.y + field.height;
  on.lineStyle(em * 0.08, GRID);
  // Ticks that would touch each other are written every second or third time, or as far apart as they need.
  const room = field.width / Math.max(1, picture.x.ticks.length - 1);
  const widest = Math.max(...picture.x.ticks.map((tick) => words.width(labels.money(tick), em)));
  const every = Math.max(1, Math.ceil((widest + em * 0.5) / room));
  picture.x.ticks.forEach((tick, n) => {
    const x = field.x + part(picture.x, tick) * field.width;
    on.lineBetween(x, field.y, x, bottom);
    if (n % every === 0)
      words.write(labels.money(tick), x, bottom + em * 0.5, { em, colour: SOFT, weight: 500, h: 0.5, v: 0 });
  });
  for (const tick of picture.y.ticks) {
    const y = bottom - part(picture.y, tick) * field.height;
    on.lineBetween(field.x, y, field.x + field.width, y);
    words.write(labels.money(tick), field.x - em * 0.5, y, { em, colour: SOFT, weight: 500, h: 1, v: 0.5 });
  }
  words.write(`${labels.x} →`, field.x + field.width / 2, bottom + em * 1.9, {
    em,
    colour: INK,
    weight: 700,
    h: 0.5,
    v: 0,
  });
  words.write(`${labels.y} →`, em * 0.75, field.y + field.height / 2, {
    em,
    colour: INK,
    weight: 700,
    h: 0.5,
    v: 0.5,
    turned: true,
  });
}

function drawTrail(
  on: Phaser.GameObjects.Graphics,
  trail: ScoreTrail,
  at: (point: ScorePoint) => Point,
  em: number,
): void {
  const spots = trail.points.map(at);
  const wide = em * (trail.own ? 0.3 : 0.2);
  on.lineStyle(wide, ink(trail.colour), trail.own ? 1 : 0.75);
  spots.slice(1).forEach((to, n) => {
    const from = spots[n] as Point;
    on.lineBetween(from.x, from.y, to.x, to.y);
  });
  spots.forEach((spot, n) => {
    const last = n === spots.length - 1;
    const radius = em * (last ? 0.62 : 0.3) * (trail.own ? 1.15 : 1);
    if (last) {
      on.fillStyle(trail.own ? GOLD : CARD);
      fillMarker(on, trail.marker, spot.x, spot.y, radius + em * (trail.own ? 0.34 : 0.16));
    }
    on.fillStyle(ink(trail.colour));
    fillMarker(on, trail.marker, spot.x, spot.y, radius);
  });
}

/** Two axes, one trail for each team; the viewer's own on top, thicker and framed in gold. */
export function createScore(scene: Phaser.Scene): ScoreScene {
  const lines = scene.add.graphics();
  const words = wordPool(scene);
  return {
    put: (picture, labels, size) => {
      const em = labels.size() * size.ratio;
      lines.clear();
      words.begin();
      const field = fieldOf(words, picture, labels, size, em);
      drawAxes(lines, words, picture, labels, field, em);
      const at = (point: ScorePoint): Point => ({
        x: field.x + part(picture.x, point.revenue) * field.width,
        y: field.y + field.height - part(picture.y, point.brandValue) * field.height,
      });
      const trails = [...picture.trails].sort((a, b) => Number(a.own) - Number(b.own));
      for (const trail of trails) drawTrail(lines, trail, at, em);
      const ends = trails
        .flatMap((trail) => trail.points.slice(-1).map((point) => ({ trail, at: at(point) })))
        .reverse();
      const text = (trail: ScoreTrail): string =>
        trail.own && labels.own !== '' ? `${trail.name} · ${labels.own}` : trail.name;
      const names = ends.map(({ trail, at: spot }) => ({
        at: spot,
        width: words.width(text(trail), em, 700),
        height: em * 1.3,
      }));
      const around = (spot: Point, half: number): Box => ({
        x: spot.x - half,
        y: spot.y - half,
        width: 2 * half,
        height: 2 * half,
      });
      const taken = [
        ...ends.map((end) => around(end.at, em * 0.7)),
        ...trails.flatMap((trail) => trail.points.map((point) => around(at(point), em * 0.35))),
      ];
      const frame = { x: field.x, y: 0, width: size.width - field.x - em * 0.3, height: field.y + field.height };
      const places = placeNames(names, em * 1.3, frame, taken);
      ends.forEach(({ trail }, n) => {
        const place = places[n];
        if (place)
          words.write(text(trail), place.x, place.y, {
            em,
            colour: INK,
            weight: trail.own ? 800 : 700,
            h: 0,
            v: 0.5,
            halo: true,
          });
      });
      words.finish();
    },
  };
}
