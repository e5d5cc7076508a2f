import { describe, expect, test } from 'vitest';
import { HABITS } from '../../../shared/bots/habits.ts';
import { play } from '../../../shared/bots/play.ts';
import type { Style } from '../../../shared/bots/style.ts';
import { SENSIBLE_STYLES, STYLES } from '../../../shared/bots/style.ts';
import { stream } from '../../../shared/lib/rng.ts';
import type { Card } from '../../../shared/scenario/cards.ts';
import { CARD_TRAITS, CARDS, cardsOf } from '../../../shared/scenario/cards.ts';
import type { View } from '../../../shared/view/parts.ts';
import type { Planned } from './workshop.ts';
import { spent, workshopOf } from './workshop.ts';

const SEEDS = ['pasar1:a1', 'pasar1:a2', 'pasar1:a3', 'pasar1:a4', 'pasar1:a5'];

const planned = Object.fromEntries(
  STYLES.map((style) => [
    style,
    SEEDS.flatMap((seed) => workshopOf(seed, [style], { openAll: false, rounds: 6 }).planned),
  ]),
) as Record<Style, Planned[]>;

/** The part of all chips of a style that lies on these cards; of one role's chips when the cards are compared within it. */
const part = (style: Style, cards: readonly Card[], among: readonly Card[] = CARDS): number => {
  const chips = spent(planned[style]);
  const sum = (of: readonly Card[]): number => of.reduce((total, card) => total + chips[card], 0);
  return sum(cards) / sum(among);
};

const TACTICAL = CARDS.filter((card) => CARD_TRAITS[card].horizon === 'tactical');
const STRATEGIC = CARDS.filter((card) => CARD_TRAITS[card].horizon === 'strategic');

describe('the chips of a style show its name', () => {
  test('tactical: hardly anything for later', () => expect(part('tactical', TACTICAL)).toBeGreaterThan(0.95));

  test('strategic: hardly anything for now but one chip on closing', () => {
    expect(part('strategic', STRATEGIC)).toBeGreaterThan(0.85);
    expect(part('strategic', ['closing'])).toBeGreaterThan(0.05);
    expect(part('strategic', [...STRATEGIC, 'closing'])).toBeGreaterThan(0.98);
  });

  test('balanced: both horizons, and no discounts to speak of', () => {
    expect(part('balanced', TACTICAL)).toBeGreaterThan(0.35);
    expect(part('balanced', STRATEGIC)).toBeGreaterThan(0.35);
    expect(part('balanced', ['discount'])).toBeLessThan(0.03);
  });

  test('discounter: most of all discounts, and the ads and events that tell of them', () => {
    expect(part('discounter', ['discount'], cardsOf('sales'))).toBeGreaterThan(0.4);
    expect(part('discounter', ['discount', 'closing'], cardsOf('sales'))).toBeGreaterThan(0.8);
    expect(part('discounter', ['ads', 'promotion'], cardsOf('marketing'))).toBeGreaterThan(0.7);
  });

  test('brandBuilder: brand and content, more than any other style', () => {
    const name = (style: Style): number => part(style, ['brand', 'content']);
    expect(part('brandBuilder', ['brand', 'content'], cardsOf('marketing'))).toBeGreaterThan(0.7);
    for (const style of STYLES.filter((it) => it !== 'brandBuilder'))
      expect(name('brandBuilder')).toBeGreaterThan(name(style));
  });

  test('random: no card stands out', () => {
    for (const role of ['sales', 'marketing'] as const)
      for (const card of cardsOf(role)) {
        expect(part('random', [card], cardsOf(role))).toBeGreaterThan(0.1);
        expect(part('random', [card], cardsOf(role))).toBeLessThan(0.24);
      }
  });
});

describe('price, focus and split', () => {
  const late = (style: Style): Planned[] => planned[style].filter(({ round }) => round >= 3);
  const prices = (style: Style): number[] => [...new Set(late(style).map(({ price }) => price))].sort();

  test.each<[Style, number[]]>([
    ['balanced', [1]],
    ['tactical', [1]],
    ['strategic', [1]],
    ['copycat', [1]],
    ['discounter', [0.9]],
    ['brandBuilder', [1, 1.1]],
    ['random', [0.9, 1, 1.1]],
  ])('%s, once the price is open: %j', (style, wanted) => expect(prices(style)).toEqual(wanted));

  test('brandBuilder takes the high price at the end of every workshop', () => {
    for (const { price } of planned.brandBuilder.filter(({ round }) => round > 4)) expect(price).toBe(1.1);
  });

  test.each(SENSIBLE_STYLES)('%s speaks to all in most rounds', (style) => {
    const all = late(style).filter(({ focus }) => focus === 'all');
    expect(all.length / late(style).length).toBeGreaterThan(0.75);
  });

  test('random aims anywhere', () => expect(new Set(late('random').map(({ focus }) => focus)).size).toBe(4));

  test('brandBuilder gets about three fifths of the chips for Marketing, the others leave the split as it is', () => {
    const open = (style: Style): Planned[] => planned[style].filter(({ round }) => round >= 2);
    for (const { split } of open('brandBuilder'))
      expect(split.marketing).toBe(Math.round((split.sales + split.marketing) * 0.6));
    for (const style of STYLES.filter((it) => it !== 'brandBuilder'))
      expect(open(style).every(({ offers }) => offers === 0)).toBe(true);
  });
});

describe('luck is a small whim', () => {
  const views: View[] = [];
  workshopOf('pasar1:b1', ['balanced'], { rounds: 1 }, (view) => {
    if (view.plan?.placed === 0) views.push(view);
    return view;
  });
  const plansOf = (style: Style, view: View): Map<string, number>[] =>
    Array.from({ length: 24 }, (_, luck) => {
      const chips = play(style, view, stream('pasar1:b2', `${luck}`)).filter((wish) => wish.type === 'PlaceChips');
      return new Map(chips.map(({ card, count }) => [card, count]));
    });
  /** Chips that lie elsewhere in the other plan. */
  const apart = (one: Map<string, number>, other: Map<string, number>): number =>
    CARDS.reduce((sum, card) => sum + Math.max(0, (one.get(card) ?? 0) - (other.get(card) ?? 0)), 0);
  const furthest = (style: Style, view: View): number => {
    const plans = plansOf(style, view);
    return Math.max(...plans.flatMap((one) => plans.map((other) => apart(one, other))));
  };

  test('a sensible bot moves at most two of five chips for it, and all of them together do move', () => {
    expect(views.length).toBe(4);
    const moved = SENSIBLE_STYLES.flatMap((style) => views.map((view) => furthest(style, view)));
    expect(Math.max(...moved)).toBeLessThanOrEqual(2);
    expect(Math.max(...moved)).toBeGreaterThan(0);
  });

  test('a random one moves all five', () => {
    expect(Math.max(...views.map((view) => furthest('random', view)))).toBe(5);
  });
});

test('every style says what it is in both languages', () => {
  for (const style of STYLES) {
    const { en, id } = HABITS[style].what;
    expect(en).toMatch(/^[A-Z].{20,110}\.$/);
    expect(id).toMatch(/^[A-Z].{20,110}\.$/);
    expect(en).not.toBe(id);
  }
});
