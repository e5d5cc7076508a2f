import { describe, expect, it, test } from 'vitest';
import type { Heard } from '../../../client/panels/market/marketCue.ts';
import { marketCue } from '../../../client/panels/market/marketCue.ts';
import { townAt } from '../../../client/present/town.ts';
import type { TownPicture } from '../../../client/present/townPicture.ts';
import { townView } from '../fixtures/townView.ts';

type Quarter = 'pending' | 'hit' | 'missed';

/** A picture of a week with one stall, or of more. */
const at = (week: number, ...stalls: readonly [coins: number, quarters: readonly Quarter[], own?: boolean][]) =>
  ({
    week,
    stalls: stalls.map(([coins, quarters, own = false]) => ({
      own,
      coins,
      quotas: quarters.map((state) => ({ state })),
    })),
  }) as unknown as TownPicture;

/** What is heard at each of these pictures in turn, in one round. */
function heardAt(pictures: readonly TownPicture[], round = 1): (string | null)[] {
  let heard: Heard | null = null;
  return pictures.map((picture) => {
    const cue = marketCue(heard, round, picture);
    heard = cue.heard;
    return cue.sound;
  });
}

describe('what is heard in the market', () => {
  test.each<[string, TownPicture[], (string | null)[]]>([
    [
      'a coin when one has come',
      [at(0, [0, []]), at(1, [0, []]), at(2, [1, []]), at(3, [3, []])],
      [null, null, 'coin', 'coin'],
    ],
    [
      'how a quarter ended, rather than the coin of that week',
      [at(12, [4, ['pending']]), at(13, [5, ['hit']]), at(26, [6, ['hit', 'missed']])],
      [null, 'quotaHit', 'quotaMissed'],
    ],
    [
      'that one team reached its quota, rather than that another did not, on everybody’s screen',
      [at(12, [1, ['pending']], [1, ['pending']]), at(13, [2, ['missed']], [1, ['hit']])],
      [null, 'quotaHit'],
    ],
    [
      'the own team alone on its own screen',
      [
        at(12, [1, ['pending'], true], [1, ['pending']]),
        at(13, [1, ['missed'], true], [9, ['hit']]),
        at(14, [1, ['missed'], true], [10, ['hit']]),
      ],
      [null, 'quotaMissed', null],
    ],
    ['nothing of what was there before somebody came', [at(9, [7, ['hit']]), at(10, [7, ['hit']])], [null, null]],
    [
      'one sound for all that a skip to the end leaves out',
      [at(2, [1, ['pending']]), at(26, [8, ['hit']])],
      [null, 'quotaHit'],
    ],
    ['nothing while the same week stays', [at(1, [0, []]), at(2, [1, []]), at(2, [1, []])], [null, 'coin', null]],
  ])('%s', (_, pictures, sounds) => expect(heardAt(pictures)).toEqual(sounds));

  const forward = [at(0, [0, []]), at(1, [1, []]), at(2, [2, []]), at(3, [3, []])];

  it('is not heard again on the way back, nor through the weeks that were heard', () => {
    const back = [at(1, [1, []]), at(2, [2, []]), at(3, [3, []])];
    expect(heardAt([...forward, ...back, at(4, [4, []])])).toEqual([
      null,
      'coin',
      'coin',
      'coin',
      null,
      null,
      null,
      'coin',
    ]);
  });

  it('is heard again when the round is begun from its start', () => {
    expect(heardAt([...forward, ...forward]).slice(4)).toEqual([null, 'coin', 'coin', 'coin']);
  });

  it('begins anew with another round', () => {
    const { heard } = marketCue(null, 1, at(26, [9, ['hit']]));
    expect(marketCue(heard, 2, at(3, [1, []])).sound).toBeNull();
    expect(marketCue(marketCue(heard, 2, at(3, [1, []])).heard, 2, at(4, [2, []])).sound).toBe('coin');
  });

  it('says of every quarter of a played round how it ended, in the week in which it did', () => {
    const view = townView(3, 1, 26);
    const weeks = Array.from({ length: 27 }, (_, week) => townAt(view, 1, week, 'kawung') ?? expect.fail('no picture'));
    const ends = weeks.at(-1)?.stalls.find(({ own }) => own)?.quotas ?? [];
    expect(ends.length).toBe(2);
    const sounds = heardAt(weeks);
    for (const { week, state } of ends) expect(sounds[week]).toBe(state === 'hit' ? 'quotaHit' : 'quotaMissed');
    const own = weeks.map(({ stalls }) => stalls.find((stall) => stall.own)?.coins ?? 0);
    for (const [week, coins] of own.entries())
      if (!ends.some((end) => end.week === week))
        expect(sounds[week]).toBe(coins > (own[week - 1] ?? coins) ? 'coin' : null);
    expect(sounds).toContain('coin');
  });
});
