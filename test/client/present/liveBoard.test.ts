import { describe, expect, it } from 'vitest';
import { doingOf, roleDoing } from '../../../client/present/liveBoard.ts';
import type { SeatView } from '../../../shared/view/peoplePart.ts';
import { viewOf } from '../fixtures/view.ts';

const NOW = 10_000_000;
const person = viewOf('sales').people.teams[0]?.seats[0] as SeatView;
const seat = (change: Partial<SeatView>): SeatView => ({ ...person, moved: NOW, ...change });
const minutes = (count: number): number => NOW - count * 60_000;
const gone = (seen: number | null): SeatView => seat({ here: false, light: { light: 'lost', seen } });

describe('what one person does', () => {
  it.each<[string, SeatView, unknown]>([
    ['has just moved', seat({}), { kind: 'working' }],
    ['moved half a minute ago', seat({ moved: NOW - 30_000 }), { kind: 'here' }],
    ['has not moved yet', seat({ moved: null }), { kind: 'here' }],
    ['has been still for three minutes', seat({ moved: minutes(3.5) }), { kind: 'quiet', minutes: 3 }],
    ['is gone', gone(minutes(3)), { kind: 'away', minutes: 3 }],
    ['has just gone', gone(NOW - 1), { kind: 'away', minutes: 0 }],
    ['went by a clock that is ahead', gone(NOW + 500), { kind: 'away', minutes: 0 }],
    ['has not been here since the server started', gone(null), { kind: 'away', minutes: null }],
    [
      'is here on a line that is lost',
      seat({ light: { light: 'lost', seen: minutes(1) } }),
      { kind: 'away', minutes: 1 },
    ],
    ['is a bot', seat({ bot: true, moved: null }), { kind: 'bot' }],
    ['is away while a bot plays', { ...gone(minutes(3)), deputy: 'away' }, { kind: 'bot' }],
  ])('who %s', (_, it, doing) => {
    expect(doingOf(it, NOW)).toEqual(doing);
  });
});

describe('what a role does', () => {
  it.each<[string, SeatView[], unknown]>([
    ['works while one of its people does', [gone(minutes(9)), seat({})], { kind: 'working' }],
    [
      'thinks while one of them has moved lately',
      [seat({ moved: minutes(5) }), seat({ moved: NOW - 30_000 })],
      { kind: 'here' },
    ],
    [
      'is as still as the last who moved',
      [seat({ moved: minutes(5) }), seat({ moved: minutes(2) })],
      { kind: 'quiet', minutes: 2 },
    ],
    ['is away since the last who left', [gone(minutes(7)), gone(minutes(4)), gone(null)], { kind: 'away', minutes: 4 }],
    ['is away, and nobody knows since when', [gone(null)], { kind: 'away', minutes: null }],
  ])('%s', (_, seats, doing) => {
    expect(roleDoing(seats, NOW)).toEqual(doing);
  });
});
