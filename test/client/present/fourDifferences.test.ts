import { describe, expect, it } from 'vitest';
import { calibrationOf } from '../../../client/present/calibration.ts';
import { differencesOf } from '../../../client/present/fourDifferences.ts';
import type { View } from '../../../shared/view/parts.ts';
import { viewOf } from '../fixtures/view.ts';

const view = viewOf('sales', {}, 2);
const [first, second] = view.people.teams.map(({ team }) => team);
if (first === undefined || second === undefined) throw new Error('two teams are needed');
const rounds = Object.values(view.outcomes);

/** The same view, in which the first team predicted so far beside what came, round by round. */
function predicted(sales: readonly (number | null)[]): View {
  const outcomes = Object.fromEntries(
    Object.entries(view.outcomes).map(([key, outcome], at) => {
      const own = Object.values(outcome.own)[0];
      const truth = outcome.teams[first ?? '']?.revenue ?? 0;
      const beside = sales[at] ?? null;
      if (!own) throw new Error('no own plan');
      const prediction = { sales: beside === null ? null : truth + beside, marketing: null };
      return [key, { ...outcome, own: { [first ?? '']: { ...own, prediction } } }];
    }),
  );
  return { ...view, outcomes };
}

describe('the four differences in figures of the session', () => {
  it('takes revenue of all rounds and brand value of the last', () => {
    const term = differencesOf(view, first)?.find(({ name }) => name === 'term');
    expect(term?.sales).toBe(rounds.reduce((sum, { teams }) => sum + (teams[first]?.revenue ?? 0), 0));
    expect(term?.marketing).toBe(rounds.at(-1)?.teams[first]?.brandValue);
  });

  it('counts every chip that is known once, as tactical or strategic', () => {
    const horizon = differencesOf(view, null)?.find(({ name }) => name === 'horizon');
    const chips = rounds.flatMap(({ own }) =>
      Object.values(own).flatMap(({ decision }) => Object.values(decision.chips)),
    );
    expect((horizon?.sales ?? 0) + (horizon?.marketing ?? 0)).toBe(chips.reduce((sum, count) => sum + count, 0));
  });

  it('adds the teams up where none is asked for', () => {
    const all = differencesOf(view, null)?.map(({ marketing }) => marketing) ?? [];
    const each = view.people.teams.map(
      ({ team }) => differencesOf(view, team)?.map(({ marketing }) => marketing) ?? [],
    );
    expect(all).toHaveLength(4);
    for (const [at, value] of all.entries())
      expect(each.reduce((sum, one) => sum + (one[at] ?? 0), 0)).toBeCloseTo(value, 6);
  });

  it('says nothing before the first result', () => {
    expect(differencesOf({ ...view, outcomes: {} }, null)).toBeNull();
  });
});

describe('predictions against what came', () => {
  it('tells how far they lay, and in which way on the whole', () => {
    expect(calibrationOf(predicted([100, -300]))).toEqual([{ role: 'sales', count: 2, error: 200, bias: -100 }]);
  });

  it('leaves out who did not predict', () => {
    expect(calibrationOf(predicted([50, null]))).toEqual([{ role: 'sales', count: 1, error: 50, bias: 50 }]);
    expect(calibrationOf(predicted([null, null]))).toEqual([]);
  });
});
