import { expect, it } from 'vitest';
import { chipsOf, figuresOf } from '../../../client/present/attempts.ts';
import { noChips } from '../../../shared/scenario/cards.ts';
import type { AttemptSide } from '../../../shared/view/attemptsPart.ts';

const side = (change: Partial<AttemptSide>, chips = {}): AttemptSide => ({
  decision: { chips: { ...noChips(), ...chips }, price: 1, focus: 'all' },
  split: { sales: 5, marketing: 5 },
  source: { sales: 'locked', marketing: 'locked' },
  revenue: 10,
  grossProfit: 4,
  brandValue: 3,
  companyValue: null,
  share: 0.5,
  quarters: [],
  ...change,
});

it('figures of both attempts stand side by side, company value only where both tell it', () => {
  expect(figuresOf(side({}), side({ revenue: 12 })).map(({ of, was, is }) => [of, was, is])).toEqual([
    ['revenue', 10, 12],
    ['grossProfit', 4, 4],
    ['brandValue', 3, 3],
  ]);
  const told = figuresOf(side({ companyValue: 7 }), side({ companyValue: 8 }));
  expect(told.at(-1)).toEqual({ of: 'companyValue', was: 7, is: 8 });
});

it('cards that either attempt used are listed, Sales first, others not', () => {
  const both = chipsOf(side({}, { brand: 1, calls: 2 }), side({}, { ads: 1, calls: 2 }));
  expect(both).toEqual([
    { card: 'calls', was: 2, is: 2 },
    { card: 'ads', was: 0, is: 1 },
    { card: 'brand', was: 1, is: 0 },
  ]);
});
