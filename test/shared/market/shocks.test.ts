import { describe, expect, it } from 'vitest';
import * as market from '../../../shared/market/market.ts';
import type { TeamOutcome } from '../../../shared/market/outcome.ts';
import { COFFEE } from '../../../shared/scenario/shipped.ts';
import type { ShockEffect } from '../../../shared/scenario/shock.ts';
import { all, calm, plan, SEED, start, team } from './play.ts';

const scenario = calm(13);
const opened = start(scenario);
const word = { en: 'x', id: 'x' };

function struck(effect: ShockEffect | null, aim: string | null = null, weeks = 0): Record<string, TeamOutcome> {
  const shocks =
    effect === null ? [] : [{ shock: { id: 'it', name: word, story: word, weeks, effects: [effect] }, team: aim }];
  return market.step(scenario, opened, all(opened, plan()), { seed: SEED, round: 1 }, shocks).outcome.teams;
}

const quiet = team({ teams: struck(null) }, 'kawung');

type Row = readonly [ShockEffect, (it: TeamOutcome) => number, 'up' | 'down'];
const ROWS: readonly Row[] = [
  [{ type: 'demand', segment: 'all', factor: 1.2 }, (it) => it.revenue, 'up'],
  [{ type: 'demand', segment: 'offices', factor: 0.6 }, (it) => it.revenue, 'down'],
  [{ type: 'elsewhere', factor: 1.4 }, (it) => it.flows.inbound, 'down'],
  [{ type: 'unitCost', factor: 1.12 }, (it) => it.grossProfit, 'down'],
  [{ type: 'scandal', hit: 0.4, softened: 0.7 }, (it) => it.equity, 'down'],
  [{ type: 'chipCost', card: 'ads', factor: 1.5 }, (it) => it.spend, 'up'],
  [{ type: 'accountLost', segment: 'offices', share: 0.33 }, (it) => it.segments['offices']?.customers ?? 0, 'down'],
  [{ type: 'interest', factor: 1.8 }, (it) => it.flows.inbound, 'up'],
  [{ type: 'hours', factor: 0.55 }, (it) => it.flows.worked, 'down'],
];

describe('a shock', () => {
  it.each(ROWS)('%j is felt', (effect, of, way) => {
    const ratio = of(team({ teams: struck(effect) }, 'kawung')) / of(quiet);
    if (way === 'up') expect(ratio).toBeGreaterThan(1.01);
    else expect(ratio).toBeLessThan(0.99);
  });

  it('may be aimed at one team: the others gain share', () => {
    const teams = struck({ type: 'hours', factor: 0.3 }, 'kawung');
    expect(team({ teams }, 'kawung').flows.won).toBeLessThan(quiet.flows.won);
    expect(team({ teams }, 'parang').share).toBeGreaterThan(1.05 * quiet.share);
  });

  it('lasts as long as it says', () => {
    const brief = team({ teams: struck({ type: 'interest', factor: 1.8 }, null, 2) }, 'kawung');
    const long = team({ teams: struck({ type: 'interest', factor: 1.8 }, null, 6) }, 'kawung');
    expect(brief.weeks.slice(0, 2)).toEqual(long.weeks.slice(0, 2));
    expect(brief.flows.inbound).toBeLessThan(long.flows.inbound);
    expect(brief.flows.inbound).toBeGreaterThan(quiet.flows.inbound);
  });

  it('hurts a strong name less: a scandal takes a smaller share of its equity', () => {
    const effect = { type: 'scandal', hit: 0.4, softened: 0.7 } as const;
    const lost = (equity: number) => {
      const state = structuredClone(opened);
      for (const cell of Object.values(state.teams['kawung']?.segments ?? {})) cell.equity = equity;
      const end = (shocks: Parameters<typeof market.step>[4]) =>
        team(market.step(calm(1), state, all(state, plan()), { seed: SEED, round: 1 }, shocks).outcome, 'kawung')
          .equity;
      return end([{ shock: { id: 'it', name: word, story: word, weeks: 0, effects: [effect] }, team: null }]) / end([]);
    };
    expect(lost(0.8)).toBeGreaterThan(lost(0.2));
  });
});

describe('the deck of the coffee market', () => {
  it('has ten cards or more, each with its own id and each felt', () => {
    expect(COFFEE.shocks.length).toBeGreaterThanOrEqual(10);
    expect(new Set(COFFEE.shocks.map(({ id }) => id)).size).toBe(COFFEE.shocks.length);
    for (const shock of COFFEE.shocks) {
      const { outcome } = market.step(scenario, opened, all(opened, plan()), { seed: SEED, round: 1 }, [
        { shock, team: null },
      ]);
      expect(team(outcome, 'kawung').companyValue, shock.id).not.toBe(quiet.companyValue);
    }
  });
});
