import { describe, expect, it } from 'vitest';
import { axesOf, quartersPlayed, standingsOf } from '../../../client/panels/debrief/standings.ts';
import type { View } from '../../../shared/view/parts.ts';
import { viewOf } from '../fixtures/view.ts';

const letterName = (letter: string): string => `Rival ${letter}`;
const base = viewOf('sales', {}, 2);
const ids = base.people.teams.map(({ team }) => team);

/** A view of two rounds with these figures, one for each team, in the order of the teams. */
function played(revenue: readonly number[], brandValue: readonly number[]): View {
  const outcomes = Object.fromEntries(
    Object.entries(base.outcomes).map(([round, outcome]) => [
      round,
      {
        ...outcome,
        teams: Object.fromEntries(
          ids.map((id, at) => {
            const before = outcome.teams[id];
            if (!before) throw new Error(`no outcome of ${id}`);
            return [id, { ...before, revenue: revenue[at] ?? 0, brandValue: Number(round) * (brandValue[at] ?? 0) }];
          }),
        ),
      },
    ]),
  );
  return { ...base, outcomes };
}

describe('the lists of the debrief', () => {
  const view = played([300, 500, 500, 100], [9, 1, 2, 3]);

  it('adds revenue over the rounds, best first; equals share a place', () => {
    expect(
      standingsOf(view, 'revenue', null, letterName)
        .slice(0, 4)
        .map(({ company, value, place }) => [company.key, value, place]),
    ).toEqual([
      [ids[1], 1000, 1],
      [ids[2], 1000, 1],
      [ids[0], 600, 3],
      [ids[3], 200, 4],
    ]);
  });

  it('takes brand value as it stands after the last round', () => {
    expect(standingsOf(view, 'brandValue', null, letterName)[0]).toMatchObject({
      company: { key: ids[0] },
      value: 18,
      place: 1,
    });
  });

  it('shows company value only where it is released, quotas otherwise', () => {
    expect(axesOf({ ...view, session: { ...view.session, companyValue: false } })).toEqual([
      'revenue',
      'brandValue',
      'quotas',
    ]);
  });

  it('counts the quotas that were met', () => {
    const hits = base.outcomes['1']?.teams[ids[0] ?? '']?.quarters.filter(({ hit }) => hit).length ?? 0;
    const more = base.outcomes['2']?.teams[ids[0] ?? '']?.quarters.filter(({ hit }) => hit).length ?? 0;
    expect(standingsOf(view, 'quotas', null, letterName).find(({ company }) => company.key === ids[0])?.value).toBe(
      hits + more,
    );
    expect(quartersPlayed(view)).toBeGreaterThan(0);
  });
});
