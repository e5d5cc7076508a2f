import { CARD, INK, QUIET, RULE, SIZES } from './look.ts';
import type { Point } from './svg.ts';
import { box, dot, line, text } from './svg.ts';

/** One axis: the numbers at its ends, those that are marked, and how they are written. */
export type Axis = {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly number[];
  readonly write: (mark: number) => string;
  readonly title: string;
};

/** Where a chart lies on its picture. Marks and titles stand outside of it. */
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type Chart = { readonly area: Area; readonly across: Axis; readonly up: Axis };

export const xOf = ({ area, across }: Chart, value: number): number =>
  area.x + ((value - across.from) / (across.to - across.from)) * area.width;

export const yOf = ({ area, up }: Chart, value: number): number =>
  area.y + area.height - ((value - up.from) / (up.to - up.from)) * area.height;

export const at = (chart: Chart, across: number, up: number): Point => [xOf(chart, across), yOf(chart, up)];

/** Numbers a step apart, both ends included where they fit. */
export const steps = (from: number, to: number, by: number): number[] =>
  Array.from({ length: Math.floor((to - from) / by + 1e-9) + 1 }, (_, i) => from + i * by);

/** A round step that cuts a span into about so many parts. */
export function roundStep(span: number, parts: number): number {
  const raw = span / parts;
  const power = 10 ** Math.floor(Math.log10(raw));
  return power * ([1, 2, 5, 10].find((it) => it * power >= raw) ?? 10);
}

/** The card under a chart, its rules, marks and the title of each axis. The title of the upright one stands above it. */
export function frame(chart: Chart): string[] {
  const { area, across, up } = chart;
  const { x, y, width, height } = area;
  const floor = y + height;
  return [
    box(x, y, width, height, CARD),
    ...up.marks.flatMap((mark) => {
      const level = yOf(chart, mark);
      return [
        line(
          [
            [x, level],
            [x + width, level],
          ],
          mark === 0 ? INK : RULE,
          mark === 0 ? 1.5 : 1,
        ),
        text(up.write(mark), [x - 9, level + 5], { size: SIZES.tick, anchor: 'end' }),
      ];
    }),
    ...across.marks.flatMap((mark) => {
      const place = xOf(chart, mark);
      return [
        line(
          [
            [place, floor],
            [place, floor + 5],
          ],
          INK,
          1,
        ),
        text(across.write(mark), [place, floor + 21], { size: SIZES.tick, anchor: 'middle' }),
      ];
    }),
    text(across.title, [x + width, floor + 43], { size: SIZES.tick, anchor: 'end', fill: QUIET }),
    text(up.title, [x, y - 12], { size: SIZES.tick, fill: QUIET }),
  ];
}

export type Curve = {
  readonly name: string;
  readonly points: readonly Point[];
  readonly colour: string;
  readonly width?: number;
  readonly dash?: string;
};

export const draw = (chart: Chart, { points, colour, width = 2.5, dash = '' }: Curve): string =>
  line(
    points.map(([a, b]) => at(chart, a, b)),
    colour,
    width,
    dash,
  );

const GAP = 19;

/** The names of curves beside their right ends, moved apart where they would meet, each with a dot of its colour. */
export function names(chart: Chart, curves: readonly Curve[]): string[] {
  const placed = curves
    .map((curve) => ({ ...curve, y: yOf(chart, curve.points.at(-1)?.[1] ?? 0) }))
    .sort((a, b) => a.y - b.y);
  const low = chart.area.y + chart.area.height;
  const ys = placed.map(({ y }) => y);
  for (let i = 1; i < ys.length; i += 1) ys[i] = Math.max(ys[i] ?? 0, (ys[i - 1] ?? 0) + GAP);
  for (let i = ys.length - 1; i >= 0; i -= 1) ys[i] = Math.min(ys[i] ?? 0, low - (ys.length - 1 - i) * GAP);
  const x = chart.area.x + chart.area.width;
  return placed.flatMap(({ name, colour }, i) => {
    const y = ys[i] ?? 0;
    return [dot([x + 13, y], 4.5, colour), text(name, [x + 23, y + 5], { size: SIZES.tick, weight: 700 })];
  });
}
