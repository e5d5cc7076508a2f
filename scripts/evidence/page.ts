import type { Bar } from '../../shared/lab/balance/bar.ts';
import type { Choice } from '../../shared/lab/balance/choices.ts';
import type { BestPlan } from '../../shared/lab/balance/together.ts';
import type { Fact } from '../../shared/lab/facts/fact.ts';
import { OPEN } from '../../shared/lab/facts/fact.ts';
import type { Measured } from '../../shared/lab/facts/measure.ts';
import { CARDS } from '../../shared/scenario/cards.ts';
import type { Evidence } from './kept.ts';
import { figure, rowsOf } from './wording.ts';

/** The facts that can be asked of any market, as one scenario shows them. */
export type Profile = { readonly scenario: string; readonly facts: readonly Measured[] };

/** The balance report of one scenario, or of all together. */
export type Balance = {
  readonly scenario: string;
  readonly bars: readonly Bar[];
  readonly choices: readonly Choice[];
};

const HEAD = `# Evidence

What the market model shows of what is published about sales and marketing, and what makes it a game, measured on the model of
version VERSION. This page is written by \`npm run evidence -- --write\` and \`npm run balance -- --write\`; every number can be
measured anew with \`npm run evidence\` and \`npm run balance\`, or by hand with \`npm run simulate\`. [The market in plain
words](market.md) says what the words mean.
`;

const FACTS_HEAD = `
## Published facts

HOLDING of TOTAL facts hold. *Measured* is without luck and decides; *with luck* is the middle 90 % over SEEDS seeds. A fact with
parts holds when all of them do. Four teams, rounds of 13 weeks, and 40 rounds on the base plan before the one change, unless the
recipe says otherwise. Strength: H meta-analysis or large experiment, M one strong study or large industry bank, L rule of experts.

| fact | | measured | band | with luck | |
| --- | --- | ---: | ---: | ---: | --- |
`;

const RECIPES_HEAD = `
### How each is measured

| fact | scenario | source | strength | recipe |
| --- | --- | --- | --- | --- |
`;

const PROFILES_HEAD = `
### The same questions to every market

The recipes that can be asked of any market, asked of all five without luck. Bands are for a routine consumer good and so for coffee
alone; that markets differ is what they are for.

`;

function profilesPart(profiles: readonly Profile[]): string {
  if (profiles.length === 0) return '';
  const head =
    row(['fact', '', ...profiles.map(({ scenario }) => scenario)]) + row(['---', '---', ...profiles.map(() => '---:')]);
  const [first] = profiles;
  const lines = (first?.facts ?? []).flatMap((fact) => {
    const parts = fact.parts ?? [fact];
    return parts.map((part, index) => {
      const values = profiles.map(({ facts }) => {
        const same = facts.find(({ id }) => id === fact.id);
        const value = (same?.parts ?? (same ? [same] : []))[index]?.value ?? Number.NaN;
        return value === OPEN ? 'never' : figure(value);
      });
      return row([index === 0 ? fact.id : '', fact.parts ? part.name : fact.name, ...values]);
    });
  });
  return [PROFILES_HEAD, head, ...lines].join('');
}

const BALANCE_HEAD = `
## What makes it a game

One bot of each style that a line names plays in one market for a whole workshop, over many seeds; the solver looks for best plans and
best replies. Percentages are of the balanced bot's company value.
`;

const cell = (text: string): string => text.replaceAll('|', '\\|');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |\n`;

function factsPart(facts: readonly Fact[], measured: readonly Measured[], seeds: number): string {
  const holding = measured.filter(({ holds }) => holds).length;
  const head = FACTS_HEAD.replace('HOLDING', String(holding))
    .replace('TOTAL', String(measured.length))
    .replace('SEEDS', String(seeds));
  const lines = measured
    .flatMap((it) => rowsOf(it))
    .map(({ id, name, value, band, interval, verdict }) => row([id, name, value, band, interval, verdict]));
  const notes = measured.flatMap(({ id, note }) => (note === undefined ? [] : [`- ${id}: ${note}\n`]));
  const recipes = facts.map(({ id, scenario, source, strength, recipe }) =>
    row([id, scenario, source, strength, recipe]),
  );
  return [head, ...lines, ...(notes.length > 0 ? ['\n', ...notes] : []), RECIPES_HEAD, ...recipes].join('');
}

const barRow = ({ id, name, value, target, is, holds }: Bar): string =>
  row([id, name, figure(value), `${is} ${figure(target)}`, holds ? 'holds' : 'missed']);

const balancePart = (balances: readonly Balance[]): string =>
  BALANCE_HEAD +
  balances
    .map(
      ({ scenario, bars }) =>
        `\n### ${scenario === 'all' ? 'All scenarios together' : scenario}\n\n| bar | | value | target | |\n| --- | --- | ---: | ---: | --- |\n` +
        bars.map(barRow).join(''),
    )
    .join('');

const CHOICES_HEAD = `
### How often each choice wins

Four teams draw a plan by luck and play it for a whole workshop, 2000 games a scenario: of the teams that had two chips or more on
a card, or the price or focus, the share that ended with the highest company value. A fair share is 0.25.

`;

/** Win rates of all scenarios side by side; focuses differ, so that they stand in a line of their own. */
function choicesPart(balances: readonly Balance[]): string {
  const played = balances.filter(({ choices }) => choices.length > 0);
  if (played.length === 0) return '';
  const common = (played[0]?.choices ?? []).map(({ choice }) => choice).filter((it) => !it.startsWith('focus'));
  const rate = ({ choices }: Balance, of: string): string =>
    (choices.find(({ choice }) => choice === of)?.winRate ?? 0).toFixed(2);
  const head = row(['choice', ...played.map(({ scenario }) => scenario)]) + row(['---', ...played.map(() => '---:')]);
  const focuses = played.map(({ scenario, choices }) => {
    const each = choices.filter(({ choice }) => choice.startsWith('focus '));
    return `- Focus in ${scenario}: ${each.map((it) => `${it.choice.slice(6)} ${it.winRate.toFixed(2)}`).join(', ')}\n`;
  });
  return [
    CHOICES_HEAD,
    head,
    ...common.map((it) => row([it, ...played.map((one) => rate(one, it))])),
    '\n',
    ...focuses,
  ].join('');
}

const PLANS_HEAD = `
### The best plans that were found

The solver's best plan of each scenario against a balanced, a tactical and a strategic bot, chips by card. It is the best of 2000 that
were tried, not a proof that there is none better.
`;

const planPart = ({ scenario, decisions }: BestPlan): string =>
  `\n**${scenario}**\n\n` +
  row(['round', ...CARDS, 'price', 'focus']) +
  row(['---', ...CARDS.map(() => '---:'), '---:', '---']) +
  decisions
    .map(({ chips, price, focus }, index) =>
      row([
        String(index + 1),
        ...CARDS.map((card) => (chips[card] > 0 ? String(chips[card]) : '')),
        String(price),
        focus,
      ]),
    )
    .join('');

/** The whole page, from what was measured last. */
export function evidencePage(facts: readonly Fact[], evidence: Evidence): string {
  const { modelVersion, facts: measured, seeds, profiles, balance, plans } = evidence;
  return [
    HEAD.replace('VERSION', modelVersion),
    measured.length > 0 ? factsPart(facts, measured, seeds) : '',
    profilesPart(profiles),
    balance.length > 0 ? balancePart(balance) + choicesPart(balance) : '',
    plans.length > 0 ? PLANS_HEAD + plans.map(planPart).join('') : '',
  ].join('');
}
