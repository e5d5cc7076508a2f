import { expect, it } from 'vitest';
import { csv } from '../../../shared/replay/csv.ts';
import { moveTable } from '../../../shared/replay/moveTable.ts';
import { ANI, BUDI, closed, FACILITATOR, planned, sessionOf, tell, wish } from '../session/workshop.ts';

const told = closed(
  tell(
    planned({ openAll: true }),
    wish(ANI, { type: 'PlaceChips', round: 1, card: 'calls', count: 2 }),
    wish(BUDI, { type: 'SetPrice', round: 1, price: 1.1 }),
    wish(ANI, { type: 'CommitPrediction', round: 1, role: 'sales', cents: -7 }),
    wish(ANI, { type: 'OfferSplit', round: 1, role: 'sales', sales: 7, reason: '=cmd' }),
    wish(BUDI, { type: 'AcceptOffer', round: 1, role: 'marketing', offer: 1 }),
    wish(ANI, { type: 'LockPlan', round: 1, role: 'sales' }),
    wish(FACILITATOR, { type: 'PostNotice', team: null, role: null, text: 'not a move' }),
  ),
);

it('every move of a plan is a row, in its order, with whose it was and what it was about', () => {
  const [heads = [], ...rows] = moveTable(sessionOf(told), told, (at) => new Date(at).toISOString());
  for (const row of rows) expect(row.length).toBe(heads.length);
  const picked = rows.map((row) =>
    ['line', 'counts', 'team', 'role', 'person', 'bot', 'move'].map((head) => row[heads.indexOf(head)] ?? null),
  );
  const own = ['line-1', true, 'kawung'];
  expect(picked).toEqual([
    [...own, 'sales', 'Ani', false, 'ChipsPlaced'],
    [...own, 'marketing', 'Budi', false, 'PriceSet'],
    [...own, 'sales', 'Ani', false, 'PredictionCommitted'],
    [...own, 'sales', 'Ani', false, 'OfferMade'],
    [...own, null, 'Budi', false, 'OfferAccepted'],
    [...own, 'sales', 'Ani', false, 'PlanLocked'],
  ]);
  const text = csv([heads, ...rows]).split('\r\n');
  expect(text[3]).toContain(',PredictionCommitted,,,,,,,-7,');
  expect(text[4]).toContain(",OfferMade,,,,,,,,1,7,3,'=cmd");
});
