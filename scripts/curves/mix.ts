import type { Bench } from '../../shared/lab/facts/fact.ts';
import { chips, over, playOwn, profitOf } from '../../shared/lab/facts/twin.ts';
import { BASE_PLAN } from '../../shared/scenario/basePlan.ts';
import type { Chart, Curve } from './chart.ts';
import { at, draw, frame, steps } from './chart.ts';
import { CARD, INK, MARKETING, SALES, SIZES } from './look.ts';
import { dot, line, picture, text } from './svg.ts';

/** Chips on brand and ads together. */
const MONEY = BASE_PLAN.brand + BASE_PLAN.ads;
const SHARES = steps(0, 1, 0.05);
const HORIZONS = [
  { name: 'half a year', quarters: 2, colour: SALES, dash: '' },
  { name: 'one year', quarters: 4, colour: SALES, dash: '3 7' },
  { name: 'three years', quarters: 12, colour: MARKETING, dash: '3 7' },
  { name: 'five years', quarters: 20, colour: MARKETING, dash: '' },
] as const;

/** Gross profit that each mix adds to having neither brand nor ads, as a share of what the best mix adds. */
function curvesOf(bench: Bench): Curve[] {
  const run = (brand: number, ads: number) => playOwn(bench, { own: [chips({ brand, ads })], quarters: 20 });
  const none = run(0, 0);
  const runs = SHARES.map((share) => run(MONEY * share, MONEY * (1 - share)));
  return HORIZONS.map(({ name, quarters, colour, dash }) => {
    const profit = (it: typeof none): number => over(it, profitOf, 1, quarters);
    const gains = runs.map((it) => profit(it) - profit(none));
    const best = Math.max(...gains);
    return { name, colour, dash, width: 3.5, points: gains.map((gain, i) => [SHARES[i] ?? 0, gain / best] as const) };
  });
}

/** Which part of a fixed budget belongs to brand, depending on how far ahead one counts. */
export function mixPicture(bench: Bench): string {
  const curves = curvesOf(bench);
  const least = Math.min(...curves.flatMap(({ points }) => points.map(([, gain]) => gain)));
  const from = Math.max(0, Math.floor(least * 10) / 10);
  const chart: Chart = {
    area: { x: 82, y: 148, width: 700, height: 282 },
    across: {
      from: 0,
      to: 1,
      marks: steps(0, 1, 0.1),
      write: (it) => `${Math.round(100 * it)} %`,
      title: 'brand, of the chips on brand and ads together',
    },
    up: {
      from,
      to: 1.02,
      marks: steps(from, 1, 0.1),
      write: (it) => `${Math.round(100 * it)} %`,
      title: 'profit that both add, of what the best mix adds',
    },
  };
  const best = curves.map(({ points }) => points.reduce((one, other) => (other[1] > one[1] ? other : one)));
  const key = curves.flatMap(({ name, colour, dash }, i) => {
    const x = 28 + i * 196;
    return [
      line(
        [
          [x, 92],
          [x + 30, 92],
        ],
        colour,
        3.5,
        dash,
      ),
      text(`${name}: ${Math.round(100 * (best[i]?.[0] ?? 0))} %`, [x + 37, 97], { size: SIZES.tick, weight: 700 }),
    ];
  });
  return picture(
    820,
    490,
    'Profit by the share of brand in a fixed budget, counted over half a year, one, three and five years',
    [
      text('The further ahead you count, the more belongs to brand', [28, 40], { size: SIZES.title, weight: 800 }),
      text('The best share of brand, when profit is counted over …', [28, 65], { size: SIZES.label }),
      ...key,
      ...frame(chart),
      ...curves.map((curve) => draw(chart, curve)),
      ...best.flatMap(([share, gain], i) => {
        const place = at(chart, share, gain);
        return [dot(place, 8, curves[i]?.colour ?? INK), dot(place, 3.5, CARD)];
      }),
    ],
  );
}
