import { describe, expect, it } from 'vitest';
import { tell } from '../../scripts/golden/canonical.ts';
import { COURSES, strikesOf } from '../../scripts/golden/courses.ts';
import { readGolden, storedCourses } from '../../scripts/golden/files.ts';
import { goldenOf } from '../../scripts/golden/golden.ts';
import { plansFor } from '../../scripts/golden/plans.ts';
import { verdictOn } from '../../scripts/golden/verdict.ts';
import { PRICES } from '../../shared/market/outcome.ts';
import { CARDS } from '../../shared/scenario/cards.ts';
import { SHIPPED } from '../../shared/scenario/shipped.ts';
import { ShockEffect } from '../../shared/scenario/shock.ts';

/** Golden: hashes of whole courses, in the JSON files beside this one. `npm run golden` writes them, and only lawfully. */
describe('every number of a course is the one that was written down', () => {
  it.each(COURSES.map((course) => [course.id, course] as const))('%s', (id, course) => {
    expect(verdictOn(readGolden(id), goldenOf(course, tell(course))).say).toBe('');
  });

  it('nothing is stored of a course that is not played any more', () => {
    expect(storedCourses().sort()).toEqual(COURSES.map(({ id }) => id).sort());
  });
});

describe('the courses leave little out', () => {
  const decisions = SHIPPED.map((scenario) => plansFor(scenario).flatMap((round) => Object.values(round)));

  it('every shipped scenario, every segment of it as a focus, and none', () => {
    for (const [i, { id, segments }] of SHIPPED.entries()) {
      expect(COURSES.map((course) => course.id)).toContain(id);
      const aims = new Set(decisions[i]?.map(({ focus }) => focus));
      expect(aims).toEqual(new Set(['all', ...segments.map((segment) => segment.id)]));
    }
  });

  it('every price; every card with chips and without; parts of a chip', () => {
    const all = decisions.flat();
    expect(new Set(all.map(({ price }) => price))).toEqual(new Set(PRICES));
    for (const card of CARDS) {
      expect(all.some(({ chips }) => chips[card] > 0)).toBe(true);
      expect(all.some(({ chips }) => chips[card] === 0)).toBe(true);
    }
    expect(all.some(({ chips }) => Object.values(chips).some((count) => !Number.isInteger(count)))).toBe(true);
  });

  it('every kind of shock, at all teams and at one', () => {
    const strikes = SHIPPED.flatMap((scenario) => [1, 2, 3].flatMap((round) => strikesOf(scenario, round, 3)));
    const kinds = new Set(strikes.flatMap(({ shock }) => shock.effects.map(({ type }) => type)));
    expect(kinds).toEqual(new Set(ShockEffect.def.options.map(({ shape }) => shape.type.def.values[0])));
    expect(new Set(strikes.map(({ team }) => team === null)).size).toBe(2);
  });
});
