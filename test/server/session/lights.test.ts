import { describe, expect, it } from 'vitest';
import { Lights } from '../../../server/session/lights.ts';

type Turn = (lights: Lights, at: number) => boolean;
const answered =
  (took: number): Turn =>
  (lights, at) =>
    lights.answered('s1', at, took);
const missed: Turn = (lights, at) => lights.missed('s1', at);
const left: Turn = (lights, at) => lights.left('s1', at);

describe('the light of a seat', () => {
  it.each<[string, Turn[], string, boolean]>([
    ['an answer within 300 ms is good', [answered(299)], 'good', true],
    ['a longer one is slow', [answered(300)], 'slow', true],
    ['one as good as the last is no news', [answered(20), answered(40)], 'good', false],
    ['one that is slower is', [answered(20), answered(900)], 'slow', true],
    ['one sign without an answer makes it slow', [answered(20), missed], 'slow', true],
    ['two in a row lose it', [answered(20), missed, missed], 'lost', true],
    ['a third is no news', [answered(20), missed, missed, missed], 'lost', false],
    ['an answer in between begins anew', [missed, answered(20), missed], 'slow', true],
    ['who never answers is lost, too', [missed, missed], 'lost', true],
    ['who leaves is lost at once', [answered(20), left], 'lost', true],
    ['and is well again with the first answer', [answered(20), left, answered(5)], 'good', true],
  ])('%s', (_, turns, light, news) => {
    const lights = new Lights();
    const told = turns.map((turn, i) => turn(lights, 1000 * i));
    expect(lights.all.get('s1')?.light).toBe(light);
    expect(told.at(-1)).toBe(news);
  });

  it('that is lost says when the seat was heard last', () => {
    const lights = new Lights();
    lights.answered('s1', 5_000, 20);
    lights.missed('s1', 15_000);
    expect(lights.all.get('s1')).toEqual({ light: 'slow', seen: null });
    lights.missed('s1', 25_000);
    expect(lights.all.get('s1')).toEqual({ light: 'lost', seen: 5_000 });
  });

  it('is each seat’s own; who was never measured has none', () => {
    const lights = new Lights();
    lights.answered('s1', 0, 20);
    lights.left('s2', 7);
    expect([...lights.all]).toEqual([
      ['s1', { light: 'good', seen: null }],
      ['s2', { light: 'lost', seen: 7 }],
    ]);
    expect(lights.all.get('s3')).toBeUndefined();
  });
});
