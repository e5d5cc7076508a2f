import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Chart } from './chart.ts';
import { frame, steps, xOf, yOf } from './chart.ts';
import { GOLD, SALES, SIZES } from './look.ts';
import { box, dot, picture, text } from './svg.ts';

/** Ages in weeks; a lead of three weeks and one of more have the same chance. */
const AGES = [0, 1, 2, 3];
const WIDE = 58;

/** What waiting does to a lead: whether it is still there, and its chance against that of a fresh one. */
export function coldPicture({ params: { leads } }: Scenario): string {
  const chart: Chart = {
    area: { x: 74, y: 138, width: 716, height: 222 },
    across: {
      from: -0.5,
      to: 3.5,
      marks: AGES,
      write: (age) => (age === 0 ? 'this week' : String(age)),
      title: 'weeks that a lead has waited',
    },
    up: { from: 0, to: 1.12, marks: steps(0, 1, 0.25), write: (it) => `${100 * it} %`, title: '' },
  };
  const power = (base: number, age: number): number => Array.from({ length: age }).reduce<number>((it) => it * base, 1);
  const bar = (share: number, x: number, colour: string): string => {
    const y = yOf(chart, share);
    const label = share < 0.095 ? (100 * share).toFixed(1) : (100 * share).toFixed(0);
    return [
      box(x, y, WIDE, yOf(chart, 0) - y, colour),
      text(`${label} %`, [x + WIDE / 2, y - 8], { size: SIZES.label, weight: 700, anchor: 'middle' }),
    ].join('');
  };
  const bars = AGES.flatMap((age) => {
    const x = xOf(chart, age);
    return [bar(power(1 - leads.cold, age), x - WIDE - 3, GOLD), bar(power(leads.fade, age), x + 3, SALES)];
  });
  return picture(
    820,
    420,
    'Share of leads nobody works that are still there, and their chance against fresh ones, by weeks of waiting',
    [
      text('A lead that waits is a lead that is lost', [28, 40], { size: SIZES.title, weight: 800 }),
      text('Leads that nobody works', [28, 65], { size: SIZES.label }),
      dot([80, 106], 7, GOLD),
      text('are still there', [94, 111], { size: SIZES.label, weight: 700 }),
      dot([250, 106], 7, SALES),
      text('chance to win one, against a fresh one', [264, 111], { size: SIZES.label, weight: 700 }),
      ...frame(chart),
      ...bars,
    ],
  );
}
