import type { Bench } from '../../shared/lab/facts/fact.ts';
import { BASE, OWN, ownOf, play, priced, sum, unitsOf } from '../../shared/lab/facts/twin.ts';
import type { Chart } from './chart.ts';
import { frame, roundStep, steps, xOf, yOf } from './chart.ts';
import { CARD, GOLD, INK, MARKETING, QUIET, SALES, SIZES } from './look.ts';
import { box, line, picture, text } from './svg.ts';

const CUT = 0.8;
const QUARTERS = 5;

type Bump = {
  /** Units of each quarter against the usual, as a share of these. */
  readonly against: readonly number[];
  /** Shares of the units gained that come from rivals, from the own later sales, and from more buying. */
  readonly parts: readonly [rivals: number, later: number, more: number];
};

/** One quarter at 20 % off, and what became of it. */
function bumpOf(bench: Bench): Bump {
  const cut = play(bench, { own: [priced(CUT), BASE], quarters: QUARTERS });
  const usual = play(bench, { own: [BASE], quarters: QUARTERS });
  const [own, ownUsual] = [ownOf(cut).map(unitsOf), ownOf(usual).map(unitsOf)];
  const rivals = ([first = {}]: typeof cut): number =>
    sum(Object.entries(first).map(([id, it]) => (id === OWN ? 0 : unitsOf(it))));
  const gained = (own[0] ?? 0) - (ownUsual[0] ?? 0);
  const taken = (rivals(usual) - rivals(cut)) / gained;
  const later = (sum(ownUsual.slice(1)) - sum(own.slice(1))) / gained;
  return { against: own.map((it, i) => it / (ownUsual[i] ?? 1) - 1), parts: [taken, later, 1 - taken - later] };
}

const signed = (share: number): string =>
  `${share > 0 ? '+' : share < 0 ? '−' : ''}${Math.abs(100 * share).toFixed(0)} %`;
const finely = (share: number): string =>
  Math.abs(share) < 0.095 ? `${share > 0 ? '+' : '−'}${Math.abs(100 * share).toFixed(1)} %` : signed(share);

/** The bars of five quarters. */
function quarters({ against }: Bump): string[] {
  const by = roundStep(Math.max(...against) - Math.min(...against), 5);
  const [from, to] = [Math.floor(Math.min(...against) / by) * by, Math.ceil(Math.max(...against) / by) * by];
  const chart: Chart = {
    area: { x: 82, y: 108, width: 400, height: 252 },
    across: { from: 0.5, to: QUARTERS + 0.5, marks: steps(1, QUARTERS, 1), write: String, title: 'quarter' },
    up: { from, to, marks: steps(from, to, by), write: signed, title: 'units against the usual' },
  };
  const bars = against.map((share, i) => {
    const [zero, end] = [yOf(chart, 0), yOf(chart, share)];
    const x = xOf(chart, i + 1) - 27;
    const height = Math.max(1, Math.abs(end - zero));
    const label = share < 0 ? Math.max(zero, end) + 18 : end - 8;
    return [
      box(x, Math.min(zero, end), 54, height, share > 0 ? GOLD : SALES),
      text(finely(share), [x + 27, label], { size: SIZES.label, weight: 700, anchor: 'middle' }),
    ].join('');
  });
  return [...frame(chart), ...bars];
}

/** Where the units of the first bar come from, as one column. */
function origins({ parts }: Bump): string[] {
  const [x, top, height] = [552, 108, 252];
  const all = sum(parts.map((it) => Math.max(0, it)));
  const words = ['from rivals', 'from own later sales', 'more buying'] as const;
  const colours = [MARKETING, SALES, GOLD];
  let y = top;
  return [
    text('where the first bar comes from', [x, top - 12], { size: SIZES.tick, fill: QUIET }),
    ...parts.map((part, i) => {
      const tall = (Math.max(0, part) / all) * height;
      const middle = y + tall / 2;
      const drawn = [
        box(x, y, 60, tall, colours[i] ?? INK),
        line(
          [
            [x, y],
            [x + 60, y],
          ],
          CARD,
          2,
        ),
        text(`${Math.round(100 * part)} %`, [x + 74, middle - 2], { size: SIZES.label, weight: 800 }),
        text(words[i] ?? '', [x + 74, middle + 17], { size: SIZES.tick }),
      ];
      y += tall;
      return drawn.join('');
    }),
  ];
}

/** What a price cut of one quarter does to units, then and in the four quarters after. */
export function priceCutPicture(bench: Bench): string {
  const bump = bumpOf(bench);
  return picture(
    820,
    420,
    'Units against the usual in five quarters, the first of them at 20 % off, and where its gain comes from',
    [
      text('A price cut borrows from rivals and from tomorrow', [28, 40], { size: SIZES.title, weight: 800 }),
      text('One quarter at 20 % off, then the usual price', [28, 65], { size: SIZES.label }),
      ...quarters(bump),
      ...origins(bump),
    ],
  );
}
