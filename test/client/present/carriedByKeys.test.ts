import { expect, test } from 'vitest';
import { placeByArrow } from '../../../client/present/carriedByKeys.ts';

const TEAMS = ['kawung', 'parang', 'truntum'];

test.each([
  ['ArrowDown', 'kawung/sales', 'parang/sales'],
  ['ArrowUp', 'parang/marketing', 'kawung/marketing'],
  ['ArrowRight', 'parang/sales', 'parang/marketing'],
  ['ArrowLeft', 'parang/marketing', 'parang/sales'],
  ['ArrowUp', 'kawung/sales', null],
  ['ArrowDown', 'truntum/sales', null],
  ['ArrowLeft', 'kawung/sales', null],
  ['ArrowRight', 'kawung/marketing', null],
  ['Enter', 'kawung/sales', null],
] as const)('%s leads from %s to %s', (key, from, to) => {
  expect(placeByArrow(key, TEAMS, from)).toBe(to);
});
