import { describe, expect, it } from 'vitest';
import { canonical, tell } from '../../scripts/golden/canonical.ts';
import type { Golden } from '../../scripts/golden/golden.ts';
import { goldenOf } from '../../scripts/golden/golden.ts';
import { MOVED, verdictOn } from '../../scripts/golden/verdict.ts';
import { MODEL_VERSION } from '../../shared/market/market.ts';
import { COFFEE } from '../../shared/scenario/shipped.ts';

const stored: Golden = {
  course: 'coffee',
  modelVersion: '1.0.0',
  scenario: { id: 'coffee', version: '1.0.0', hash: 'file' },
  steps: [
    { asked: 'open', numbers: 'a' },
    { asked: 'plan', numbers: 'b' },
    { asked: 'next plan', numbers: 'c' },
  ],
};
const [opening, first, second] = stored.steps as [Golden['steps'][0], Golden['steps'][0], Golden['steps'][0]];
const moved: Partial<Golden> = { steps: [opening, { ...first, numbers: 'other' }, second] };
const renewedModel: Partial<Golden> = { modelVersion: '1.1.0' };
const scenario = (version: string, hash: string): Partial<Golden> => ({ scenario: { id: 'coffee', version, hash } });

describe('what may be written anew', () => {
  it.each<[string, Partial<Golden>, ReturnType<typeof verdictOn>['kind']]>([
    ['nothing changed', {}, 'same'],
    ['numbers moved and no version says so', moved, 'moved'],
    [
      'numbers moved with the scenario file, under its old version',
      { ...moved, ...scenario('1.0.0', 'edited') },
      'moved',
    ],
    ['numbers moved with the version of the model', { ...moved, ...renewedModel }, 'renewed'],
    ['numbers moved with the version of the scenario', { ...moved, ...scenario('1.1.0', 'edited') }, 'renewed'],
    ['a new version of the model that gives the same numbers', renewedModel, 'renewed'],
    ['a scenario that changed where nothing is played', scenario('1.0.0', 'edited'), 'renewed'],
    [
      'another plan, and so other numbers',
      { steps: [opening, { asked: 'new plan', numbers: 'd' }, second] },
      'renewed',
    ],
    ['a round more', { steps: [...stored.steps, { asked: 'last plan', numbers: 'd' }] }, 'renewed'],
    ['a round less', { steps: [opening, first] }, 'renewed'],
    [
      'bots that plan otherwise because the numbers before moved',
      { steps: [opening, { ...first, numbers: 'other' }, { asked: 'new plan', numbers: 'd' }] },
      'moved',
    ],
    ['an opening that moved', { steps: [{ ...opening, numbers: 'other' }, first, second] }, 'moved'],
  ])('%s', (_, change, kind) => {
    expect(verdictOn(stored, { ...stored, ...change }).kind).toBe(kind);
  });

  it('a course that was never written down is new', () => {
    expect(verdictOn(undefined, stored)).toEqual({
      kind: 'new',
      say: 'coffee: is not written down; run npm run golden -- --first',
    });
  });
});

describe('what is said', () => {
  it('nothing where there is nothing to do, and what to do everywhere else', () => {
    expect(verdictOn(stored, stored).say).toBe('');
    for (const change of [moved, renewedModel, { steps: [opening] }])
      expect(verdictOn(stored, { ...stored, ...change }).say).toContain('run npm run golden');
  });

  it('numbers that moved: from which step on, whether the scenario did, and which version to raise', () => {
    expect(verdictOn(stored, { ...stored, ...moved }).say).toBe(
      `coffee, from step 1 on (its scenario file is the same): ${MOVED}`,
    );
    expect(verdictOn(stored, { ...stored, ...moved, ...scenario('1.0.0', 'edited') }).say).toContain('has changed');
    expect(MOVED).toContain('raise MODEL_VERSION in shared/market/market.ts');
  });
});

describe('a number that differs in its last bit', () => {
  const told = (revenue: number, modelVersion = '1') =>
    goldenOf(
      { id: 'coffee', scenario: COFFEE, play: () => [] },
      tell({
        id: 'coffee',
        scenario: COFFEE,
        play: () => [{ asked: {}, numbers: { state: { modelVersion, revenue } } }],
      }),
    );

  it('is noticed; a version is no number', () => {
    expect(verdictOn(told(0.3), told(0.1 + 0.2)).kind).toBe('moved');
    expect(verdictOn(told(0.3), told(0.3, '2')).kind).toBe('same');
    expect(told(0.3).modelVersion).toBe(MODEL_VERSION);
  });

  it('the order of keys is none, and what is not a number never passes', () => {
    expect(canonical({ b: [1, { d: 2, c: 3 }], a: 0.1 })).toBe('{"a":0.1,"b":[1,{"c":3,"d":2}]}');
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY]) expect(() => canonical({ wrong })).toThrow();
  });

  it('other sentences make no other scenario, another parameter does', () => {
    const play = () => [{ asked: {}, numbers: {} }];
    const of = (changed: typeof COFFEE) =>
      goldenOf({ id: 'coffee', scenario: changed, play }, tell({ id: 'coffee', scenario: changed, play })).scenario
        .hash;
    expect(of({ ...COFFEE, story: { en: 'Coffee.', id: 'Kopi.' } })).toBe(of(COFFEE));
    expect(of({ ...COFFEE, params: { ...COFFEE.params, synergy: 0.5 } })).not.toBe(of(COFFEE));
  });
});
