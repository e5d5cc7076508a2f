import { describe, expect, it } from 'vitest';
import type { Difference, Hindsight, WeighedChoice } from '../../../shared/session/hindsight.ts';
import { turningPoints } from '../../../shared/view/turning.ts';

const sized = (size: number, bySeed: readonly number[]): Difference => ({
  plan: { chips: {}, price: null, focus: null },
  size,
  cash: size,
  customerValue: 0,
  brandValue: 0,
  revenue: 0,
  bySeed: [...bySeed],
  flaw: 'otherCards',
});
const choice = (lost: Difference, won: Difference = sized(-1, [-1, -1])): WeighedChoice => ({
  played: { chips: {}, price: null, focus: null },
  most: 5,
  lost,
  won,
});
const round = (number: number, sales: WeighedChoice, marketing: WeighedChoice): Hindsight['weighed'][number] => ({
  team: 'kawung',
  round: number,
  roles: { sales, marketing },
});

describe('the turning points of a team', () => {
  it('are the choice that cost most and the one that gained most, with how sure that is and how large it may be', () => {
    const found = turningPoints([
      round(2, choice(sized(50, [60, 40])), choice(sized(10, [10, 70]), sized(9, [9, 9]))),
      round(1, choice(sized(20, [10, 30])), choice(sized(0, [0, 0]), sized(30, [-5, 20]))),
    ]);
    expect(found).toMatchObject([
      { turn: 'cost', round: 2, role: 'sales', size: 50, low: 40, high: 60, stays: 1, seeds: 2 },
      { turn: 'gain', round: 1, role: 'marketing', size: 30, low: -5, high: 30, stays: 1, seeds: 2 },
    ]);
  });

  it('of equals is the earlier round, and Sales first', () => {
    const [cost] = turningPoints([
      round(2, choice(sized(7, [7])), choice(sized(7, [7]))),
      round(1, choice(sized(7, [7])), choice(sized(7, [7]))),
    ]);
    expect(cost).toMatchObject({ round: 1, role: 'sales', stays: 1 });
  });

  it('are none where nothing better was found and the first plan would have done as well', () => {
    expect(turningPoints([round(1, choice(sized(0, [0])), choice(sized(0, [0])))])).toEqual([]);
    expect(turningPoints([])).toEqual([]);
  });
});
