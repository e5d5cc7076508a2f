import type { Word } from './scoreDrawing.ts';
import type { Box } from './scoreNames.ts';
import type { Point } from './townTeam.ts';

/** A figure over time; `week` is counted from the start of the first round. */
export type TimelineLine = {
  readonly key: string;
  readonly points: readonly { readonly week: number; readonly value: number }[];
};

/** What the lower axis spans. */
export type TimelineRounds = { readonly rounds: readonly number[]; readonly weeksPerRound: number };

export type TimelineWords = {
  /** A number of the left axis. */
  readonly value: (value: number) => string;
  readonly round: (round: number) => string;
};

export type TimelineField = {
  readonly width: number;
  readonly height: number;
  /** Size of the letters, in pixels. */
  readonly em: number;
  /** Width of a text in pixels, at `em`. */
  readonly measure: (text: string, weight: 500 | 700) => number;
};

/** Some lines over the rounds, in pixels of a field `width` by `height`. */
export type TimelineDrawing = {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  readonly field: Box;
  readonly rows: readonly { readonly y: number; readonly word: Word }[];
  readonly rounds: readonly { readonly x: number; readonly width: number; readonly word: Word }[];
  readonly lines: readonly { readonly key: string; readonly spots: readonly Point[] }[];
  /** Where something is pointed out on the lower axis. */
  readonly mark: number | null;
};

const MOST_STEPS = 4;
/** Values that lie close together are looked at closely, but not more than so often. */
const CLOSEST = 0.12;

/**
 * An axis of at most five even steps that holds all values; it begins at 0 unless they all lie far above. No step is smaller than
 * `least`, so that no two numbers on the axis read alike.
 */
export function timelineAxis(values: readonly number[], least: number): readonly number[] {
  const top = Math.max(least, ...values);
  const bottom = Math.min(top, ...values);
  const span = Math.max(top - bottom, CLOSEST * Math.abs(top), least);
  const low = bottom > 0 && bottom < 0.4 * top ? 0 : bottom > 0 ? Math.max(0, (top + bottom - span) / 2) : bottom;
  const high = Math.max(top, low + span);
  let step = 10 ** Math.floor(Math.log10((high - low) / MOST_STEPS));
  for (const times of [2, 2.5, 2]) if ((high - low) / step > MOST_STEPS) step *= times;
  step = Math.max(step, least);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, n) => (first + n) * step);
}

/** Lays lines out over their rounds; `mark` is a week to point out. */
export function timelineDrawing(
  lines: readonly TimelineLine[],
  { rounds, weeksPerRound }: TimelineRounds,
  words: TimelineWords,
  on: TimelineField,
  least: number,
  mark: number | null = null,
): TimelineDrawing {
  const { width, height, em, measure } = on;
  const ticks = timelineAxis(
    lines.flatMap(({ points }) => points.map(({ value }) => value)),
    least,
  );
  const [from = 0, to = 1] = [ticks[0], ticks.at(-1)];
  const left = Math.ceil(em * 0.5 + Math.max(...ticks.map((tick) => measure(words.value(tick), 500))));
  const field: Box = {
    x: left,
    y: Math.ceil(em * 1.5),
    width: Math.max(10, width - left - Math.ceil(em * 0.5)),
    height: Math.max(10, height - Math.ceil(em * 3.2)),
  };
  const start = ((rounds[0] ?? 1) - 1) * weeksPerRound;
  const weeks = Math.max(1, rounds.length * weeksPerRound);
  const xOf = (week: number): number => field.x + ((week - start) / weeks) * field.width;
  const yOf = (value: number): number => field.y + field.height * (1 - (value - from) / Math.max(1e-9, to - from));
  const bottom = field.y + field.height;
  return {
    width,
    height,
    em,
    field,
    rows: ticks.map((tick) => {
      const y = yOf(tick);
      return { y, word: { text: words.value(tick), at: { x: field.x - em * 0.4, y: y + em * 0.35 }, anchor: 'end' } };
    }),
    rounds: rounds.map((round, n) => {
      const x = xOf(start + n * weeksPerRound);
      const wide = (weeksPerRound / weeks) * field.width;
      return {
        x,
        width: wide,
        word: { text: words.round(round), at: { x: x + wide / 2, y: bottom + em * 1.3 }, anchor: 'middle' },
      };
    }),
    lines: lines.map(({ key, points }) => ({
      key,
      spots: points.map(({ week, value }) => ({ x: xOf(week), y: yOf(value) })),
    })),
    mark: mark === null ? null : xOf(mark),
  };
}
