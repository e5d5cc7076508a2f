import { expect, it } from 'vitest';
import { LastMoves } from '../../../server/session/lastMoves.ts';

it('tells when a seat moved last to within ten seconds: a busy table says nothing new with every chip', () => {
  const moves = new LastMoves();
  moves.moved('s1', 100_000);
  for (const at of [100_001, 105_000, 109_999]) moves.moved('s1', at);
  expect([...moves.all]).toEqual([['s1', 100_000]]);
  moves.moved('s1', 110_000);
  moves.moved('s2', 110_500);
  expect([...moves.all]).toEqual([
    ['s1', 110_000],
    ['s2', 110_500],
  ]);
});
