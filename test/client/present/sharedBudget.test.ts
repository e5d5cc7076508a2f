import { describe, expect, test } from 'vitest';
import { sharedBudget, writtenOffer } from '../../../client/present/sharedBudget.ts';
import type { Role } from '../../../shared/scenario/cards.ts';
import type { PlanPart } from '../../../shared/view/parts.ts';
import { viewOf } from '../fixtures/view.ts';

const budgetOf = (role: Role, change: Partial<PlanPart> = {}) => {
  const view = viewOf(role, { round: 2, ...change });
  if (!view.plan) throw new Error('planning has a plan');
  return sharedBudget(view, view.plan);
};

const offer = {
  offer: 1,
  role: 'marketing',
  seat: 'kawung-marketing',
  split: { sales: 4, marketing: 6 },
  reason: 'Merek dilupakan.',
} as const;

describe('an offer', () => {
  test('is answered by the other role and waits for the one who made it', () => {
    expect(budgetOf('sales', { offer }).offer).toMatchObject({ ours: false, from: 'Sari', reason: 'Merek dilupakan.' });
    expect(budgetOf('marketing', { offer }).offer).toMatchObject({ ours: true });
  });

  test('that ended is told until the next one is open', () => {
    const lastOffer = { offer, end: 'declined' } as const;
    expect(budgetOf('sales', { lastOffer }).ended).toEqual({ end: 'declined', split: { sales: 4, marketing: 6 } });
    expect(budgetOf('sales', { lastOffer, offer }).ended).toBeNull();
  });
});

describe('a proposal starts', () => {
  test('with one chip more for the role that makes it', () => {
    expect(budgetOf('sales').proposal).toBe(6);
    expect(budgetOf('marketing').proposal).toBe(4);
  });

  test('from the offer on the table where there is one', () => {
    expect(budgetOf('sales', { offer }).proposal).toBe(4);
  });

  test('and leaves each role at least one chip', () => {
    const budget = budgetOf('sales', { split: { sales: 9, marketing: 1 } });
    expect([budget.proposal, budget.least, budget.most]).toEqual([9, 1, 9]);
  });
});

test.each([
  ['as it was', '{"sales":4,"reason":"Merek"}', { sales: 4, reason: 'Merek' }],
  ['within what can be split', '{"sales":40,"reason":""}', { sales: 9, reason: '' }],
  ['anew where it is broken', '{"sales":', { sales: 6, reason: '' }],
  ['anew where it is no offer', '{"sales":"4"}', { sales: 6, reason: '' }],
  ['anew where it is nothing', 'null', { sales: 6, reason: '' }],
  ['anew where there was none', null, { sales: 6, reason: '' }],
] as const)('an offer that was being written is taken up %s', (_, written, offer) => {
  expect(writtenOffer(written, budgetOf('sales'))).toEqual(offer);
});
