import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { RIGHT } from '../../shared/session/learningGain.ts';
import { CHOICE_COUNT, FORMS, ITEM_COUNT } from '../../shared/session/learningSheets.ts';
import { LANGUAGES } from '../../shared/session/settings.ts';

const Text = z.string().check(z.minLength(3), z.maxLength(260));
const Question = z.strictObject({
  question: Text,
  choices: z.array(Text).check(z.length(CHOICE_COUNT)),
  right: z.int().check(z.minimum(0), z.maximum(CHOICE_COUNT - 1)),
  why: Text,
});
const Items = z.strictObject({
  items: z
    .array(
      z.strictObject({
        id: z.string(),
        difference: z.enum(['who', 'horizon', 'contact', 'term']),
        a: Question,
        b: Question,
      }),
    )
    .check(z.length(ITEM_COUNT)),
});

const itemsIn = (language: string) =>
  Items.parse(JSON.parse(readFileSync(new URL(`../../assets/learning/${language}.json`, import.meta.url), 'utf8')))
    .items;
const EACH = LANGUAGES.map((language) => [language, itemsIn(language)] as const);
const questionsOf = (items: ReturnType<typeof itemsIn>) => items.flatMap((item) => FORMS.map((form) => item[form]));

describe.each(EACH)('the learning check in %s', (_, items) => {
  it('asks twice for each difference, in the order in which results are told', () => {
    expect(items.map(({ difference }) => difference)).toEqual(
      ['who', 'horizon', 'contact', 'term'].flatMap((it) => [it, it]),
    );
  });

  it('has the right answers that the analysis knows', () => {
    for (const form of FORMS) expect(items.map((item) => item[form].right)).toEqual(RIGHT[form]);
  });

  it('says nothing twice', () => {
    for (const { choices } of questionsOf(items)) expect(new Set(choices).size).toBe(CHOICE_COUNT);
    expect(new Set(questionsOf(items).map(({ question }) => question)).size).toBe(2 * ITEM_COUNT);
  });

  it('cannot be answered by the length of choices', () => {
    const apart = questionsOf(items).map(({ choices, right }) => {
      const others = choices.filter((__, index) => index !== right).map(({ length }) => length);
      const own = choices[right]?.length ?? 0;
      return own > Math.max(...others) ? 'longest' : own < Math.min(...others) ? 'shortest' : 'between';
    });
    for (const kind of ['longest', 'shortest']) expect(apart.filter((it) => it === kind).length).toBeLessThanOrEqual(5);
  });
});

it('puts the right answer into every place equally often', () => {
  for (const form of FORMS)
    for (let place = 0; place < CHOICE_COUNT; place += 1)
      expect(RIGHT[form].filter((it) => it === place)).toHaveLength(ITEM_COUNT / CHOICE_COUNT);
});

it('never has the same place right in both forms of an item', () => {
  expect(RIGHT.a.some((it, item) => it === RIGHT.b[item])).toBe(false);
});
