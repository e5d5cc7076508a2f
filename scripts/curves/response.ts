import { response, rulesOf } from '../../shared/market/rules.ts';
import { CARD_TRAITS, MOST_CHIPS } from '../../shared/scenario/cards.ts';
import type { Curved } from '../../shared/scenario/params.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Chart, Curve } from './chart.ts';
import { draw, frame, names, steps } from './chart.ts';
import { MARKETING, SALES, SIZES } from './look.ts';
import { picture, text } from './svg.ts';

/** A card, its name, and how its line is broken, so that lines of one colour can be told apart. */
type Row = readonly [card: Curved, name: string, dash: string];

const BENDS: readonly Row[] = [
  ['salesKit', 'sales kit', ''],
  ['promotion', 'launch event', '9 5'],
  ['ads', 'ads', '2 6'],
  ['closing', 'closing', ''],
  ['discount', 'discount', '9 5'],
  ['calls', 'calls', '2 6'],
];
const BUILDS: readonly Row[] = [
  ['brand', 'brand', ''],
  ['content', 'content', ''],
  ['research', 'research', '9 5'],
  ['coaching', 'coaching', ''],
  ['fieldInsight', 'field insight', '9 5'],
];
const BY = 0.05;

/** How far each card reaches at 0 to 3 chips: tactical work bends from the first chip on, brand and content wait for a threshold. */
export function responsePicture(scenario: Scenario): string {
  const rules = rulesOf(scenario);
  const chart = (x: number, title: string): Chart => ({
    area: { x, y: 108, width: 214, height: 252 },
    across: { from: 0, to: MOST_CHIPS, marks: [0, 1, 2, 3], write: String, title: 'chips a week' },
    up: { from: 0, to: 1, marks: steps(0, 1, 0.25), write: (it) => `${100 * it} %`, title },
  });
  const panel = (on: Chart, cards: readonly Row[]): string[] => {
    const curves = cards.map(([card, name, dash]): Curve => {
      const { role } = CARD_TRAITS[card];
      const points = steps(0, MOST_CHIPS, BY).map((level) => [level, response(rules, card, level)] as const);
      const width = card === 'brand' || card === 'content' ? 4 : 2.5;
      return { name, points, width, dash, colour: role === 'sales' ? SALES : MARKETING };
    });
    return [...frame(on), ...curves.map((curve) => draw(on, curve)), ...names(on, curves)];
  };
  return picture(820, 420, 'Share of its full effect that each card reaches with 0 to 3 chips', [
    text('Each further chip brings less', [28, 40], { size: SIZES.title, weight: 800 }),
    text('Tactical work bends from the first chip on; brand and content do little below a threshold', [28, 65], {
      size: SIZES.label,
    }),
    ...panel(chart(74, 'tactical: share of the full effect'), BENDS),
    ...panel(chart(472, 'strategic: share of the full effect'), BUILDS),
  ]);
}
