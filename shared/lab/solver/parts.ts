import { CARDS, MOST_CHIPS } from '../../scenario/cards.ts';
import type { Course } from './course.ts';
import { isOpen } from './course.ts';
import type { Plan } from './plan.ts';
import type { Freedom } from './seeds.ts';

/**
 * The parts of a plan whose worth may be added up, numbered from 0: in each round the first, second and third chip on each
 * card, each price and each focus. -1 stands for no part: a chip in the till, or a choice that is still closed.
 */
export type Parts = {
  readonly rounds: number;
  readonly perRound: number;
  readonly count: number;
  /** The `nth` chip (from 1) on a card, by its place in CARDS. */
  readonly chip: (index: number, card: number, nth: number) => number;
  readonly price: (index: number, price: number) => number;
  readonly focus: (index: number, focus: string) => number;
};

const CHIP_PARTS = CARDS.length * MOST_CHIPS;

export function partsOf(course: Course, rounds: number, { prices, focuses }: Freedom): Parts {
  const perRound = CHIP_PARTS + prices.length + focuses.length;
  const open = (choice: 'price' | 'focus', index: number): boolean => isOpen(course, choice, course.first + index);
  return {
    rounds,
    perRound,
    count: rounds * perRound,
    chip: (index, card, nth) => index * perRound + card * MOST_CHIPS + nth - 1,
    price: (index, price) => {
      const at = prices.indexOf(price);
      return at < 0 || !open('price', index) ? -1 : index * perRound + CHIP_PARTS + at;
    },
    focus: (index, focus) => {
      const at = focuses.indexOf(focus);
      return at < 0 || !open('focus', index) ? -1 : index * perRound + CHIP_PARTS + prices.length + at;
    },
  };
}

/** What a part is within its round: a chip (its card and number), or the choice of a price or focus. */
export const kindOf = (part: number, { perRound }: Parts) => {
  const within = part % perRound;
  const chip = within < CHIP_PARTS;
  return {
    index: Math.floor(part / perRound),
    within,
    chip,
    card: chip ? Math.floor(within / MOST_CHIPS) : -1,
    nth: within % MOST_CHIPS,
  };
};

/** Parts that a plan gains (+1) and loses (-1) against another. */
export type Change = readonly (readonly [part: number, sign: 1 | -1])[];

/** The parts of a plan of whole chips. */
function partsIn(parts: Parts, plan: Plan): number[] {
  const found: number[] = [];
  for (const [index, { weights, price, focus }] of plan.entries()) {
    for (const [card, name] of CARDS.entries())
      for (let nth = 1; nth <= weights[name]; nth += 1) found.push(parts.chip(index, card, nth));
    found.push(parts.price(index, price), parts.focus(index, focus));
  }
  return found.filter((part) => part >= 0);
}

/** What makes one plan of whole chips from another. */
export function changeBetween(parts: Parts, from: Plan, to: Plan): Change {
  const before = new Set(partsIn(parts, from));
  const after = new Set(partsIn(parts, to));
  const change: [number, 1 | -1][] = [];
  for (const part of after) if (!before.has(part)) change.push([part, 1]);
  for (const part of before) if (!after.has(part)) change.push([part, -1]);
  return change;
}
