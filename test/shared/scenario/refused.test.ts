import { describe, expect, it } from 'vitest';
import { Scenario } from '../../../shared/scenario/scenario.ts';
import { COFFEE } from '../../../shared/scenario/shipped.ts';
import type { ShockEffect } from '../../../shared/scenario/shock.ts';

const { params, segments, shocks, agenda, housePlan } = COFFEE;

/** The list with its entry at the place changed. */
const changed = <T>(list: readonly T[], place: number, change: Partial<T>): T[] =>
  list.map((entry, index) => (index === place ? { ...entry, ...change } : entry));

const striking = (effect: ShockEffect): Partial<Scenario> => ({ shocks: changed(shocks, 2, { effects: [effect] }) });

/** Where the schema points, and what it says there. */
const refusals = (change: object): [string, string][] => {
  const parsed = Scenario.safeParse({ ...COFFEE, ...change });
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => [path.join('.'), message]);
};

describe('a part that is not well formed is refused where it stands', () => {
  it.each<[string, object, string]>([
    ['an unknown field', { extra: 1 }, ''],
    ['a parameter out of range', { params: { ...params, synergy: 4 } }, 'params.synergy'],
    ['a parameter too many', { params: { ...params, magic: 1 } }, 'params'],
    ['a fourth segment', { segments: [...segments, { ...segments[0], id: 'hotels' }] }, 'segments'],
    ['a version that is none', { version: '1' }, 'version'],
    ['cents that are not whole', { chipPrice: 0.5 }, 'chipPrice'],
    ['half a chip', { housePlan: { ...housePlan, chips: { ...housePlan.chips, ads: 0.5 } } }, 'housePlan.chips.ads'],
    ['a story in one language', { story: { en: 'Once upon a time.' } }, 'story.id'],
    ['a scenario without an agenda', { agenda: undefined }, 'agenda'],
    ['a cue without words', { agenda: changed(agenda, 1, { cue: { en: '', id: 'Ya?' } }) }, 'agenda.1.cue.en'],
  ])('%s', (_, change, path) => {
    const found = refusals(change);
    expect(found.map(([place]) => place)).toEqual([path]);
  });
});

describe('parts that do not go together are refused where they do not', () => {
  const known = 'must be one of all, homes, offices, cafes';
  const dear = { ...housePlan, chips: { ...housePlan.chips, research: 3 } };

  it.each<[string, object, string, string]>([
    [
      'a segment twice',
      { segments: changed(segments, 2, { id: 'homes' }) },
      'segments.2.id',
      'the id homes is used twice',
    ],
    [
      'a segment that is called like all of them',
      { segments: changed(segments, 2, { id: 'all' }) },
      'segments.2.id',
      'all means every segment and names none',
    ],
    ['a shock twice', { shocks: [...shocks, shocks[0]] }, 'shocks.12.id', 'the id coldSeason is used twice'],
    ['a house plan for nobody', { housePlan: { ...housePlan, focus: 'hotels' } }, 'housePlan.focus', known],
    [
      'a house plan nobody can pay',
      { housePlan: dear },
      'housePlan.chips',
      '13 chips are more than the 10 of the start',
    ],
    [
      'demand of nobody',
      striking({ type: 'demand', segment: 'hotels', factor: 1.2 }),
      'shocks.2.effects.0.segment',
      known,
    ],
    [
      'an account of nobody',
      striking({ type: 'accountLost', segment: 'hotels', share: 0.5 }),
      'shocks.2.effects.0.segment',
      known,
    ],
    [
      'a budget that starts too low',
      { budget: { start: 10, least: 11, most: 14 } },
      'budget.least',
      'must be at most the start, 10',
    ],
    [
      'a budget that starts too high',
      { budget: { start: 10, least: 7, most: 9 } },
      'budget.most',
      'must be at least the start, 10',
    ],
    [
      'an agenda that ends too early',
      { agenda: agenda.slice(0, 5) },
      'agenda',
      'must have one entry for each of the 6 rounds, and has 5',
    ],
    ['an agenda in another order', { agenda: changed(agenda, 3, { round: 5 }) }, 'agenda.3.round', 'must be 4'],
    [
      'a shock that is not in the deck',
      { agenda: changed(agenda, 3, { shock: 'tsunami' }) },
      'agenda.3.shock',
      'there is no shock tsunami in the deck',
    ],
  ])('%s', (_, change, path, message) => {
    expect(refusals(change).filter(([place]) => place === path)).toEqual([[path, message]]);
  });

  it('all of them are told at once', () => {
    const change = {
      agenda: changed(agenda.slice(0, 5), 0, { round: 2 }),
      housePlan: { ...housePlan, focus: 'hotels' },
    };
    expect(refusals(change).map(([path]) => path)).toEqual(['housePlan.focus', 'agenda', 'agenda.0.round']);
  });

  it('and what does go together is not', () => expect(refusals({})).toEqual([]));
});
