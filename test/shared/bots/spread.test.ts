import { expect, test } from 'vitest';
import { anySpread } from '../../../shared/bots/spread.ts';
import type { BotCard } from '../../../shared/bots/style.ts';
import { stream } from '../../../shared/lib/rng.ts';
import { SALES_CARDS } from '../../../shared/scenario/cards.ts';

const FULL = 3;
const DRAWS = 8000;

/** All ways to lay that many chips on that many cards, written out. */
function everySpread(cards: number, chips: number): number[][] {
  if (cards === 0) return chips === 0 ? [[]] : [];
  return [0, 1, 2, 3]
    .filter((count) => count <= chips)
    .flatMap((count) => everySpread(cards - 1, chips - count).map((rest) => [count, ...rest]));
}

test.each([
  [['calls', 'closing', 'care'], 4],
  [['calls', 'closing', 'care'], 8],
  [['calls', 'closing', 'care', 'coaching'], 5],
] as [BotCard[], number][])('on %j, %i chips: every lawful spread comes as often as any other', (cards, chips) => {
  const luck = stream('pasar1:5d', 'spread');
  const seen = new Map<string, number>(everySpread(cards.length, chips).map((spread) => [spread.join(), 0]));
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const spread = [...anySpread(cards, chips, luck).values()].join();
    if (!seen.has(spread)) expect.fail(`${spread} is no lawful spread`);
    seen.set(spread, (seen.get(spread) ?? 0) + 1);
  }
  const expected = DRAWS / seen.size;
  for (const count of seen.values()) expect(Math.abs(count - expected)).toBeLessThan(5 * Math.sqrt(expected));
});

test('a budget beyond the table fills it', () => {
  const spread = anySpread(SALES_CARDS, 99, stream('pasar1:5d', 'full'));
  expect([...spread]).toEqual(SALES_CARDS.map((card) => [card, FULL]));
});
