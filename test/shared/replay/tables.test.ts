import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../shared/replay/csv.ts';
import { decisionTable, outcomeTable } from '../../../shared/replay/tables.ts';
import { CARDS } from '../../../shared/scenario/cards.ts';
import {
  ANI,
  BUDI,
  closed,
  debriefed,
  explained,
  FACILITATOR,
  onward,
  opened,
  planned,
  sessionOf,
  tell,
  wish,
} from '../session/workshop.ts';

/** Rows by their heads. */
function rowsOf([heads = [], ...rows]: readonly (readonly Cell[])[]): Record<string, Cell>[] {
  for (const row of rows) expect(row.length).toBe(heads.length);
  return rows.map((row) => Object.fromEntries(heads.map((head, at) => [String(head), row[at] ?? null])));
}

const first = tell(
  planned({ openAll: true }),
  wish(ANI, { type: 'PlaceChips', round: 1, card: 'calls', count: 2 }),
  wish(ANI, { type: 'CommitPrediction', round: 1, role: 'sales', cents: -7 }),
  wish(BUDI, { type: 'PlaceChips', round: 1, card: 'brand', count: 1 }),
  wish(BUDI, { type: 'SetPrice', round: 1, price: 1.1 }),
  wish(FACILITATOR, { type: 'PlayShock', round: 1, shock: 'scandal', team: 'parang', announced: false }),
);
const session = sessionOf(explained(closed(onward(first), 2)));

it('an attempt at a past round stands in both tables as such, with its own round alone, and changes nothing that counts', () => {
  const over = debriefed(onward(first), 2);
  const tried = sessionOf(
    tell(
      over,
      wish(FACILITATOR, { type: 'OpenAttempt', round: 2, team: 'kawung' }),
      wish(FACILITATOR, { type: 'CloseRound', round: 2 }),
      wish(FACILITATOR, { type: 'OpenReview', round: 2 }),
      wish(FACILITATOR, { type: 'EndAttempt' }),
    ),
  );
  for (const table of [decisionTable, outcomeTable]) {
    const rows = rowsOf(table(tried));
    const added = rows.filter(({ kind }) => kind === 'attempt');
    expect(new Set(added.map(({ line, counts, round }) => `${line} ${counts} ${round}`))).toEqual(
      new Set(['attempt-1 false 2']),
    );
    expect(rows.filter(({ kind }) => kind !== 'attempt')).toEqual(rowsOf(table(sessionOf(over))));
  }
});

describe('the table of decisions', () => {
  const rows = rowsOf(decisionTable(session));

  it('has a row for every round that was closed, team, role and card', () => {
    const keys = rows.map(({ round, team, card }) => `${round}/${team}/${card}`);
    expect(new Set(keys).size).toBe(2 * 2 * CARDS.length);
    expect(keys.length).toBe(2 * 2 * CARDS.length);
    expect(rowsOf(decisionTable(sessionOf(first)))).toEqual([]);
    expect(rowsOf(decisionTable(sessionOf(opened())))).toEqual([]);
  });

  it('tells what counted, where it came from and what was predicted', () => {
    expect(rows.find((row) => row['round'] === 1 && row['team'] === 'kawung' && row['card'] === 'calls')).toEqual({
      line: 'line-1',
      kind: 'real',
      counts: true,
      round: 1,
      team: 'kawung',
      name: 'Kawung',
      role: 'sales',
      card: 'calls',
      chips: 2,
      budget: 5,
      price: 1.1,
      focus: 'all',
      source: 'draft',
      prediction_cents: -7,
    });
  });
});

describe('the table of outcomes', () => {
  const rows = rowsOf(outcomeTable(session));

  it('has a row for every round that the market has answered, and team', () => {
    expect(rows.map(({ round, name }) => [round, name])).toEqual([
      [1, 'Kawung'],
      [1, 'Parang'],
      [2, 'Kawung'],
      [2, 'Parang'],
    ]);
  });

  it('tells the numbers of the session, to the cent', () => {
    for (const row of rows) {
      const round = session.lines['line-1']?.rounds[Number(row['round']) - 1];
      const outcome = round?.outcome?.teams[String(row['team'])];
      expect(row).toMatchObject({
        revenue_cents: outcome?.revenue,
        brand_value_cents: outcome?.brandValue,
        cash_cents: outcome?.cash,
        people_loyal: outcome?.after.loyal,
        flow_won: outcome?.flows.won,
        shocks: row['round'] === 1 ? 'scandal:parang' : '',
        revenue_by_luck_cents: row['round'] === 1 ? -606 : null,
      });
    }
  });
});
