import { describe, expect, it } from 'vitest';
import { horizonShares, paybackPicture, paybackRounds, strengthOf, unitOf } from '../../../client/present/payback.ts';
import { PAYBACK } from '../fixtures/payback.ts';

describe('when chips paid, as a picture', () => {
  const picture = paybackPicture(PAYBACK, 1, 26);

  it('has tactical cards first, as on the table within, and says when each paid, or that it only lent', () => {
    expect(picture.lines.map(({ card, total, paidIn, lentOnly }) => [card, total, paidIn, lentOnly])).toEqual([
      ['discount', 0, null, true],
      ['ads', 400, 1, false],
      ['brand', 600, 4, false],
    ]);
    expect(picture.lines[2]?.cells.map(({ paid }) => paid).indexOf(true)).toBe(3);
  });

  it('names the round of every quarter, and of those after the last none', () => {
    expect(picture.quarters.map(({ round }) => round)).toEqual([1, 1, 2, 2, null, null, null, null]);
    const quarterly = paybackPicture({ ...PAYBACK, played: 2 }, 1, 13);
    expect(quarterly.quarters.map(({ round }) => round)).toEqual([1, 2, null, null, null, null]);
  });

  it('begins each line in the quarter of its round, and tells what was kept', () => {
    const second = paybackPicture(PAYBACK, 2, 26);
    expect(second.lines[0]?.cells.map(({ quarter }) => quarter)).toEqual([3, 4, 5, 6, 7, 8]);
    expect([picture.kept, second.kept]).toEqual([null, { round: 2, chips: 4, cents: 800 }]);
    expect(paybackRounds(PAYBACK)).toEqual([1, 2]);
  });

  it.each([
    [0, { steps: 0, loss: false }],
    [3, { steps: 0, loss: false }],
    [-3, { steps: 0, loss: false }],
    [10, { steps: 1, loss: false }],
    [-100, { steps: 2, loss: true }],
    [400, { steps: 4, loss: false }],
  ])('%s beside 400 is %o strong', (cents, strength) => {
    expect(strengthOf(cents, 400)).toEqual(strength);
  });

  it('shows short and long term at a glance: of what was gained, the part in its round, in later ones, after the last', () => {
    expect(horizonShares(PAYBACK, 26)).toEqual([
      {
        horizon: 'tactical',
        cost: 300,
        shares: [
          { when: 'own', share: 1 },
          { when: 'later', share: 0 },
          { when: 'after', share: 0 },
        ],
      },
      {
        horizon: 'strategic',
        cost: 400,
        shares: [
          { when: 'own', share: 130 / 635 },
          { when: 'later', share: 200 / 635 },
          { when: 'after', share: 305 / 635 },
        ],
      },
    ]);
    expect(horizonShares({ ...PAYBACK, rows: [] }, 26)).toEqual([]);
  });

  it('writes figures in thousands, millions and so on, whichever keeps the largest short', () => {
    const largest = (profit: number) =>
      unitOf({ ...PAYBACK, rows: PAYBACK.rows.map((row) => ({ ...row, profits: [profit] })) });
    expect([9_900, 150_000, -250_000_000, 3e11, 2e14].map(largest)).toEqual([0, 3, 6, 9, 12]);
    expect(unitOf({ ...PAYBACK, rows: [] })).toBe(0);
  });
});
