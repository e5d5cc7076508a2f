import { describe, expect, test } from 'vitest';
import { choicesOf } from '../../../client/present/choices.ts';
import { keptPrediction, predictionScale, quotasOfRound } from '../../../client/present/prediction.ts';
import { priceChoices } from '../../../client/present/prices.ts';
import { PRICES } from '../../../shared/market/outcome.ts';
import type { Role } from '../../../shared/scenario/cards.ts';
import { MILLION, viewOf } from '../fixtures/view.ts';

const ALL = { split: true, price: true, focus: true, prediction: true };

const choices = (role: Role, opens = ALL) => {
  const view = viewOf(role, { round: 3, opens }, 2);
  if (!view.plan) throw new Error('planning has a plan');
  return choicesOf(view, view.plan, 'kawung', 'en');
};

describe('choices besides chips', () => {
  test('are not there before they open, and something is said to come', () => {
    expect(choices('marketing', { ...ALL, price: false, focus: false, prediction: false })).toEqual({
      price: null,
      focus: null,
      prediction: null,
      later: true,
    });
  });

  test('price and focus are Marketing’s, a prediction is everybody’s', () => {
    const sales = choices('sales');
    expect([sales.price, sales.focus, sales.later]).toEqual([null, null, false]);
    expect(sales.prediction).not.toBeNull();
  });

  test('the focus is on all, or on one segment by its name', () => {
    expect(choices('marketing').focus?.offered.map(({ name }) => name)).toEqual([
      null,
      'Homes',
      'Offices',
      'Gift shops',
    ]);
  });
});

test('prices are those of the market, in money of the category', () => {
  expect(priceChoices(4_500_000).map(({ price, cents, level }) => [price, cents, level])).toEqual([
    [PRICES[0], 4_050_000, 'low'],
    [PRICES[1], 4_500_000, 'mid'],
    [PRICES[2], 4_950_000, 'high'],
  ]);
});

describe('a prediction', () => {
  test('of Sales is about the quotas of its round', () => {
    const view = viewOf('sales', { round: 3, opens: ALL }, 2);
    expect(quotasOfRound(view, 3)).toEqual([508 * MILLION, 520 * MILLION]);
    const scale = predictionScale(view, 'kawung');
    expect(scale?.middle).toBeGreaterThan(1000 * MILLION);
    expect(scale?.middle).toBeLessThan(1060 * MILLION);
  });

  test('of Marketing is about its brand value, below nothing if that is where it stands', () => {
    const view = viewOf('marketing', { round: 3, opens: ALL }, 2);
    const last = view.outcomes['2']?.teams['kawung'];
    if (!last) throw new Error('round 2 was played');
    last.brandValue = -200 * MILLION;
    const scale = predictionScale(view, 'kawung');
    expect(scale?.middle).toBe(-200 * MILLION);
    expect(scale?.least).toBeLessThan(-400 * MILLION);
    expect(scale?.most).toBeGreaterThan(0);
  });

  test('moves in round steps, and all ends of the slider are on them', () => {
    for (const role of ['sales', 'marketing'] as const) {
      const scale = predictionScale(viewOf(role, { round: 3, opens: ALL }, 2), 'kawung');
      if (!scale) throw new Error('planning has a scale');
      expect([10, 20, 50].map((size) => (scale.step / MILLION) % size)).toContain(0);
      for (const value of [scale.least, scale.middle, scale.most]) expect(Math.abs(value % scale.step)).toBe(0);
    }
  });
});

test.each([
  ['within the scale', '150', 150],
  ['at its end', '200', 200],
  ['beyond it', '201', null],
  ['no number', 'many', null],
  ['an empty word', '', null],
  ['nothing', null, null],
] as const)('a prediction that was not sent yet is taken up: %s', (_, written, cents) => {
  expect(keptPrediction(written, { least: 100, most: 200, step: 10, middle: 150 })).toBe(cents);
});
