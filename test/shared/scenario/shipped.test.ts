import { describe, expect, it } from 'vitest';
import { cardsOf, chipsOf, MOST_CHIPS } from '../../../shared/scenario/cards.ts';
import { Scenario } from '../../../shared/scenario/scenario.ts';
import { SHIPPED, shipped } from '../../../shared/scenario/shipped.ts';

it('five markets are offered, the one to begin with first', () => {
  expect(SHIPPED.map(({ id }) => id)).toEqual(['coffee', 'b2b', 'launch', 'mature', 'service']);
});

it('between them they are played in more than one currency and use every kind of shock', () => {
  expect(new Set(SHIPPED.map(({ currency }) => currency)).size).toBeGreaterThan(1);
  const kinds = SHIPPED.flatMap(({ shocks }) => shocks.flatMap(({ effects }) => effects.map(({ type }) => type)));
  expect([...new Set(kinds)].sort()).toEqual([
    'accountLost',
    'chipCost',
    'demand',
    'elsewhere',
    'hours',
    'interest',
    'scandal',
    'unitCost',
  ]);
});

describe.each(SHIPPED.map((scenario) => [scenario.id, scenario] as const))('%s', (id, scenario) => {
  it('fits the schema and survives JSON', () => {
    expect(Scenario.parse(JSON.parse(JSON.stringify(scenario)))).toEqual(scenario);
    expect(shipped(id)).toBe(scenario);
  });

  it('is a workshop: six rounds of a quarter or half a year, ten chips, seven to fourteen', () => {
    expect(scenario.rounds).toBe(6);
    expect([13, 26]).toContain(scenario.weeksPerRound);
    expect(scenario.budget).toEqual({ start: 10, least: 7, most: 14 });
    expect(scenario.opens).toEqual({ split: 2, price: 3, focus: 3, prediction: 3 });
  });

  it('has a house plan that a team could play: whole chips, five and five, list price, no focus', () => {
    const { chips, price, focus } = scenario.housePlan;
    for (const count of Object.values(chips))
      expect(Number.isInteger(count) && count >= 0 && count <= MOST_CHIPS).toBe(true);
    expect([chipsOf('sales', chips), chipsOf('marketing', chips)]).toEqual([5, 5]);
    expect(cardsOf('sales').length + cardsOf('marketing').length).toBe(Object.keys(chips).length);
    expect({ price, focus }).toEqual({ price: 1, focus: 'all' });
  });

  it('has a deck of ten shocks or more, and an agenda that suggests some of them, never one twice', () => {
    expect(scenario.shocks.length).toBeGreaterThanOrEqual(10);
    const suggested = scenario.agenda.flatMap(({ shock }) => shock ?? []);
    expect(suggested.length).toBeGreaterThan(0);
    expect(new Set(suggested).size).toBe(suggested.length);
  });

  it('tells its story in one to three sentences in both languages', () => {
    const texts = [
      scenario.story,
      ...scenario.segments.map(({ story }) => story),
      ...scenario.shocks.map(({ story }) => story),
      ...scenario.agenda.map(({ cue }) => cue),
    ];
    for (const { en, id: indonesian } of texts)
      for (const text of [en, indonesian]) {
        const sentences = text.split(/[.!?](?:\s|$)/).filter((part) => part.trim() !== '');
        expect(sentences.length).toBeGreaterThanOrEqual(1);
        expect(sentences.length).toBeLessThanOrEqual(3);
      }
  });

  it('leaves nothing untranslated', () => {
    const named = [scenario, ...scenario.segments, ...scenario.shocks];
    const texts = [scenario.product, ...named.flatMap(({ name, story }) => [name, story])];
    texts.push(...scenario.agenda.flatMap(({ title, cue }) => [title, cue]));
    expect(texts.filter(({ en, id: indonesian }) => en === indonesian)).toEqual([]);
  });
});
