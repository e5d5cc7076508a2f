import { cardsOf, ROLES } from '../scenario/cards.ts';
import { FACTORS } from '../session/causes.ts';
import type { Line, Round, Session } from '../session/state.ts';
import type { LogEntry } from '../view/log.ts';
import type { Cell } from './csv.ts';

type Table = readonly (readonly Cell[])[];
type Cells = Readonly<Record<string, Cell>>;

/** Every round that was played in any line, the line that counts and the others; `counts` says which. Of an attempt its own alone. */
const roundsOf = (session: Session): { line: Line; round: Round; counts: boolean }[] =>
  Object.values(session.lines).flatMap((line) => {
    const rounds = line.kind === 'attempt' ? line.rounds.slice(-1) : line.rounds;
    return rounds.map((round) => ({ line, round, counts: line.line === session.official }));
  });

/** Rows under their heads; a cell that a row does not have is empty. */
function table(rows: readonly Cells[], least: readonly string[]): Table {
  const heads = rows.length > 0 ? [...new Set(rows.flatMap((row) => Object.keys(row)))] : least;
  return [heads, ...rows.map((row) => heads.map((head) => row[head] ?? null))];
}

const LEAST = ['line', 'kind', 'counts', 'round', 'team', 'name'];

/** Every decision that counted: a row for each line, round, team, role and card. Money is in hundredths of the currency. */
export function decisionTable(session: Session): Table {
  const rows = roundsOf(session).flatMap(({ line, round, counts }) =>
    session.teams.flatMap(({ id, name }) => {
      const used = round.used?.[id];
      if (!used) return [];
      const { decision, split, source } = used;
      return ROLES.flatMap((role) =>
        cardsOf(role).map(
          (card): Cells => ({
            line: line.line,
            kind: line.kind,
            counts,
            round: round.round,
            team: id,
            name,
            role,
            card,
            chips: decision.chips[card],
            budget: split[role],
            price: decision.price,
            focus: decision.focus,
            source: source[role],
            prediction_cents: round.tables[id]?.prediction[role] ?? null,
          }),
        ),
      );
    }),
  );
  return table(rows, [...LEAST, 'role', 'card', 'chips', 'budget', 'price', 'focus', 'source', 'prediction_cents']);
}

/** Every outcome: a row for each line, round and team. People are at the end of the round, flows are sums of it. */
export function outcomeTable(session: Session): Table {
  const rows = roundsOf(session).flatMap(({ line, round, counts }) =>
    session.teams.flatMap(({ id, name }): Cells[] => {
      const outcome = round.outcome?.teams[id];
      if (!outcome) return [];
      const { quarters, after, flows, segments: _, weeks: __, before: ___, leadsByAge, ...rest } = outcome;
      const causes = round.causes?.[id];
      return [
        {
          line: line.line,
          kind: line.kind,
          counts,
          round: round.round,
          team: id,
          name,
          revenue_cents: rest.revenue,
          brand_value_cents: rest.brandValue,
          customer_value_cents: rest.customerValue,
          company_value_cents: rest.companyValue,
          gross_profit_cents: rest.grossProfit,
          spend_cents: rest.spend,
          cash_cents: rest.cash,
          ...prefixed('people', after),
          ...prefixed('flow', flows),
          ...Object.fromEntries(leadsByAge.map((people, age) => [`leads_age_${age}`, people])),
          awareness: rest.awareness,
          equity: rest.equity,
          share: rest.share,
          closing_rate: rest.closingRate,
          repeat_rate: rest.repeatRate,
          shocks: round.struck.map(({ shock, team }) => (team === null ? shock : `${shock}:${team}`)).join(' '),
          ...Object.assign(
            {},
            ...quarters.map(({ quarter, quota, revenue, hit }, index) => ({
              [`quarter_${index + 1}`]: quarter,
              [`quota_${index + 1}_cents`]: quota,
              [`revenue_${index + 1}_cents`]: revenue,
              [`hit_${index + 1}`]: hit,
            })),
          ),
          ...(causes
            ? Object.fromEntries(
                (['revenue', 'brandValue'] as const).flatMap((of) =>
                  FACTORS.map((factor) => [
                    `${of === 'revenue' ? of : 'brand_value'}_by_${factor}_cents`,
                    causes[of][factor],
                  ]),
                ),
              )
            : {}),
        },
      ];
    }),
  );
  return table(rows, [...LEAST, 'revenue_cents', 'brand_value_cents']);
}

/** What facilitators did. `time` writes a moment, given in ms since the epoch. */
export const logTable = (entries: readonly LogEntry[], time: (at: number) => string): Table => [
  ['at', 'chair', 'right', 'label', 'kind', 'what', 'round', 'team', 'person', 'details', 'facts'],
  ...entries.map(({ at, chair, right, label, kind, what, round, team, person, details, facts }) => [
    time(at),
    chair,
    right,
    label,
    kind,
    what,
    round,
    team,
    person,
    Object.entries(details)
      .map(([name, value]) => `${name}=${value}`)
      .join('; '),
    facts.join(' '),
  ]),
];

const prefixed = (prefix: string, numbers: Readonly<Record<string, number>>): Cells =>
  Object.fromEntries(Object.entries(numbers).map(([name, number]) => [`${prefix}_${name}`, number]));
