import type { ScoreAxis, ScoreMapPicture, ScorePoint, ScoreTrail } from './scoreMap.ts';
import type { Box } from './scoreNames.ts';
import { placeNames } from './scoreNames.ts';
import type { Point } from './townTeam.ts';

/** A word of the drawing: `x`, `y` in pixels; `anchor` says which part of it stands there. */
export type Word = { readonly text: string; readonly at: Point; readonly anchor: 'start' | 'middle' | 'end' };

export type DrawnTrail = {
  readonly trail: ScoreTrail;
  readonly spots: readonly Point[];
  readonly name: Word;
};

/** The score map in pixels of a field `width` by `height`; every word lies in the field. */
export type ScoreDrawing = {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  readonly field: Box;
  /** Grid lines of the lower axis, some with a word, and of the left one. */
  readonly columns: readonly { readonly x: number; readonly word: Word | null }[];
  readonly rows: readonly { readonly y: number; readonly word: Word }[];
  readonly xTitle: Word;
  /** Turned by a quarter around its own point. */
  readonly yTitle: Word;
  /** The viewer's own last, so that it lies on top. */
  readonly trails: readonly DrawnTrail[];
};

export type ScoreWords = {
  readonly x: string;
  readonly y: string;
  readonly money: (cents: number) => string;
  /** The name of a team as it stands at the end of its trail. */
  readonly name: (trail: ScoreTrail) => string;
};

export type ScoreField = {
  readonly width: number;
  readonly height: number;
  /** Size of the letters, in pixels. */
  readonly em: number;
  /** Width of a text in pixels, at `em` and of that weight. */
  readonly measure: (text: string, weight: 500 | 700) => number;
};

const part = (axis: ScoreAxis, value: number): number => (value - axis.from) / Math.max(1, axis.to - axis.from);

/** What is left for the trails once the axes have their room. */
function fieldOf(picture: ScoreMapPicture, words: ScoreWords, { width, height, em, measure }: ScoreField): Box {
  const widest = (axis: ScoreAxis): number => Math.max(...axis.ticks.map((tick) => measure(words.money(tick), 500)));
  const left = Math.ceil(em * 1.6 + widest(picture.y) + em * 0.6);
  // The last number of the lower axis stands half to the right of its line.
  const right = Math.ceil(Math.max(em * 1.6, widest(picture.x) / 2 + em * 0.3));
  const top = Math.ceil(em * 0.9);
  return {
    x: left,
    y: top,
    width: Math.max(10, width - left - right),
    height: Math.max(10, height - top - Math.ceil(em * 3.3)),
  };
}

const around = (spot: Point, half: number): Box => ({
  x: spot.x - half,
  y: spot.y - half,
  width: 2 * half,
  height: 2 * half,
});

/** Points on a trail, its corners among them, not farther apart than `step` pixels. */
const alongside = (spots: readonly Point[], step: number): Point[] =>
  spots.flatMap((to, n) => {
    const from = spots[n - 1] ?? to;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step));
    return Array.from({ length: steps }, (_, at) => {
      const part = (at + 1) / steps;
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    });
  });

/** Lays the map out: axes with words that do not touch each other, trails, and names that cover as little as they can. */
export function scoreDrawing(picture: ScoreMapPicture, words: ScoreWords, on: ScoreField): ScoreDrawing {
  const { width, height, em, measure } = on;
  const field = fieldOf(picture, words, on);
  const bottom = field.y + field.height;
  const room = field.width / Math.max(1, picture.x.ticks.length - 1);
  const widest = Math.max(...picture.x.ticks.map((tick) => measure(words.money(tick), 500)));
  const every = Math.max(1, Math.ceil((widest + em * 0.5) / room));
  const at = (point: ScorePoint): Point => ({
    x: field.x + part(picture.x, point.revenue) * field.width,
    y: bottom - part(picture.y, point.brandValue) * field.height,
  });
  const trails = [...picture.trails]
    .sort((one, other) => Number(one.own) - Number(other.own))
    .map((trail) => ({ trail, spots: trail.points.map(at) }));
  return {
    width,
    height,
    em,
    field,
    columns: picture.x.ticks.map((tick, n) => {
      const x = field.x + part(picture.x, tick) * field.width;
      const word: Word = { text: words.money(tick), at: { x, y: bottom + em * 1.3 }, anchor: 'middle' };
      return { x, word: n % every === 0 ? word : null };
    }),
    rows: picture.y.ticks.map((tick) => {
      const y = bottom - part(picture.y, tick) * field.height;
      return { y, word: { text: words.money(tick), at: { x: field.x - em * 0.5, y: y + em * 0.35 }, anchor: 'end' } };
    }),
    xTitle: {
      text: `${words.x} →`,
      at: { x: field.x + field.width / 2, y: bottom + em * 2.75 },
      anchor: 'middle',
    },
    yTitle: { text: `${words.y} →`, at: { x: em * 1.05, y: field.y + field.height / 2 }, anchor: 'middle' },
    trails: named(trails, words, field, on),
  };
}

/** Names stand beside the ends of their trails; the viewer's own chooses first. */
function named(
  trails: readonly Omit<DrawnTrail, 'name'>[],
  words: ScoreWords,
  field: Box,
  { width, em, measure }: ScoreField,
): DrawnTrail[] {
  const end = ({ spots }: Omit<DrawnTrail, 'name'>): Point => spots.at(-1) ?? { x: field.x, y: field.y };
  const ownFirst = [...trails].reverse();
  const names = ownFirst.map((it) => ({
    at: end(it),
    width: measure(words.name(it.trail), 700),
    height: em * 1.3,
  }));
  const taken = [
    ...trails.map((it) => around(end(it), em * 0.7)),
    ...trails.flatMap((it) => alongside(it.spots, em * 0.8).map((spot) => around(spot, em * 0.35))),
  ];
  const frame = { x: field.x, y: 0, width: width - field.x - em * 0.3, height: field.y + field.height };
  const places = placeNames(names, em * 1.1, frame, taken);
  return ownFirst
    .map((it, n): DrawnTrail => {
      const place = places[n] ?? end(it);
      return {
        ...it,
        name: { text: words.name(it.trail), at: { x: place.x, y: place.y + em * 0.35 }, anchor: 'start' },
      };
    })
    .reverse();
}
