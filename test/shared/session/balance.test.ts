import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../../shared/scenario/cards.ts';
import { ROLES } from '../../../shared/scenario/cards.ts';
import { balancedPlaces } from '../../../shared/session/balance.ts';
import type { Placed } from '../../../shared/session/seats.ts';
import { MOTIFS } from '../../../shared/session/settings.ts';
import { heldSeats } from '../../../shared/session/state.ts';
import { given } from './given.ts';
import { FACILITATOR, opened, planned, sessionOf, takeSeat, tell, wish } from './workshop.ts';

const person = (seat: string, team: string, ...roles: Role[]): Placed => ({ seat, team, roles });

const seatedAnew = (people: readonly Placed[], moves: readonly Placed[]): Placed[] =>
  people.map((it) => moves.find(({ seat }) => seat === it.seat) ?? it);

const sizesOf = (people: readonly Placed[], teams: readonly string[]) =>
  teams.map((team) => {
    const own = people.filter((it) => it.team === team);
    const [sales = 0, marketing = 0] = ROLES.map((role) => own.filter(({ roles }) => roles.includes(role)).length);
    return { size: own.length, sales, marketing };
  });

const spread = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers);

const isEven = (people: readonly Placed[], teams: readonly string[]): boolean => {
  const sizes = sizesOf(people, teams);
  const single = people
    .filter((it) => sizesOf(people, [it.team])[0]?.size !== 1)
    .every(({ roles }) => roles.length === 1);
  const roles = sizes.flatMap(({ sales, marketing }) => [sales, marketing]);
  return single && spread(sizes.map(({ size }) => size)) <= 1 && spread(roles) <= 1;
};

const anyRoles = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom<Role[][]>(['sales'], ['marketing']) },
  { weight: 1, arbitrary: fc.constant<Role[]>(['sales', 'marketing']) },
);
const anyRoom = (mostPeople: number, mostTeams: number): fc.Arbitrary<{ people: Placed[]; teams: string[] }> =>
  fc.integer({ min: 2, max: mostTeams }).chain((count) => {
    const teams = MOTIFS.slice(0, count);
    const one = fc.record({ team: fc.constantFrom(...teams), roles: anyRoles });
    return fc
      .array(one, { minLength: 1, maxLength: mostPeople, size: 'max' })
      .map((all) => ({ teams, people: all.map((it, i) => ({ seat: `s${i + 1}`, ...it })) }));
  });

describe('people spread evenly', () => {
  it('1 to 80 people over 2 to 8 teams: teams and roles differ by one at most, and no role is empty where another holds two', () => {
    fc.assert(
      fc.property(anyRoom(80, 8), ({ people, teams }) => {
        const now = seatedAnew(people, balancedPlaces(people, teams));
        expect(now.map(({ seat }) => seat)).toEqual(people.map(({ seat }) => seat));
        const sizes = sizesOf(now, teams);
        expect(spread(sizes.map(({ size }) => size))).toBeLessThanOrEqual(1);
        for (const { sales, marketing } of sizes) expect(Math.abs(sales - marketing)).toBeLessThanOrEqual(1);
        expect(isEven(now, teams)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('only those move who must: nobody finds a way with fewer moves', () => {
    const ways = (people: readonly Placed[], teams: readonly string[]): number => {
      const places = teams.flatMap((team) => ROLES.map((role) => ({ team, roles: [role] })));
      const best = (done: readonly Placed[], left: readonly Placed[], moved: number, least: number): number => {
        if (moved >= least) return least;
        const [next, ...rest] = left;
        if (!next) return isEven(done, teams) ? moved : least;
        return [{ team: next.team, roles: next.roles }, ...places].reduce((fewest, place) => {
          const stays = place.team === next.team && place.roles.join() === next.roles.join();
          return best([...done, { ...next, ...place }], rest, moved + (stays ? 0 : 1), fewest);
        }, least);
      };
      return best([], people, 0, people.length + 1);
    };
    fc.assert(
      fc.property(anyRoom(5, 3), ({ people, teams }) => {
        expect(balancedPlaces(people, teams)).toHaveLength(ways(people, teams));
      }),
      { numRuns: 60 },
    );
  });

  it('again nobody moves', () => {
    fc.assert(
      fc.property(anyRoom(80, 8), ({ people, teams }) => {
        const now = seatedAnew(people, balancedPlaces(people, teams));
        expect(balancedPlaces(now, teams)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, readonly Placed[], readonly Placed[]]>([
    [
      'of two in a role the one who came later moves, and stays in the team where it can',
      [person('s1', 'kawung', 'sales'), person('s2', 'kawung', 'sales')],
      [person('s2', 'parang', 'sales')],
    ],
    [
      'in a team of two both roles are taken',
      [
        person('s1', 'kawung', 'sales'),
        person('s2', 'kawung', 'sales'),
        person('s3', 'parang', 'sales'),
        person('s4', 'parang', 'marketing'),
      ],
      [person('s2', 'kawung', 'marketing')],
    ],
    [
      'who is alone in a team may play both roles',
      [person('s1', 'kawung', 'sales', 'marketing'), person('s2', 'parang', 'sales')],
      [],
    ],
    [
      'and gives one up for a team-mate',
      [
        person('s1', 'kawung', 'sales', 'marketing'),
        person('s2', 'kawung', 'sales'),
        person('s3', 'parang', 'sales'),
        person('s4', 'parang', 'marketing'),
      ],
      [person('s1', 'kawung', 'marketing')],
    ],
  ])('%s', (_, people, moves) => {
    expect(balancedPlaces(people, ['kawung', 'parang'])).toEqual(moves);
  });
});

describe('the facilitator spreads people evenly', () => {
  const crowd = tell(
    opened({ teams: 4 }),
    ...Array.from({ length: 17 }, (_, i) => takeSeat(`P${i}`, 'kawung', 'sales')),
  );
  const places = (told: typeof crowd) =>
    heldSeats(sessionOf(told)).map(({ seat, team, roles }) => ({ seat, team, roles }));

  it('17 people who all sit in one role, with one press, and back with another', () => {
    const even = tell(crowd, wish(FACILITATOR, { type: 'BalanceSeats' }));
    expect(isEven(places(even), MOTIFS.slice(0, 4))).toBe(true);
    const back = tell(even, wish(FACILITATOR, { type: 'UndoBalance' }));
    expect(places(back)).toEqual(places(crowd));
    given(back).when(FACILITATOR, { type: 'UndoBalance' }).refuses('seat/nothing-to-undo');
  });

  it('bots in the way get up, and sit down again when it is undone', () => {
    const bots = tell(crowd, wish(FACILITATOR, { type: 'SeatBots' }));
    const even = tell(bots, wish(FACILITATOR, { type: 'BalanceSeats' }));
    expect(heldSeats(sessionOf(even)).filter(({ bot }) => bot)).toEqual([]);
    expect(places(tell(even, wish(FACILITATOR, { type: 'UndoBalance' })))).toEqual(places(bots));
  });

  it('once somebody sits down elsewhere there is nothing to undo', () => {
    const even = tell(crowd, wish(FACILITATOR, { type: 'BalanceSeats' }), takeSeat('Eko'));
    given(even).when(FACILITATOR, { type: 'UndoBalance' }).refuses('seat/nothing-to-undo');
  });

  it('where all sit well nothing happens', () => {
    given(tell(opened(), takeSeat('Ani'), takeSeat('Budi'), takeSeat('Citra')))
      .when(FACILITATOR, { type: 'BalanceSeats' })
      .gives();
  });

  it('never in the middle of a round', () => {
    given(planned()).when(FACILITATOR, { type: 'BalanceSeats' }).refuses('round/running');
  });
});
