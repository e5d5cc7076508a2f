import { describe, expect, it } from 'vitest';
import { readScenario } from '../../../shared/lab/sanity/written.ts';
import { COFFEE, SHIPPED } from '../../../shared/scenario/shipped.ts';

/** The coffee file with what stands at a path replaced; undefined takes it out. */
function written(path: string, value: unknown): unknown {
  const file: unknown = JSON.parse(JSON.stringify(COFFEE));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = file as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return file;
}

/** What is found, as `path: text`. */
const found = (file: unknown): string[] => {
  const read = readScenario(file);
  return read.ok ? [] : read.error.map(({ path, text }) => `${path}: ${text}`);
};

const lead = COFFEE.agenda[0];
const shock = COFFEE.shocks[0];

describe('a field that is not well formed is named, with what it must be and what stands there', () => {
  it.each<[string, string, unknown, string]>([
    ['out of range', 'params.leads.cold', 2, 'params.leads.cold: must be from 0 to 1 (share a week), and is 2'],
    ['in a list', 'segments.1.occasion', 0, 'segments[1].occasion: must be from 0.5 to 520 (weeks), and is 0'],
    ['of a wrong kind', 'rounds', '6', 'rounds: must be a number without quotes, and is "6"'],
    ['not whole', 'chipPrice', 0.5, 'chipPrice: must be a whole number, and is 0.5'],
    ['too large', 'warmUp', 999, 'warmUp: must be at most 200, and is 999'],
    ['missing', 'quotaGrowth', undefined, 'quotaGrowth: is missing; it must be from 0 to 0.5 (share a quarter)'],
    ['a missing block', 'budget', undefined, 'budget: is missing; it must be a block in braces { }'],
    ['a block of another kind', 'params.fit', [1], 'params.fit: must be a block in braces { }, and is a list of 1'],
    ['empty', 'name.en', '', 'name.en: must not be empty'],
    ['too long', 'name.id', 'a'.repeat(401), 'name.id: must have at most 400 characters, and is text'],
    [
      'a segment too many',
      'segments',
      [...COFFEE.segments, { ...COFFEE.segments[0], id: 'hotels' }],
      'segments: must have exactly 3 entries, and is a list of 4',
    ],
    ['no currency', 'currency', 'Rp', 'currency: must be three capital letters, like "IDR", and is "Rp"'],
    ['no card', 'shocks.7.effects.0.card', 'tv', 'shocks[7].effects[0].card: must be one of calls, closing,'],
    ['no kind of effect', 'shocks.0.effects.0.type', 'flood', 'shocks[0].effects[0].type: must be one of demand,'],
    [
      'a number for a segment',
      'shocks.0.effects.0.segment',
      5,
      'shocks[0].effects[0].segment: must be "all" or the id',
    ],
    ['unknown', 'params.leads.luck', 1, 'params.leads.luck: is not a field that is known here'],
    ['a card that is unknown', 'housePlan.chips.tv', 1, 'housePlan.chips.tv: is not a field that is known here'],
  ])('%s', (_, path, value, text) => {
    expect(found(written(path, value))).toEqual([expect.stringContaining(text)]);
  });

  it.each([null, [], 'coffee', 5])('a file that holds only %j is no scenario', (file) => {
    expect(found(file)).toEqual([expect.stringMatching(/^: must be a block in braces \{ \}/)]);
  });

  it('all that is wrong is told at once', () => {
    const file = { ...COFFEE, currency: 'Rp', chipPrice: -1, warmUp: 999 };
    expect(found(file).map((it) => it.split(':')[0])).toEqual(['currency', 'chipPrice', 'warmUp']);
  });
});

describe('parts that do not go together are named', () => {
  it.each<[string, string, unknown, string]>([
    ['a segment twice', 'segments.2.id', 'homes', 'segments[2].id: the id homes is used twice'],
    ['a segment called all', 'segments.2.id', 'all', 'segments[2].id: all means every segment and names none'],
    ['a shock twice', 'shocks.1', shock, 'shocks[1].id: the id coldSeason is used twice'],
    [
      'a house plan for nobody',
      'housePlan.focus',
      'hotels',
      'housePlan.focus: must be one of all, homes, offices, cafes',
    ],
    [
      'a house plan too dear',
      'budget',
      { start: 1, least: 1, most: 1 },
      'housePlan.chips: 10 chips are more than the 1',
    ],
    ['a least above the start', 'budget.least', 36, 'budget.least: must be at most the start'],
    ['a most below the start', 'budget.most', 1, 'budget.most: must be at least the start'],
    ['a shock for nobody', 'shocks.2.effects.0.segment', 'hotels', 'shocks[2].effects[0].segment: must be one of all,'],
    ['an agenda too short', 'agenda', [lead], 'agenda: must have one entry for each of the 6 rounds, and has 1'],
    ['an agenda out of order', 'agenda.3.round', 9, 'agenda[3].round: must be 4'],
    ['a shock not in the deck', 'agenda.3.shock', 'tsunami', 'agenda[3].shock: there is no shock tsunami in the deck'],
  ])('%s', (_, path, value, text) => {
    expect(found(written(path, value))).toContainEqual(expect.stringContaining(text));
  });
});

it('every shipped scenario is well written, and is read as it stands', () => {
  for (const scenario of SHIPPED) {
    const read = readScenario(JSON.parse(JSON.stringify(scenario)));
    expect(read).toEqual({ ok: true, value: scenario });
  }
});
