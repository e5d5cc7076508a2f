import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { holds, OPEN, ofParts } from '../../../shared/lab/facts/fact.ts';
import { FACTS } from '../../../shared/lab/facts/facts.ts';
import { lost } from '../../../shared/lab/facts/lost.ts';
import type { Measured } from '../../../shared/lab/facts/measure.ts';
import { measure, seedsFrom } from '../../../shared/lab/facts/measure.ts';
import { elasticity } from '../../../shared/lab/facts/twin.ts';
import { MODEL_VERSION } from '../../../shared/market/market.ts';
import { shipped } from '../../../shared/scenario/shipped.ts';

const scenario = (id: string) => {
  const found = shipped(id);
  if (!found) throw new Error(`no scenario ${id}`);
  return found;
};
const written = JSON.parse(readFileSync(new URL('../../../docs/evidence.json', import.meta.url), 'utf8')) as {
  readonly modelVersion: string;
  readonly facts: readonly Measured[];
};

describe('the facts', () => {
  it('are the 21 of the list, each with a source, a strength and a recipe', () => {
    expect(FACTS.map(({ id }) => id)).toEqual(Array.from({ length: 21 }, (_, i) => `A${i + 1}`));
    for (const { source, recipe, strength } of FACTS) {
      expect(source.length).toBeGreaterThan(5);
      expect(recipe.length).toBeGreaterThan(10);
      expect(['H', 'M', 'L']).toContain(strength);
    }
  });

  it.each(FACTS.map((fact) => [fact.id, fact] as const))(
    '%s holds if it held when it was written down, with the same number',
    (id, fact) => {
      const before = written.facts.find((it) => it.id === id);
      const now = measure(fact, scenario);
      expect(lost(before ? [before] : [], [now])).toEqual([]);
      expect(now.value).toBeCloseTo(before?.value ?? Number.NaN, 9);
      expect(now.holds).toBe(before?.holds);
    },
  );

  it('stand in the documents for the model as it is', () => expect(written.modelVersion).toBe(MODEL_VERSION));
});

describe('a verdict', () => {
  const part = (value: number) => ({ name: 'part', value, low: 1, high: 2 });
  it('includes both ends of the band', () => {
    expect([0.999, 1, 2, 2.001].map((value) => holds(part(value)))).toEqual([false, true, true, false]);
  });
  it('needs every part', () => {
    expect(holds(ofParts(part(1.5), part(1.5)))).toBe(true);
    expect(holds(ofParts(part(1.5), part(3)))).toBe(false);
    expect(holds(ofParts({ ...part(50), high: OPEN }))).toBe(true);
  });
  it('is lost when a fact that held holds no more or is gone, and only then', () => {
    const fact = (id: string, it: boolean): Measured => ({
      id,
      name: '',
      scenario: '',
      value: 0,
      low: 0,
      high: 0,
      holds: it,
    });
    const before = [fact('A1', true), fact('A2', true), fact('A3', false), fact('A4', true)];
    expect(lost(before, [fact('A1', true), fact('A2', false), fact('A3', false)])).toEqual(['A2', 'A4']);
  });
});

describe('an elasticity', () => {
  it.each([
    [105, 100, 0.05, 1],
    [101, 100, 0.05, 0.2],
    [97.5, 100, 0.01, -2.5],
  ])('of %d against %d at a step of %d is %d', (changed, usual, step, value) =>
    expect(elasticity(changed, usual, step)).toBeCloseTo(value, 10),
  );
});

describe('luck', () => {
  it('widens a fact into an interval that is ordered, and is the same each time', () => {
    const [, , , , , , , , , a10] = FACTS;
    if (a10?.id !== 'A10') throw new Error('A10 moved');
    const seeds = seedsFrom(1, 4);
    const one = measure(a10, scenario, seeds);
    expect(one.interval?.[0]).toBeLessThan(one.interval?.[1] ?? 0);
    expect(measure(a10, scenario, seeds)).toEqual(one);
  });
  it('leaves alone what follows from parameters', () => {
    const a6 = FACTS.find(({ id }) => id === 'A6');
    if (!a6) throw new Error('no A6');
    expect(measure(a6, scenario, seedsFrom(1, 2))).not.toHaveProperty('interval');
  });
});
