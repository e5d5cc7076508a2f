import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card, Chips } from '../../../shared/scenario/cards.ts';
import { CARD_TRAITS, CARDS, cardsOf, chipsOf, noChips, ROLES } from '../../../shared/scenario/cards.ts';
import type { Actor } from '../../../shared/session/actor.ts';
import { splitLike, trim } from '../../../shared/session/allowance.ts';
import type { Split, UsedPlan } from '../../../shared/session/plans.ts';
import { currentRound } from '../../../shared/session/state.ts';
import type { Told } from './workshop.ts';
import { ANI, BUDI, closed, FACILITATOR, planned, reviewed, SHORT, sessionOf, stamp, tell, wish } from './workshop.ts';

const house = SHORT.housePlan;
const start = planned({ openAll: true });
const place = (by: Actor, card: Card, count: number, round = 1) => wish(by, { type: 'PlaceChips', round, card, count });
const lock = (by: Actor, role: 'sales' | 'marketing', round = 1) => wish(by, { type: 'LockPlan', round, role });
const chips = (some: Partial<Chips>): Chips => ({ ...noChips(), ...some });

function usedOf(told: Told, round = 1): UsedPlan {
  const used = currentRound(sessionOf(closed(told, round)))?.used?.['kawung'];
  if (!used) throw new Error('no plan was used');
  return used;
}

/** Planning of round 2, after this round 1, with a budget that this split says. */
const second = (first: Told, split: Split): Told => [
  ...reviewed(first),
  stamp({
    type: 'RoundStarted',
    data: { line: 'line-1', round: 2, splits: { kawung: split, parang: split }, deadline: null },
  }),
  stamp({ type: 'RoundOpened', data: { line: 'line-1', round: 2, deadline: null, extra: {} } }),
];

describe('when a round closes, a role plays', () => {
  it('what it locked', () => {
    const used = usedOf(tell(start, place(ANI, 'care', 2), lock(ANI, 'sales')));
    expect(used.decision.chips).toMatchObject({
      calls: 0,
      closing: 0,
      discount: 0,
      care: 2,
      coaching: 0,
      fieldInsight: 0,
    });
    expect(used.source.sales).toBe('locked');
  });

  it('nothing, where it locked an empty table: unspent chips are money kept', () => {
    const used = usedOf(tell(start, lock(ANI, 'sales')));
    expect([chipsOf('sales', used.decision.chips), used.source.sales]).toEqual([0, 'locked']);
  });

  it('its draft as it stands, if there is a chip on it and it fits', () => {
    const used = usedOf(tell(start, place(ANI, 'calls', 1)));
    expect([used.decision.chips.calls, chipsOf('sales', used.decision.chips), used.source.sales]).toEqual([
      1,
      1,
      'draft',
    ]);
  });

  it('the house plan in round 1, where it laid nothing', () => {
    const used = usedOf(start);
    expect(used.decision).toEqual(house);
    expect(used.source).toEqual({ sales: 'house', marketing: 'house' });
  });

  it('each role by itself: one locked, one silent', () => {
    const used = usedOf(tell(start, place(BUDI, 'brand', 3), lock(BUDI, 'marketing')));
    expect(used.source).toEqual({ sales: 'house', marketing: 'locked' });
    expect(used.decision.chips).toMatchObject({
      calls: house.chips.calls,
      closing: house.chips.closing,
      ads: 0,
      brand: 3,
    });
  });

  it('its last plan from round 2 on, where it laid nothing', () => {
    const first = tell(
      start,
      place(ANI, 'care', 3),
      place(ANI, 'calls', 2),
      place(BUDI, 'brand', 2),
      lock(ANI, 'sales'),
    );
    const used = usedOf(second(first, { sales: 5, marketing: 5 }), 2);
    expect(used.decision.chips).toEqual(chips({ care: 3, calls: 2, brand: 2 }));
    expect(used.source).toEqual({ sales: 'last', marketing: 'last' });
  });

  it("its last plan trimmed to this round's share", () => {
    const first = tell(start, place(ANI, 'care', 3), place(ANI, 'calls', 2));
    const used = usedOf(second(first, { sales: 3, marketing: 4 }), 2);
    expect([used.decision.chips.care, used.decision.chips.calls]).toEqual([1, 2]);
  });

  it('the default in place of a draft that no longer fits', () => {
    const told = tell(
      start,
      place(ANI, 'calls', 3),
      wish(BUDI, { type: 'OfferSplit', round: 1, role: 'marketing', sales: 2, reason: '' }),
      wish(ANI, { type: 'AcceptOffer', round: 1, role: 'sales', offer: 1 }),
    );
    const used = usedOf(told);
    expect(used.source.sales).toBe('house');
    expect(chipsOf('sales', used.decision.chips)).toBe(2);
    expect(used.split).toEqual({ sales: 2, marketing: 8 });
  });

  it("price and focus of the plan that counts: the draft's, if the draft counts", () => {
    const set = [
      wish(BUDI, { type: 'SetPrice', round: 1, price: 0.9 }),
      wish(BUDI, { type: 'SetFocus', round: 1, focus: 'homes' }),
    ];
    expect(usedOf(tell(start, place(BUDI, 'ads', 1), ...set)).decision).toMatchObject({ price: 0.9, focus: 'homes' });
    expect(usedOf(tell(start, ...set, lock(BUDI, 'marketing'))).decision).toMatchObject({ price: 0.9, focus: 'homes' });
  });

  it('price and focus of the default, where the default counts', () => {
    const set = (round: number, price: number, focus: string) => [
      wish(BUDI, { type: 'SetPrice', round, price }),
      wish(BUDI, { type: 'SetFocus', round, focus }),
    ];
    expect(usedOf(tell(start, ...set(1, 0.9, 'homes'))).decision).toMatchObject({
      price: house.price,
      focus: house.focus,
    });
    const first = tell(start, place(BUDI, 'ads', 1), ...set(1, 1.1, 'offices'));
    expect(usedOf(tell(second(first, { sales: 5, marketing: 5 }), ...set(2, 0.9, 'homes')), 2).decision).toMatchObject({
      price: 1.1,
      focus: 'offices',
    });
  });

  it('a plan that fits, whatever was laid, said and agreed', () => {
    const moves = fc.array(fc.record({ card: fc.constantFrom(...CARDS), count: fc.integer({ min: 0, max: 3 }) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(moves, fc.integer({ min: 1, max: 9 }), fc.boolean(), (laid, share, turned) => {
        let told = start;
        for (const { card, count } of laid) {
          try {
            told = tell(told, place(CARD_TRAITS[card].role === 'sales' ? ANI : BUDI, card, count));
          } catch {
            /* over budget: not laid */
          }
        }
        if (share !== 5) {
          told = tell(
            told,
            wish(ANI, { type: 'OfferSplit', round: 1, role: 'sales', sales: share, reason: '' }),
            wish(BUDI, { type: 'AcceptOffer', round: 1, role: 'marketing', offer: 1 }),
          );
        }
        if (turned) {
          try {
            told = tell(told, lock(ANI, 'sales'));
          } catch {
            /* over budget: not locked */
          }
        }
        const used = usedOf(told);
        for (const role of ROLES) expect(chipsOf(role, used.decision.chips)).toBeLessThanOrEqual(used.split[role]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('trimming', () => {
  it.each([
    ['from the card with most chips', { calls: 3, closing: 1 }, 3, { calls: 2, closing: 1 }],
    ['from the later card where two have as many', { calls: 2, care: 2 }, 3, { calls: 2, care: 1 }],
    ['one chip at a time', { calls: 3, closing: 2, care: 1 }, 2, { calls: 1, closing: 1, care: 0 }],
    ['to nothing', { calls: 3, closing: 2 }, 0, {}],
    ['not at all where it fits', { calls: 3, closing: 2 }, 5, { calls: 3, closing: 2 }],
    ['nothing of the other role', { calls: 2, ads: 3, brand: 3 }, 1, { calls: 1, ads: 3, brand: 3 }],
  ])('takes %s', (_, before, most, after) => {
    expect(trim('sales', chips(before), most)).toEqual(chips(after));
  });

  it('never adds, never leaves a card below none, and ends at what fits', () => {
    const plan = fc.record(
      Object.fromEntries(CARDS.map((card) => [card, fc.integer({ min: 0, max: 3 })])) as Record<
        Card,
        fc.Arbitrary<number>
      >,
    );
    fc.assert(
      fc.property(plan, fc.integer({ min: 0, max: 14 }), fc.constantFrom(...ROLES), (before, most, role) => {
        const after = trim(role, before, most);
        for (const card of cardsOf(role)) {
          expect(after[card]).toBeGreaterThanOrEqual(0);
          expect(after[card]).toBeLessThanOrEqual(before[card]);
        }
        expect(chipsOf(role, after)).toBe(Math.min(most, chipsOf(role, before)));
      }),
      { numRuns: 100 },
    );
  });
});

describe("a new round's chips are split as the last round's were", () => {
  it.each([
    [10, { sales: 5, marketing: 5 }, { sales: 5, marketing: 5 }],
    [11, { sales: 5, marketing: 5 }, { sales: 6, marketing: 5 }],
    [11, { sales: 6, marketing: 4 }, { sales: 7, marketing: 4 }],
    [11, { sales: 4, marketing: 6 }, { sales: 4, marketing: 7 }],
    [7, { sales: 3, marketing: 7 }, { sales: 2, marketing: 5 }],
    [14, { sales: 7, marketing: 3 }, { sales: 10, marketing: 4 }],
    [7, { sales: 1, marketing: 13 }, { sales: 1, marketing: 6 }],
    [7, { sales: 13, marketing: 1 }, { sales: 6, marketing: 1 }],
  ])('%d chips after %j: %j', (budget, last, split) => {
    expect(splitLike(budget, last)).toEqual(split);
  });

  it('all of them, a chip at least for each, and never against the share', () => {
    const share = fc.integer({ min: 1, max: 13 });
    fc.assert(
      fc.property(fc.integer({ min: 7, max: 14 }), share, share, (budget, sales, marketing) => {
        const split = splitLike(budget, { sales, marketing });
        expect(split.sales + split.marketing).toBe(budget);
        expect(Math.min(split.sales, split.marketing)).toBeGreaterThanOrEqual(1);
        if (sales >= marketing) expect(split.sales).toBeGreaterThanOrEqual(split.marketing);
        if (sales < marketing) expect(split.sales).toBeLessThanOrEqual(split.marketing);
      }),
      { numRuns: 200 },
    );
  });

  it('in the session: an agreed 7:3 is 7:3 again, or as near as the new budget lets it', () => {
    const agreed = tell(
      start,
      wish(ANI, { type: 'OfferSplit', round: 1, role: 'sales', sales: 7, reason: '' }),
      wish(BUDI, { type: 'AcceptOffer', round: 1, role: 'marketing', offer: 1 }),
    );
    const next = currentRound(sessionOf(tell(reviewed(agreed), wish(FACILITATOR, { type: 'StartRound', round: 2 }))))
      ?.tables['kawung']?.split;
    if (!next) throw new Error('no split');
    expect(next).toEqual(splitLike(next.sales + next.marketing, { sales: 7, marketing: 3 }));
  });
});
