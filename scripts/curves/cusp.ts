import type { Bench } from '../../shared/lab/facts/fact.ts';
import { BASE, chips, playOwn } from '../../shared/lab/facts/twin.ts';
import { BASE_PLAN } from '../../shared/scenario/basePlan.ts';
import type { Card } from '../../shared/scenario/cards.ts';
import type { Axis, Chart, Curve } from './chart.ts';
import { at, draw, frame, names, roundStep, steps, xOf } from './chart.ts';
import { CARD, GOLD, INK, MARKETING, SALES, SIZES } from './look.ts';
import { dot, line, picture, text, veil } from './svg.ts';

const QUARTERS = 8;
const WEEKS = QUARTERS * 13;
const WEEKS_A_MONTH = 52 / 12;

/** First purchases that one more chip on a card for one quarter adds in each week of two years. */
function added(bench: Bench, card: Card): number[] {
  const weekly = (plan: typeof BASE): number[] =>
    playOwn(bench, { own: [plan, BASE], quarters: QUARTERS }).flatMap(({ weeks }) => weeks.map((it) => it.flows.won));
  const usual = weekly(BASE);
  return weekly(chips({ [card]: BASE_PLAN[card] + 1 })).map((won, week) => won - (usual[week] ?? 0));
}

function summed(list: readonly number[]): number[] {
  let sum = 0;
  return list.map((it) => {
    sum += it;
    return sum;
  });
}

function upFor(lists: readonly (readonly number[])[], title: string): Axis {
  const [least, most] = [Math.min(0, ...lists.flat()), Math.max(...lists.flat())];
  const by = roundStep(most - least, 4);
  const [from, to] = [Math.floor(least / by) * by, Math.ceil(most / by) * by];
  return {
    from,
    to,
    marks: steps(from, to, by),
    write: (it) => String(Number(it.toPrecision(3))).replace('-', '−'),
    title,
  };
}

/** What one more chip for one quarter brings on ads and on brand: week by week, and all together. */
export function cuspPicture(bench: Bench): string {
  const lists = [added(bench, 'ads'), added(bench, 'brand')] as const;
  const sums = lists.map(summed);
  const months: Axis = {
    from: 0,
    to: WEEKS,
    marks: steps(0, 24, 3).map((month) => month * WEEKS_A_MONTH),
    write: (week) => String(Math.round(week / WEEKS_A_MONTH)),
    title: 'months',
  };
  const chartOf = (y: number, data: readonly (readonly number[])[], title: string): Chart => ({
    area: { x: 74, y, width: 640, height: 170 },
    across: months,
    up: upFor(data, title),
  });
  const weekly = chartOf(108, lists, 'first purchases added, each week');
  const all = chartOf(366, sums, 'first purchases added so far');
  const curves = (data: readonly (readonly number[])[], start: boolean): Curve[] =>
    data.map((list, i) => ({
      name: i === 0 ? 'ads' : 'brand',
      colour: i === 0 ? SALES : MARKETING,
      width: 3.5,
      points: [...(start ? [[0, 0] as const] : []), ...list.map((it, week) => [week + 1, it] as const)],
    }));
  const [ads = [], brand = []] = sums;
  const week = brand.findIndex((it, i) => it > (ads[i] ?? 0));
  const crossing = week < 0 ? undefined : at(all, week + 1, brand[week] ?? 0);
  const spent = (on: Chart): string => veil(xOf(on, 0), on.area.y, xOf(on, 13) - xOf(on, 0), on.area.height, GOLD);
  const panel = (on: Chart, data: readonly (readonly number[])[]): string[] => {
    const [head = '', ...rest] = frame(on);
    const drawn = curves(data, on === all);
    return [head, spent(on), ...rest, ...drawn.map((it) => draw(on, it)), ...names(on, drawn)];
  };
  return picture(
    820,
    600,
    'First purchases that one more chip for one quarter adds over two years, on ads and on brand',
    [
      text('Ads pay now, brand pays later', [28, 40], { size: SIZES.title, weight: 800 }),
      text('One more chip in the first quarter (gold), then the usual plan', [28, 65], { size: SIZES.label }),
      ...panel(weekly, lists.slice()),
      ...panel(all, sums),
      ...(crossing
        ? [
            line([crossing, [crossing[0], crossing[1] + 46]], INK, 1.5),
            dot(crossing, 6, INK),
            dot(crossing, 3, CARD),
            text(
              `month ${Math.ceil((week + 1) / WEEKS_A_MONTH)}: brand has brought more`,
              [crossing[0] + 8, crossing[1] + 50],
              {
                size: SIZES.label,
                weight: 700,
              },
            ),
          ]
        : []),
    ],
  );
}
