import { describe, expect, it } from 'vitest';
import { cardsOf, chipsOf, MOST_CHIPS } from '../../../shared/scenario/cards.ts';
import { Scenario } from '../../../shared/scenario/scenario.ts';
import { SHIPPED, shipped } from '../../../shared/scenario/shipped.ts';

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

  it('tells its story in one to three sentences in both languages', () => {
    const texts = [
      scenario.story,
      ...scenario.segments.map(({ story }) => story),
      ...scenario.shocks.map(({ story }) => story),
    ];
    for (const { en, id: indonesian } of texts)
      for (const text of [en, indonesian]) {
        const sentences = text.split(/[.!?](?:\s|$)/).filter((part) => part.trim() !== '');
        expect(sentences.length).toBeGreaterThanOrEqual(1);
        expect(sentences.length).toBeLessThanOrEqual(3);
      }
  });
});

describe('a scenario is refused', () => {
  const coffee = SHIPPED[0] as Scenario;
  it.each([
    ['an unknown field', { ...coffee, extra: 1 }],
    ['a parameter out of range', { ...coffee, params: { ...coffee.params, synergy: 4 } }],
    ['a parameter too many', { ...coffee, params: { ...coffee.params, magic: 1 } }],
    ['two segments', { ...coffee, segments: coffee.segments.slice(0, 2) }],
    ['a version that is none', { ...coffee, version: '1' }],
    ['a budget upside down', { ...coffee, budget: { start: 10, least: 11, most: 14 } }],
    ['cents that are not whole', { ...coffee, chipPrice: 0.5 }],
  ])('with %s', (_, scenario) => expect(Scenario.safeParse(scenario).success).toBe(false));
});
