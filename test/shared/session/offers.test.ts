import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../shared/session/actor.ts';
import { given } from './given.ts';
import { ANI, BUDI, FACILITATOR, opened, planned, stamp, tableIn, takeSeat, tell, wish } from './workshop.ts';

const kawung = { line: 'line-1', round: 1, team: 'kawung' };
const start = planned({ openAll: true });
const offers = (role: 'sales' | 'marketing', sales: number, reason = '') =>
  ({ type: 'OfferSplit', round: 1, role, sales, reason }) as const;
const answers = (type: 'AcceptOffer' | 'DeclineOffer', role: 'sales' | 'marketing', offer: number) =>
  ({ type, round: 1, role, offer }) as const;
const lock = (by: Actor, role: 'sales' | 'marketing') => wish(by, { type: 'LockPlan', round: 1, role });
const six = tell(start, wish(ANI, offers('sales', 6, 'Stan di pameran')));

describe('an offer on the split', () => {
  it('says who, how much and why, and changes nothing yet', () => {
    given(start)
      .when(ANI, offers('sales', 6, ' Stan\tdi  pameran\u202e '))
      .gives({
        type: 'OfferMade',
        data: { ...kawung, role: 'sales', offer: 1, split: { sales: 6, marketing: 4 }, reason: 'Stan di pameran' },
      });
    expect(tableIn(six).split).toEqual({ sales: 5, marketing: 5 });
    expect(tableIn(six).offer).toMatchObject({ offer: 1, seat: 's1' });
  });

  it.each([0, 10, 11, 99])('of %d in 10 chips for Sales leaves a role with nothing and is refused', (sales) => {
    given(start).when(ANI, offers('sales', sales)).refuses('split/out-of-range');
  });

  it('of what is already so is refused', () => {
    given(start).when(BUDI, offers('marketing', 5)).refuses('split/same');
  });

  it('may be countered: the new one stands, the old one can be answered no more', () => {
    const countered = tell(six, wish(BUDI, offers('marketing', 3)));
    expect(tableIn(countered).offer).toMatchObject({ offer: 2, role: 'marketing', split: { sales: 3, marketing: 7 } });
    given(countered)
      .when(ANI, answers('AcceptOffer', 'sales', 1))
      .refuses('offer/other');
    given(countered)
      .when(ANI, answers('AcceptOffer', 'sales', 2))
      .gives({
        type: 'OfferAccepted',
        data: { ...kawung, offer: 2, split: { sales: 3, marketing: 7 } },
      });
  });

  it('may be replaced by who made it', () => {
    expect(tableIn(tell(six, wish(ANI, offers('sales', 7)))).offer).toMatchObject({
      offer: 2,
      split: { sales: 7, marketing: 3 },
    });
  });

  it('is answered by the other role only', () => {
    given(six)
      .when(ANI, answers('AcceptOffer', 'sales', 1))
      .refuses('offer/own');
    given(six)
      .when(ANI, answers('DeclineOffer', 'sales', 1))
      .refuses('offer/own');
    given(start)
      .when(BUDI, answers('AcceptOffer', 'marketing', 1))
      .refuses('offer/none');
  });

  it('declined is gone, and the split stays', () => {
    given(six)
      .when(BUDI, answers('DeclineOffer', 'marketing', 1))
      .gives({ type: 'OfferDeclined', data: { ...kawung, offer: 1 } });
    const declined = tableIn(tell(six, wish(BUDI, answers('DeclineOffer', 'marketing', 1))));
    expect([declined.offer, declined.lastOffer?.end, declined.split]).toEqual([
      null,
      'declined',
      { sales: 5, marketing: 5 },
    ]);
  });

  it('accepted is the split, and its number is never given again', () => {
    const told = tell(six, wish(BUDI, answers('AcceptOffer', 'marketing', 1)), wish(BUDI, offers('marketing', 5)));
    expect(tableIn(told).split).toEqual({ sales: 6, marketing: 4 });
    expect(tableIn(told).offer?.offer).toBe(2);
  });

  it('accepted unlocks both', () => {
    const told = tell(start, lock(ANI, 'sales'), lock(BUDI, 'marketing'), wish(ANI, offers('sales', 6)));
    given(told)
      .when(BUDI, answers('AcceptOffer', 'marketing', 1))
      .gives(
        { type: 'OfferAccepted', data: { ...kawung, offer: 1, split: { sales: 6, marketing: 4 } } },
        { type: 'PlanUnlocked', data: { ...kawung, role: 'sales' } },
        { type: 'PlanUnlocked', data: { ...kawung, role: 'marketing' } },
      );
  });

  it.each([
    ['sales', ANI],
    ['marketing', BUDI],
  ] as const)('lapses when %s locks', (role, by) => {
    given(six)
      .when(by, { type: 'LockPlan', round: 1, role })
      .gives({ type: 'PlanLocked', data: { ...kawung, role } }, { type: 'OfferLapsed', data: { ...kawung, offer: 1 } });
    expect(tableIn(tell(six, lock(by, role)))).toMatchObject({
      offer: null,
      lastOffer: { end: 'lapsed' },
      split: { sales: 5, marketing: 5 },
    });
  });
});

describe('where nobody else holds the other role', () => {
  const alone = tell(
    opened({ openAll: true }),
    takeSeat('Ani'),
    wish(FACILITATOR, { type: 'StartSession' }),
    wish(FACILITATOR, { type: 'OpenPlanning', round: 1 }),
  );
  const agreed = [
    { type: 'OfferMade', data: { ...kawung, role: 'sales', offer: 1, split: { sales: 7, marketing: 3 }, reason: '' } },
    { type: 'OfferAccepted', data: { ...kawung, offer: 1, split: { sales: 7, marketing: 3 } } },
  ] as const;

  it('an offer is agreed', () => {
    given(alone)
      .when(ANI, offers('sales', 7))
      .gives(...agreed);
  });

  it('and unlocks', () => {
    given(tell(alone, lock(ANI, 'sales')))
      .when(ANI, offers('sales', 7))
      .gives(...agreed, {
        type: 'PlanUnlocked',
        data: { ...kawung, role: 'sales' },
      });
  });

  it('or where one person holds both', () => {
    const both = [
      ...opened({ openAll: true }),
      stamp({
        type: 'SeatTaken',
        data: { seat: 's1', name: 'Ani', team: 'kawung', roles: ['sales', 'marketing'], bot: false },
      }),
    ];
    const told = tell(
      both,
      wish(FACILITATOR, { type: 'StartSession' }),
      wish(FACILITATOR, { type: 'OpenPlanning', round: 1 }),
    );
    given(told)
      .when(ANI, offers('sales', 7))
      .gives(...agreed);
  });

  it('but a bot there answers for itself', () => {
    given(tell(alone, wish(FACILITATOR, { type: 'SeatBots' })))
      .when(ANI, offers('sales', 7))
      .gives(agreed[0]);
  });
});

describe('a split that leaves fewer chips than lie on the table', () => {
  const four = [3, 1].map((count, i) =>
    wish(ANI, { type: 'PlaceChips', round: 1, card: i === 0 ? 'calls' : 'care', count }),
  );
  const told = tell(start, ...four, wish(BUDI, offers('marketing', 2)), wish(ANI, answers('AcceptOffer', 'sales', 1)));

  it('keeps the draft, over budget, and refuses the lock', () => {
    expect(tableIn(told).split).toEqual({ sales: 2, marketing: 8 });
    expect(tableIn(told).chips).toMatchObject({ calls: 3, care: 1 });
    given(told).when(ANI, { type: 'LockPlan', round: 1, role: 'sales' }).refuses('plan/over-budget');
  });

  it('lets chips be taken off, none be added', () => {
    expect(given(told).when(ANI, { type: 'PlaceChips', round: 1, card: 'calls', count: 2 }).decided.ok).toBe(true);
    given(told).when(ANI, { type: 'PlaceChips', round: 1, card: 'closing', count: 1 }).refuses('plan/over-budget');
  });

  it('locks once the draft fits', () => {
    expect(
      given(tell(told, wish(ANI, { type: 'PlaceChips', round: 1, card: 'calls', count: 1 }))).when(ANI, {
        type: 'LockPlan',
        round: 1,
        role: 'sales',
      }).decided.ok,
    ).toBe(true);
  });

  it('is nothing to the other role', () => {
    expect(given(told).when(BUDI, { type: 'LockPlan', round: 1, role: 'marketing' }).decided.ok).toBe(true);
  });
});
