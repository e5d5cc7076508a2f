import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FrontierFile } from '../../client/present/frontier.ts';
import { parOf } from '../../shared/lab/solver/par.ts';
import { MODEL_VERSION } from '../../shared/market/market.ts';
import { SHIPPED } from '../../shared/scenario/shipped.ts';

const fileOf = (id: string): FrontierFile =>
  JSON.parse(readFileSync(new URL(`../../assets/frontiers/${id}.json`, import.meta.url), 'utf8'));

describe.each(SHIPPED.map((scenario) => [scenario.id, scenario] as const))('the frontiers of %s', (id, scenario) => {
  const file = fileOf(id);

  it('are of this model and all its rounds, for two to eight teams', () => {
    expect(file).toMatchObject({ modelVersion: MODEL_VERSION, rounds: scenario.rounds });
    expect(Object.keys(file.teams)).toEqual(['2', '3', '4', '5', '6', '7', '8']);
  });

  it('give up brand value for every step of revenue, and neither par nor the first plan beats a point of them in both', () => {
    for (const { par, house, frontier } of Object.values(file.teams)) {
      for (const [at, [revenue, brandValue]] of frontier.entries()) {
        const next = frontier[at + 1];
        if (next) expect([next[0] > revenue, next[1] < brandValue]).toEqual([true, true]);
      }
      for (const [revenue, brandValue] of [par, house])
        expect(frontier.some((it) => it[0] < revenue && it[1] < brandValue)).toBe(false);
    }
  });

  it('are not older than the market: the first plan, repeated, still comes to the same', () => {
    const { house } = parOf(scenario, { rivals: 3, evaluations: 1, perDirection: 1 });
    const digits = (cents: number): number => Number(cents.toPrecision(4));
    expect(file.teams['4']?.house).toEqual([digits(house.revenue), digits(house.brandValue)]);
  });
});
