import fc from 'fast-check';
import { expect, it } from 'vitest';
import { largestChange } from '../../../client/present/largestChange.ts';
import type { View } from '../../../shared/view/parts.ts';
import { viewOf } from '../fixtures/view.ts';

const base = viewOf('sales', {}, 3);
const ids = base.people.teams.map(({ team }) => team);
const causes = { sales: 0, marketing: 0, start: 0, rivals: 0, shocks: 0, luck: 0 };
const known = { revenue: causes, brandValue: causes, companyValue: null };

/** Revenue of each team in each round; the causes of every round are known. */
function earned(revenue: readonly (readonly number[])[]): View {
  const outcomes = Object.values(base.outcomes).map((outcome) => [
    String(outcome.round),
    {
      ...outcome,
      causes: Object.fromEntries(ids.map((id) => [id, known])),
      teams: Object.fromEntries(
        ids.flatMap((id, at) => {
          const was = outcome.teams[id];
          return was ? [[id, { ...was, revenue: revenue[outcome.round - 1]?.[at] ?? 0 }]] : [];
        }),
      ),
    },
  ]);
  return { ...base, outcomes: Object.fromEntries(outcomes) };
}

it('is the step in which revenue moved most, up or down, of all teams or of one', () => {
  const figures = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: ids.length, maxLength: ids.length });
  fc.assert(
    fc.property(fc.array(figures, { minLength: 3, maxLength: 3 }), fc.constantFrom(null, ...ids), (rows, team) => {
      const found = largestChange(earned(rows), team) ?? expect.fail('nothing');
      const moved = (round: number, id: string): number => {
        const at = ids.indexOf(id);
        return Math.abs((rows[round - 1]?.[at] ?? 0) - (rows[round - 2]?.[at] ?? 0));
      };
      const all = [2, 3].flatMap((round) => ids.filter((id) => (team ?? id) === id).map((id) => moved(round, id)));
      expect(moved(found.round, found.team)).toBe(Math.max(...all));
      if (team !== null) expect(found.team).toBe(team);
    }),
  );
});

it('is nothing where no round follows another, or its causes are not known', () => {
  const view = earned([[1], [2], [3]]);
  const [first] = Object.entries(view.outcomes);
  expect(largestChange({ ...view, outcomes: Object.fromEntries(first ? [first] : []) }, null)).toBeNull();
  const unknown = Object.entries(view.outcomes).map(([round, outcome]) => [round, { ...outcome, causes: {} }]);
  expect(largestChange({ ...view, outcomes: Object.fromEntries(unknown) }, null)).toBeNull();
});
