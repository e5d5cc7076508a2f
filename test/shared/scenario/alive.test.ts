import { describe, expect, it } from 'vitest';
import * as market from '../../../shared/market/market.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { SHIPPED } from '../../../shared/scenario/shipped.ts';

const TEAMS = ['kawung', 'parang'] as const;

/** The first round of a scenario with everybody on the house plan, without luck. */
function firstRound(scenario: Scenario) {
  const calm = { ...scenario, params: { ...scenario.params, noise: { interest: 0, closing: 0, demand: 0 } } };
  const opened = market.open(calm, TEAMS);
  const plans = Object.fromEntries(TEAMS.map((team) => [team, scenario.housePlan]));
  const { outcome } = market.step(calm, opened, plans, { seed: 'pasar1:0', round: 1 });
  const team = outcome.teams['parang'];
  if (team === undefined) throw new Error('no parang');
  return { opened, team };
}

describe.each(SHIPPED.map((scenario) => [scenario.id, scenario] as const))('a company in %s', (_, scenario) => {
  const { opened, team } = firstRound(scenario);

  it('is alive: it sells, to every segment, and the house plan earns its chips and its overhead', () => {
    expect(opened.startRevenue).toBeGreaterThan(0);
    for (const { customers } of Object.values(team.segments)) expect(customers).toBeGreaterThan(1);
    expect(team.grossProfit).toBeGreaterThan(team.spend + scenario.overhead * scenario.weeksPerRound);
  });

  it('has work for both roles: some leads are worked, some go cold, some customers come back, some leave', () => {
    const { worked, cold } = team.flows;
    expect(worked / (worked + cold)).toBeGreaterThan(0.3);
    expect(worked / (worked + cold)).toBeLessThan(0.95);
    expect(team.repeatRate).toBeGreaterThan(0.3);
    expect(team.repeatRate).toBeLessThan(0.95);
  });

  it('is known to some and not to all, or hardly to anybody where the scenario says so', () => {
    const known = Object.values(opened.teams['parang']?.segments ?? {}).map(({ awareness }) => awareness);
    expect(known).toHaveLength(3);
    for (const awareness of known) {
      expect(awareness).toBeGreaterThan(scenario.start.awareness === undefined ? 0.25 : 0);
      expect(awareness).toBeLessThan(scenario.start.awareness === undefined ? 0.85 : 0.2);
    }
  });
});
