import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as market from '../../../shared/market/market.ts';
import { all, anyDecision, anyStrikes, calm, coffee, plan, SEED, start, TEAMS, team } from './play.ts';

const luck = { seed: SEED, round: 1 };
const bytes = (value: unknown): string => JSON.stringify(value);

describe('a step', () => {
  const scenario = coffee(13);
  const opened = start(scenario);

  it('is pure: frozen arguments, same bytes, JSON all the way', () => {
    const frozen = deepFreeze(structuredClone(opened));
    fc.assert(
      fc.property(anyDecision, anyDecision, anyStrikes, (one, other, strikes) => {
        const decisions = deepFreeze(all(frozen, other, { kawung: one }));
        const first = market.step(scenario, frozen, decisions, luck, strikes);
        expect(bytes(market.step(scenario, JSON.parse(bytes(frozen)), decisions, luck, strikes))).toBe(bytes(first));
        expect(JSON.parse(bytes(first))).toEqual(first);
      }),
      { numRuns: 8 },
    );
  });

  it('leaves the start alone: opened again, whatever was played from it, it is the same', () => {
    const first = market.open(scenario, TEAMS);
    const before = bytes(first);
    market.step(scenario, first, all(first, plan({ brand: 9 })), luck);
    expect(bytes(market.open(scenario, TEAMS))).toBe(before);
    expect(bytes(market.open({ ...scenario, startCash: scenario.startCash + 1 }, TEAMS))).not.toBe(before);
  });

  it('does not depend on the order in which teams are named', () => {
    fc.assert(
      fc.property(
        anyDecision,
        anyDecision,
        anyDecision,
        fc.shuffledSubarray([...TEAMS], { minLength: 3 }),
        (a, b, c, order) => {
          const decisions = { kawung: a, mendung: b, parang: c } as const;
          const shuffled = {
            ...opened,
            teams: Object.fromEntries(order.map((id) => [id, opened.teams[id]])) as typeof opened.teams,
          };
          const again = Object.fromEntries(order.map((id) => [id, decisions[id]]));
          const first = market.step(scenario, opened, decisions, luck);
          const second = market.step(scenario, shuffled, again, luck);
          for (const id of TEAMS) expect(bytes(team(second.outcome, id))).toBe(bytes(team(first.outcome, id)));
          expect(bytes(second.state)).toBe(bytes(first.state));
        },
      ),
      { numRuns: 8 },
    );
  });

  it('never lets a later plan change an earlier week', () => {
    const short = market.step(coffee(13), opened, all(opened, plan({ ads: 3 })), luck);
    const long = market.step(coffee(26), opened, all(opened, plan({ ads: 3 })), luck);
    expect(team(long.outcome, 'kawung').weeks.slice(0, 13)).toEqual(team(short.outcome, 'kawung').weeks);
  });

  it('cut in two makes the same weeks as in one, where there is no luck', () => {
    const one = market.step(calm(26), opened, all(opened, plan({ brand: 3, discount: 1 })), luck);
    const first = market.step(calm(13), opened, all(opened, plan({ brand: 3, discount: 1 })), luck);
    const second = market.step(calm(13), first.state, all(opened, plan({ brand: 3, discount: 1 })), {
      ...luck,
      round: 2,
    });
    expect([...team(first.outcome, 'parang').weeks, ...team(second.outcome, 'parang').weeks]).toEqual(
      team(one.outcome, 'parang').weeks,
    );
    expect(second.state.pools).toEqual(one.state.pools);
  });

  it('refuses a missing decision, a focus that is no segment and a state of another version of the model', () => {
    expect(() => market.step(scenario, opened, all(opened, plan({}, 1, 'nobody')), luck)).toThrow('nobody');
    expect(() => market.step(scenario, opened, { kawung: plan() }, luck)).toThrow('mendung');
    expect(() => market.step(scenario, { ...opened, modelVersion: '0.0.0' }, all(opened, plan()), luck)).toThrow(
      '0.0.0',
    );
  });
});

describe('luck', () => {
  const scenario = coffee(13);
  const opened = start(scenario);
  const round = (own: ReturnType<typeof plan>, by: Parameters<typeof market.step>[3], params = {}) =>
    market.step(coffee(13, params), opened, all(opened, plan(), { kawung: own }), by, [], { values: false }).outcome;

  it('is another with another seed, round or line, and none where the scenario says so', () => {
    const usual = team(round(plan(), luck), 'kawung').revenue;
    for (const other of [
      { seed: 'pasar1:99', round: 1 },
      { ...luck, round: 2 },
      { ...luck, scope: 'practice' },
    ])
      expect(team(round(plan(), other), 'kawung').revenue).not.toBe(usual);
    const noise = { interest: 0, closing: 0, demand: 0 };
    expect(team(round(plan(), luck, { noise }), 'kawung').revenue).toBe(
      team(round(plan(), { ...luck, round: 5 }, { noise }), 'kawung').revenue,
    );
  });

  it('of one team is untouched by what another does', () => {
    const alone = { interest: 0, closing: 0.06, demand: 0 };
    const closing = (own: ReturnType<typeof plan>) => {
      const noisy = team(round(own, luck, { noise: alone }), 'mendung').weeks;
      const quiet = team(round(own, luck, { noise: { ...alone, closing: 0 } }), 'mendung').weeks;
      return noisy.map((week, i) =>
        Math.sign(week.flows.won / week.flows.worked - (quiet[i]?.flows.won ?? 0) / (quiet[i]?.flows.worked ?? 1)),
      );
    };
    expect(closing(plan({ ads: 3, discount: 3, calls: 3 }))).toEqual(closing(plan()));
  });

  it('is equal for teams that play apart in parallel markets', () => {
    expect(team(round(plan(), luck), 'mendung').revenue).not.toBe(team(round(plan(), luck), 'parang').revenue);
    const lone = coffee(13, { noise: { interest: 0.06, closing: 0, demand: 0 } });
    const first = (id: string) =>
      market.step(lone, start(lone, [id]), { [id]: plan() }, { ...luck, own: id }, [], { values: false }).outcome;
    expect(team(first('parang'), 'parang')).toEqual(team(first('mendung'), 'mendung'));
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
}
