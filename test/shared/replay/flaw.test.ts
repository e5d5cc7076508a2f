import { expect, it } from 'vitest';
import { flawOf } from '../../../shared/replay/flaw.ts';
import type { Chips, Role } from '../../../shared/scenario/cards.ts';
import type { Flaw, RolePlan } from '../../../shared/session/hindsight.ts';

const even = () => 0;
const plan = (chips: Partial<Chips>, price: number | null = null, focus: string | null = null): RolePlan => ({
  chips,
  price,
  focus,
});

it.each<[Flaw, Role, Partial<Chips>, Partial<Chips>, number]>([
  ['none', 'sales', { calls: 2, closing: 1 }, { closing: 1, calls: 2, care: 0 }, 0.5],
  ['overDiscounted', 'sales', { discount: 2, closing: 1 }, { discount: 0, closing: 3 }, 0.5],
  ['leadsCold', 'sales', { calls: 3 }, { calls: 1, closing: 2 }, 0.2],
  ['tooStrategic', 'sales', { care: 3 }, { care: 1, closing: 2 }, 0],
  ['noSharedChips', 'sales', { calls: 3 }, { calls: 1, fieldInsight: 2 }, 0],
  ['tooTactical', 'sales', { calls: 3, fieldInsight: 1 }, { calls: 1, fieldInsight: 3 }, 0],
  ['noSharedChips', 'marketing', { brand: 3 }, { brand: 1, salesKit: 2 }, 0],
  ['tooTactical', 'marketing', { ads: 2, promotion: 2 }, { ads: 1, promotion: 1, brand: 2 }, 0],
  ['tooStrategic', 'marketing', { brand: 3, research: 1 }, { brand: 1, ads: 3 }, 0],
  ['idle', 'marketing', { ads: 1 }, { ads: 1, brand: 2 }, 0],
  ['overspent', 'sales', { coaching: 3, care: 1 }, { coaching: 1, care: 1 }, 0],
  ['otherCards', 'marketing', { brand: 1, content: 1 }, { brand: 2 }, 0],
])('%s of %s', (flaw, role, worse, better, cold) => {
  expect(flawOf(role, plan(worse), plan(better), cold, even)).toBe(flaw);
});

it('another segment, a price that was too low or too high', () => {
  const brand = { brand: 2 };
  expect(flawOf('marketing', plan(brand, 1, 'all'), plan(brand, 1, 'homes'), 0, even)).toBe('wrongSegment');
  expect(flawOf('marketing', plan(brand, 0.9, 'all'), plan(brand, 1, 'all'), 0, even)).toBe('tooCheap');
  expect(flawOf('marketing', plan(brand, 1.1, 'all'), plan(brand, 1, 'all'), 0, even)).toBe('tooDear');
});

it('of several differences it tells the one that weighs most', () => {
  const worse = plan({ ads: 3 }, 0.9, 'all');
  const better = plan({ brand: 3 }, 1, 'homes');
  const about = (most: keyof RolePlan): Flaw =>
    flawOf('marketing', worse, better, 0, (part) => (part === most ? 5 : 1));
  expect([about('chips'), about('price'), about('focus')]).toEqual(['tooTactical', 'tooCheap', 'wrongSegment']);
});
