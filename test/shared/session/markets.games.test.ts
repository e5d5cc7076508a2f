import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as market from '../../../shared/market/market.ts';
import { PRICES } from '../../../shared/market/outcome.ts';
import type { Card } from '../../../shared/scenario/cards.ts';
import { CARD_TRAITS, CARDS } from '../../../shared/scenario/cards.ts';
import type { AnyCommand } from '../../../shared/session/commands.ts';
import { playedLine } from '../../../shared/session/state.ts';
import type { Told } from './workshop.ts';
import { ANI, BUDI, closed, onward, planned, sessionOf, tell, wish } from './workshop.ts';

/** What Kawung does in a round: one chip on each of three cards a role at most, so that it fits the least budget. */
type Plan = { readonly cards: readonly Card[]; readonly price: number; readonly focus: string };

const anyPlan: fc.Arbitrary<Plan> = fc.record({
  cards: fc.subarray([...CARDS], { minLength: 1 }),
  price: fc.constantFrom(...PRICES),
  focus: fc.constantFrom('all', 'homes', 'offices', 'cafes'),
});

const LOUD: Plan = { cards: ['calls', 'closing', 'discount', 'ads', 'promotion', 'content'], price: 0.9, focus: 'all' };

/** Kawung plans so in the round that is open; the others leave it to the house plan. */
function plans(told: Told, round: number, { cards, price, focus }: Plan): Told {
  const left = { sales: 3, marketing: 3 };
  const place = cards.flatMap((card): AnyCommand[] => {
    const { role } = CARD_TRAITS[card];
    left[role] -= 1;
    return left[role] < 0 ? [] : [{ type: 'PlaceChips', round, card, count: 1 }];
  });
  const asked: AnyCommand[] = [...place, { type: 'SetPrice', round, price }, { type: 'SetFocus', round, focus }];
  const by = (it: AnyCommand) => (it.type === 'PlaceChips' && CARD_TRAITS[it.card].role === 'sales' ? ANI : BUDI);
  return tell(told, ...asked.map((command) => wish(by(command), command)));
}

/** Two rounds in which Kawung plans so. */
const played = (kind: 'shared' | 'parallel', [first, second]: readonly [Plan, Plan]): Told => {
  const start = planned({ market: kind, openAll: true, teams: 3 });
  return closed(plans(onward(plans(start, 1, first)), 2, second), 2);
};

/** All that befell one team: its outcomes, its chips, and where it stands now. */
const fate = (told: Told, team: string) => {
  const { rounds, market } = playedLine(sessionOf(told));
  return {
    outcomes: rounds.map(({ outcome }) => outcome?.teams[team]),
    splits: rounds.map(({ tables }) => tables[team]?.split),
    stands: market.teams[team],
  };
};

describe('a market for each team', () => {
  const { lines, teams } = sessionOf(planned({ market: 'parallel', teams: 4 }));

  it('is opened with as many copies as there are teams; all begin alike, and as much is asked of them as in one market', () => {
    const [line, inOne] = [lines['line-1'], sessionOf(planned({ market: 'shared', teams: 4 })).lines['line-1']];
    expect(Object.keys(line?.market.copies ?? {})).toEqual(teams.map(({ id }) => id));
    expect(new Set(Object.values(line?.brandValue ?? {})).size).toBe(1);
    expect(line?.quotas).toEqual(inOne?.quotas);
  });

  it('lets no team touch another, whatever it plans', () => {
    const loudly = played('parallel', [LOUD, LOUD]);
    fc.assert(
      fc.property(fc.tuple(anyPlan, anyPlan), (plans) => {
        const told = played('parallel', plans);
        for (const team of ['parang', 'truntum']) expect(fate(told, team)).toEqual(fate(loudly, team));
      }),
      { numRuns: 10 },
    );
  });

  it('has the same luck everywhere: teams that do the same have the same outcome', () => {
    const told = played('parallel', [LOUD, LOUD]);
    expect(fate(told, 'truntum')).toEqual(fate(told, 'parang'));
    expect(fate(told, 'kawung')).not.toEqual(fate(told, 'parang'));
  });
});

it.each([2, 3, 8])('%d teams begin with the brand value that each has in its market, shared or parallel', (teams) => {
  for (const kind of ['shared', 'parallel'] as const) {
    const { lines, scenario } = sessionOf(planned({ market: kind, teams }));
    const { market: start, brandValue } = lines['line-1'] ?? expect.fail('no line');
    const valued = Object.entries(market.values(scenario, start)).map(([id, it]) => [id, it.brandValue]);
    expect(brandValue).toEqual(Object.fromEntries(valued));
  }
});

describe('one market for all', () => {
  const calm: Plan = { cards: ['care', 'brand'], price: 1.1, focus: 'homes' };

  it('lets a team take from the others', () => {
    const [calmly, loudly] = [played('shared', [calm, calm]), played('shared', [LOUD, LOUD])];
    expect(fate(loudly, 'kawung').outcomes[1]?.revenue).toBeGreaterThan(
      fate(calmly, 'kawung').outcomes[1]?.revenue ?? 0,
    );
    expect(fate(loudly, 'parang')).not.toEqual(fate(calmly, 'parang'));
  });

  it('is not copied, and has luck of its own for each team', () => {
    const told = played('shared', [calm, calm]);
    expect(playedLine(sessionOf(told)).market.copies).toBeUndefined();
    expect(fate(told, 'truntum')).not.toEqual(fate(told, 'parang'));
  });
});
