import type { ScenarioPart } from '../../../shared/view/scenarioPart.ts';

const WEEKS_PER_QUARTER = 13;

/** The quarters of a round by number (from 1, over the whole session), each with its quota in cents. */
export function quotasOf(
  scenario: ScenarioPart,
  round: number,
): readonly { readonly quarter: number; readonly quota: number }[] {
  const perRound = Math.max(1, Math.round(scenario.weeksPerRound / WEEKS_PER_QUARTER));
  const first = (round - 1) * perRound;
  return scenario.quotas.slice(first, first + perRound).map((quota, at) => ({ quarter: first + at + 1, quota }));
}
