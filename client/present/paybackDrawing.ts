import type { PaybackCell, PaybackLine, PaybackPicture, PaybackQuarter } from './payback.ts';

/** A text of the drawing with where it stands, in pixels. */
export type PlacedText = { readonly text: string; readonly x: number; readonly y: number };

export type DrawnCell = {
  readonly cell: PaybackCell;
  readonly x: number;
  readonly y: number;
  /** The figure, where there is room for all of them. */
  readonly text: string | null;
};

export type DrawnLine = {
  readonly line: PaybackLine;
  readonly name: PlacedText;
  readonly note: PlacedText;
  readonly verdict: PlacedText;
  readonly verdictNote: PlacedText;
  readonly cells: readonly DrawnCell[];
};

/** The map in pixels. On a narrow field the words of a line stand above its cells, which then carry no figures; a low one has no notes. */
export type PaybackDrawing = {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  readonly narrow: boolean;
  readonly low: boolean;
  readonly cell: { readonly width: number; readonly height: number };
  readonly heads: readonly { readonly quarter: number; readonly label: PlacedText | null }[];
  /** The rounds above their quarters; null is the time after the last. */
  readonly spans: readonly {
    readonly round: number | null;
    readonly x: number;
    readonly width: number;
    readonly label: PlacedText | null;
  }[];
  /** What is shaded: the time after the last round. */
  readonly after: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
  readonly groups: readonly { readonly horizon: PaybackLine['horizon']; readonly label: PlacedText }[];
  readonly lines: readonly DrawnLine[];
};

export type PaybackWords = {
  readonly name: (line: PaybackLine) => string;
  readonly note: (line: PaybackLine) => string;
  readonly verdict: (line: PaybackLine) => string;
  readonly verdictNote: (line: PaybackLine, short?: boolean) => string;
  readonly horizon: (horizon: PaybackLine['horizon']) => string;
  readonly quarter: (quarter: number) => string;
  readonly span: (round: number | null, short: boolean) => string;
  /** In short: without decimals. */
  readonly figure: (cents: number, short?: boolean) => string;
};

export type PaybackField = {
  readonly width: number;
  /** Size of the letters, in pixels. */
  readonly em: number;
  readonly measure: (text: string, weight: 500 | 700) => number;
  /** One line of words a row, so that many rows are seen at once: what the notes say is in the table, and when it paid in the cells, too. */
  readonly low?: boolean;
};

/** Size of small letters beside the usual ones. */
const SMALL = 0.88;

/** Below so many letters' height across there is no room for words beside the cells. */
const NARROW = 52;

export function paybackDrawing(picture: PaybackPicture, words: PaybackWords, on: PaybackField): PaybackDrawing {
  const { width, em, measure, low = false } = on;
  const { quarters, lines } = picture;
  const narrow = width < NARROW * em;
  const noted = !narrow && !low;
  const widest = (of: (line: PaybackLine) => string, weight: 500 | 700): number =>
    Math.max(0, ...lines.map((line) => measure(of(line), weight)));
  const beside = (name: (line: PaybackLine) => string, note: (line: PaybackLine) => string): number =>
    narrow ? 0 : Math.max(widest(name, 700), noted ? widest(note, 500) * SMALL : 0) + em * 1.2;
  const [left, right] = [beside(words.name, words.note), beside(words.verdict, words.verdictNote)];
  const gap = narrow ? 2 : 3;
  const step = (width - left - right) / quarters.length;
  const cell = { width: step - gap, height: em * (narrow || low ? 1.7 : 2.5) };
  const xOf = (quarter: number): number => left + (quarter - 1) * step;
  const headHeight = em * 3.4;
  const lineHeight = narrow ? em * 3.9 : cell.height + gap + em * 0.15;
  const fits = (short: boolean): boolean =>
    lines.every(({ cells }) =>
      cells.every(({ cents }) => measure(words.figure(cents, short), 500) * SMALL <= cell.width - 2),
    );
  // All in one way, so that what is rounded does not stand beside what is not.
  const figures = narrow ? 'none' : fits(false) ? 'exact' : fits(true) ? 'whole' : 'none';
  const drawn: DrawnLine[] = [];
  const groups: { horizon: PaybackLine['horizon']; label: PlacedText }[] = [];
  let y = headHeight;
  for (const [index, line] of lines.entries()) {
    if (line.horizon !== lines[index - 1]?.horizon) {
      groups.push({
        horizon: line.horizon,
        label: { text: words.horizon(line.horizon), x: 0, y: y + em * (low ? 1.1 : 1.35) },
      });
      y += em * (low ? 1.6 : 2);
    }
    const top = narrow ? y + em * 1.55 : y;
    const upper = y + em * (narrow ? 1.1 : low ? 1.2 : 1.05);
    const lower = y + em * 2.1;
    drawn.push({
      line,
      name: { text: words.name(line), x: 0, y: upper },
      note: { text: noted ? words.note(line) : '', x: 0, y: lower },
      verdict: {
        text: narrow ? `${words.verdict(line)} · ${words.verdictNote(line, true)}` : words.verdict(line),
        x: width,
        y: upper,
      },
      verdictNote: { text: noted ? words.verdictNote(line) : '', x: width, y: lower },
      cells: line.cells.map((it) => ({
        cell: it,
        x: xOf(it.quarter),
        y: top,
        text: figures === 'none' ? null : words.figure(it.cents, figures === 'whole'),
      })),
    });
    y += lineHeight;
  }
  const height = Math.ceil(y + em * 0.3);
  const first = quarters.find(({ round }) => round === null);
  return {
    width,
    height,
    em,
    narrow,
    low,
    cell,
    heads: headsOf(quarters, words, xOf, step, on),
    spans: spansOf(quarters, words, xOf, step, gap, on),
    after: first
      ? {
          x: xOf(first.quarter) - gap / 2,
          y: em * 1.7,
          width: width - right - xOf(first.quarter) + gap / 2,
          height: height - em * 1.7,
        }
      : null,
    groups,
    lines: drawn,
  };
}

/** Quarters are named as often as there is room. */
function headsOf(
  quarters: readonly PaybackQuarter[],
  words: PaybackWords,
  xOf: (quarter: number) => number,
  step: number,
  { em, measure }: PaybackField,
): PaybackDrawing['heads'] {
  const widest = Math.max(...quarters.map(({ quarter }) => measure(words.quarter(quarter), 500)));
  const every = Math.max(1, Math.ceil((widest * SMALL + em * 0.3) / step));
  return quarters.map(({ quarter }) => ({
    quarter,
    label:
      (quarter - 1) % every === 0
        ? { text: words.quarter(quarter), x: xOf(quarter) + (step - 2) / 2, y: em * 2.85 }
        : null,
  }));
}

/** A round is named in full, in short, or not at all, as there is room above its quarters. */
function spansOf(
  quarters: readonly PaybackQuarter[],
  words: PaybackWords,
  xOf: (quarter: number) => number,
  step: number,
  gap: number,
  { em, measure }: PaybackField,
): PaybackDrawing['spans'] {
  const rounds = [...new Set(quarters.map(({ round }) => round))];
  return rounds.map((round) => {
    const own = quarters.filter((it) => it.round === round);
    const x = xOf(own[0]?.quarter ?? 1);
    const width = own.length * step - gap;
    const text = [false, true].map((short) => words.span(round, short)).find((it) => measure(it, 500) * SMALL <= width);
    return { round, x, width, label: text === undefined ? null : { text, x: x + width / 2, y: em * 1.1 } };
  });
}
