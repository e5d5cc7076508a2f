import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../../shared/lab/fault.ts';
import type { Simulated } from '../../../shared/lab/simulate.ts';
import { simulate } from '../../../shared/lab/simulate.ts';
import { MODEL_VERSION } from '../../../shared/market/market.ts';
import { BASE_PLAN } from '../../../shared/scenario/basePlan.ts';
import { shipped } from '../../../shared/scenario/shipped.ts';

const find = (id: string) => {
  const scenario = shipped(id);
  if (!scenario) throw new Fault('scenario: must be known');
  return scenario;
};
const team = (name: string, ...plans: readonly object[]) => ({ name, plans: plans.length > 0 ? plans : [BASE_PLAN] });
const asked = (more: object = {}) => ({
  scenario: 'coffee',
  rounds: 2,
  weeksPerRound: 13,
  seed: 'pasar1:42',
  values: false,
  teams: [team('A'), team('B', { ...BASE_PLAN, brand: 3 })],
  ...more,
});
const run = (more: object = {}, options = {}): Simulated => simulate(asked(more), find, options);
const rows = (it: Simulated) => it.rounds.flatMap(({ teams }) => teams);

describe('an experiment', () => {
  it('gives one row a team and round, in the order asked, with all that is promised', () => {
    const { modelVersion, rounds } = run({ values: true });
    expect(modelVersion).toBe(MODEL_VERSION);
    expect(rounds.map(({ round, teams }) => [round, ...teams.map(({ name }) => name)])).toEqual([
      [1, 'A', 'B'],
      [2, 'A', 'B'],
    ]);
    expect(Object.keys(rounds[0]?.teams[0] ?? {})).toEqual(
      (
        'name units revenue grossProfit chips spend cash share awareness equity inbound outbound worked cold won repeat ' +
        'customers brandValue customerValue companyValue'
      ).split(' '),
    );
  });

  it('leaves the three values out, and adds the weeks, when told so', () => {
    expect(rows(run())[0]).not.toHaveProperty('brandValue');
    expect(rows(run({}, { weeks: true })).map((row) => row.weeks?.length)).toEqual([13, 13, 13, 13]);
  });

  it('repeats the last plan of a team, and counts its chips and their price', () => {
    const [first, , third] = rows(run({ teams: [team('A', { ads: 1.5 }), team('B')] }));
    expect(first?.chips).toBe(1.5);
    expect(third?.chips).toBe(1.5);
    expect(first?.spend).toBe(Math.round(1.5 * find('coffee').chipPrice) * 13);
  });

  it('shares add up, and the same team twice is twice the same', () => {
    const [a, b] = rows(run({ teams: [team('A'), team('B')] }));
    expect(a?.share).toBeCloseTo(0.5, 12);
    expect({ ...a, name: '' }).toEqual({ ...b, name: '' });
  });

  it('does not depend on the order of its teams', () => {
    const back = run({ teams: [...asked().teams].reverse() });
    const byName = (it: Simulated) => Object.fromEntries(it.rounds[1]?.teams.map((row) => [row.name, row]) ?? []);
    expect(byName(back)).toEqual(byName(run()));
  });

  it('has no luck unless it asks for it, and then that of its seed', () => {
    const revenue = (more: object) => rows(run(more))[0]?.revenue;
    expect(revenue({ seed: 'pasar1:1' })).toBe(revenue({ seed: 'pasar1:2' }));
    expect(revenue({ noise: true, seed: 'pasar1:1' })).not.toBe(revenue({ noise: true, seed: 'pasar1:2' }));
    expect(revenue({ noise: true })).toBe(revenue({ noise: true }));
  });

  it('replaces parameters by path', () => {
    const own = find('coffee').params.closing.capacity;
    expect(rows(run({ overrides: { 'closing.capacity': own } }))).toEqual(rows(run()));
    expect(rows(run({ overrides: { 'closing.capacity': own * 2 } }))[0]?.worked).toBeGreaterThan(
      rows(run())[0]?.worked ?? 0,
    );
  });

  it('stands still after a warm-up on the plan that goes on', () => {
    const { rounds } = run({ rounds: 3, warmUp: { rounds: 60, plan: BASE_PLAN }, teams: [team('A'), team('B')] });
    const [first, , third] = rounds.map(({ teams }) => teams[0]?.units ?? 0);
    expect((third ?? 0) / (first ?? 1)).toBeCloseTo(1, 4);
  });
});

describe('the start of a team', () => {
  it('replaces awareness and equity everywhere, customers and leads as totals, and loses nobody', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 3000, noNaN: true }),
        fc.double({ min: 0, max: 2000, noNaN: true }),
        (customers, leads) => {
          const start = { awareness: 0.2, equity: 0.1, customers, leads };
          const people = (more: object) => {
            const it = run({ rounds: 1, weeksPerRound: 1, ...more }, { weeks: true });
            const funnel = it.rounds[0]?.teams[0]?.weeks?.[0]?.funnel;
            return Object.values(funnel ?? {}).reduce((sum, n) => sum + n, 0);
          };
          const placed = { teams: [{ ...team('A'), start }, team('B')] };
          expect(people(placed)).toBeCloseTo(people({}), 5);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('refuses more people than there are', () => {
    const start = { customers: 1e6 };
    expect(() => run({ teams: [{ ...team('A'), start }] })).toThrow(/the start of A asks for more people/);
  });
});

describe('parallel markets', () => {
  const alone = (plans: readonly object[]) =>
    rows(run({ market: 'parallel', noise: true, teams: [team('A', ...plans)] }));

  it('give equal luck to equal plans, and nobody feels what another team does', () => {
    const both = rows(run({ market: 'parallel', noise: true, teams: [team('A'), team('B')] }));
    expect({ ...both[0], name: '' }).toEqual({ ...both[1], name: '' });
    const loud = rows(run({ market: 'parallel', noise: true, teams: [team('A'), team('B', { brand: 3, ads: 3 })] }));
    expect(loud[0]).toEqual(both[0]);
    expect(loud[0]).toEqual(alone([BASE_PLAN])[0]);
  });

  it('differ from a shared market, in which they do', () => {
    const quiet = rows(run());
    const loud = rows(run({ teams: [team('A'), team('B', { ...BASE_PLAN, brand: 9, ads: 9 })] }));
    expect(loud[0]?.units).toBeLessThan(quiet[0]?.units ?? 0);
  });
});

describe('what is refused, with the field and its range', () => {
  const { teams } = asked();
  it.each([
    [{ scenario: 'tea' }, 'scenario: must be known'],
    [{ rounds: 0 }, 'rounds: must be a whole number from 1 to 200 (rounds)'],
    [{ rounds: 1.5 }, 'rounds: must be a whole number from 1 to 200 (rounds)'],
    [{ weeksPerRound: 53 }, 'weeksPerRound: must be a whole number from 1 to 52 (weeks)'],
    [{ seed: 42 }, 'seed: must be "pasar1:" and up to 32 hexadecimal digits'],
    [{ noise: 'yes' }, 'noise: must be true or false'],
    [{ market: 'open' }, 'market: must be "shared" or "parallel"'],
    [{ magic: 1 }, 'magic: is not a field that is known here'],
    [{ warmUp: { rounds: 40 } }, 'warmUp.plan: '],
    [{ overrides: { 'closing.magic': 1 } }, 'overrides.closing.magic: is no parameter of the model'],
    [{ overrides: { closing: 1 } }, 'overrides.closing: is no parameter of the model'],
    [{ overrides: { 'leads.cold': 2 } }, 'overrides.leads.cold: must be from 0 to 1'],
    [{ teams: [] }, 'teams: must hold 1 to 24 teams'],
    [{ teams: [teams[0], teams[0]] }, 'teams: must have names that differ'],
    [{ teams: [team('A', { ads: 31 })] }, 'teams[0].plans[0].ads: must be a number from 0 to 30 (chips a week)'],
    [
      { teams: [team('A', { price: 2.5 })] },
      "teams[0].plans[0].price: must be a number from 0.5 to 2 (multiple of the category's price)",
    ],
    [{ teams: [team('A', { focus: 'moon' })] }, 'teams[0].plans[0].focus: must be one of all, homes, offices, cafes'],
    [{ teams: [team('A', { billboards: 1 })] }, 'teams[0].plans[0].billboards: is not a field that is known here'],
    [{ teams: [{ name: 'A', plans: [] }] }, 'teams[0].plans: must hold at least one plan'],
    [
      { teams: [{ ...team('A'), start: { equity: 2 } }] },
      'teams[0].start.equity: must be a number from 0 to 1 (share)',
    ],
  ])('%j', (more, text) => {
    let said = '';
    try {
      run(more);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      said = error.message;
    }
    expect(said).toContain(text);
    expect(said).not.toContain('\n');
  });
});
