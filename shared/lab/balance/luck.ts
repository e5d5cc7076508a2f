import * as market from '../../market/market.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { endsOf, varianceOf } from '../variance.ts';
import { teamIds, Workshop } from '../workshop.ts';
import type { Bar } from './bar.ts';
import { atMost, deviation, mean } from './bar.ts';

const FIELD = ['balanced', 'tactical', 'strategic'] as const;

/** How far luck alone moves a company: the same plans with other seeds, the team that it moves most; and its part beside skill. */
export function luckBars(scenario: Scenario, seeds: readonly string[]): Bar[] {
  const workshop = new Workshop(scenario, seeds[0] ?? 'pasar1:1', FIELD);
  workshop.playOn();
  const decisions = workshop.decisions();
  const ids = teamIds(FIELD.length);
  const start = market.open(scenario, ids);
  const ends = seeds.map((seed) => endsOf(scenario, start, decisions, seed));
  const spread = ids.map((id) => {
    const values = ends.map((it) => it[id] ?? 0);
    return deviation(values) / Math.abs(mean(values));
  });
  const { luck } = varianceOf(scenario, start, decisions, seeds);
  return [
    atMost('luck', 'standard deviation of company value, same plans and other seeds', Math.max(...spread), 0.05),
    atMost('luck.part', 'part of luck in the differences between teams', luck, 0.2),
  ];
}
