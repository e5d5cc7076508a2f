import { describe, expect, it } from 'vitest';
import { currentRound, heldSeats, tableOf } from '../../../shared/session/state.ts';
import { given } from './given.ts';
import type { Told } from './workshop.ts';
import {
  ANI,
  BUDI,
  briefed,
  closed,
  FACILITATOR,
  onward,
  opened,
  planned,
  reviewed,
  SERVER,
  seated,
  sessionOf,
  takeSeat,
  tell,
  wish,
} from './workshop.ts';

const sit = (seat: string, team: string, ...roles: ('sales' | 'marketing')[]) =>
  ({ type: 'SeatPerson', seat, team, roles }) as const;
const rolesOf = (told: Told): Record<string, string> =>
  Object.fromEntries(heldSeats(sessionOf(told)).map(({ name, team, roles }) => [name, `${team} ${roles.join('+')}`]));

describe('a name that the facilitator gives', () => {
  it('may be anything that can be seen, and is tidied', () => {
    given(seated())
      .when(FACILITATOR, { type: 'RenameSeat', seat: 's1', name: '  Ani\u202e  Wijaya ' })
      .gives({ type: 'SeatRenamed', data: { seat: 's1', name: 'Ani Wijaya' } });
  });

  it.each([
    [
      'that somebody has gets a number',
      's1',
      'budi',
      [{ type: 'SeatRenamed' as const, data: { seat: 's1', name: 'budi 2' } }],
    ],
    ['that the seat has already changes nothing', 's1', 'Ani', []],
    [
      'may be the own one in other letters',
      's1',
      'ANI',
      [{ type: 'SeatRenamed' as const, data: { seat: 's1', name: 'ANI' } }],
    ],
  ])('%s', (_, seat, name, facts) => {
    given(seated())
      .when(FACILITATOR, { type: 'RenameSeat', seat, name })
      .gives(...facts);
  });

  it('cannot be empty, nor given to a seat that nobody holds', () => {
    given(seated()).when(FACILITATOR, { type: 'RenameSeat', seat: 's1', name: '\u200b ' }).refuses('seat/name-empty');
    given(seated()).when(FACILITATOR, { type: 'RenameSeat', seat: 's9', name: 'Eko' }).refuses('seat/unknown');
  });
});

describe('the facilitator seats a person elsewhere', () => {
  it('also beside somebody, and also while a round is planned', () => {
    given(planned())
      .when(FACILITATOR, sit('s1', 'parang', 'sales'))
      .gives({ type: 'SeatMoved', data: { seat: 's1', team: 'parang', roles: ['sales'] } });
  });

  it('and what they had locked opens again', () => {
    const told = tell(planned(), wish(ANI, { type: 'LockPlan', round: 1, role: 'sales' }));
    given(told)
      .when(FACILITATOR, sit('s1', 'kawung', 'marketing'))
      .gives(
        { type: 'PlanUnlocked', data: { line: 'line-1', round: 1, team: 'kawung', role: 'sales' } },
        { type: 'SeatMoved', data: { seat: 's1', team: 'kawung', roles: ['marketing'] } },
      );
  });

  it('a bot that sits there gets up', () => {
    const bots = tell(opened(), takeSeat('Ani'), wish(FACILITATOR, { type: 'SeatBots' }));
    given(bots)
      .when(FACILITATOR, sit('s1', 'parang', 'sales'))
      .gives(
        { type: 'SeatLeft', data: { seat: 's3' } },
        { type: 'SeatMoved', data: { seat: 's1', team: 'parang', roles: ['sales'] } },
      );
  });

  it.each([
    ['to where they sit: nothing happens', 's1', 'kawung', null],
    ['a seat that nobody holds', 's9', 'kawung', 'seat/unknown'],
    ['to no team that there is not', 's1', '__proto__', 'team/unknown'],
  ] as const)('%s', (_, seat, team, refused) => {
    const answered = given(seated()).when(FACILITATOR, sit(seat, team, 'sales'));
    if (refused) answered.refuses(refused);
    else answered.gives();
  });

  it('but no bot: it gets up, and another sits down elsewhere', () => {
    const bots = tell(opened(), wish(FACILITATOR, { type: 'SeatBots' }));
    given(bots)
      .when(FACILITATOR, sit('s1', 'parang', 'sales'))
      .refuses('seat/no-person');
  });
});

describe('one person plays both roles', () => {
  const alone = tell(
    opened(),
    takeSeat('Ani', 'kawung', 'sales'),
    takeSeat('Citra', 'parang', 'sales'),
    takeSeat('Dewi', 'parang', 'marketing'),
    wish(FACILITATOR, sit('s1', 'kawung', 'sales', 'marketing')),
  );
  const planning = tell(
    alone,
    wish(FACILITATOR, { type: 'StartSession' }),
    wish(FACILITATOR, { type: 'OpenPlanning', round: 1 }),
  );

  it('of a short team, whatever the order in which they are named, and any twice', () => {
    expect(rolesOf(alone)['Ani']).toBe('kawung sales+marketing');
    given(alone)
      .when(FACILITATOR, sit('s1', 'kawung', 'marketing', 'sales'))
      .gives();
  });

  it('moves and locks in both', () => {
    const told = tell(
      planning,
      wish(ANI, { type: 'PlaceChips', round: 1, card: 'calls', count: 2 }),
      wish(ANI, { type: 'PlaceChips', round: 1, card: 'brand', count: 2 }),
      wish(ANI, { type: 'LockPlan', round: 1, role: 'sales' }),
      wish(ANI, { type: 'LockPlan', round: 1, role: 'marketing' }),
    );
    const round = currentRound(sessionOf(told));
    expect(round && tableOf(round, 'kawung').lockedBy).toEqual({ sales: 's1', marketing: 's1' });
  });

  it('and hands one over to the next who comes, who is needed here more than where two sit', () => {
    given(planning)
      .when(SERVER, { type: 'TakeSeat', name: 'Budi', team: null, role: null })
      .gives(
        { type: 'SeatMoved', data: { seat: 's1', team: 'kawung', roles: ['marketing'] } },
        { type: 'SeatTaken', data: { seat: 's4', name: 'Budi', team: 'kawung', roles: ['sales'], bot: false } },
      );
  });

  it('a bot is no reason to: it gets up', () => {
    const bot = tell(
      opened(),
      takeSeat('Ani', 'kawung', 'sales'),
      wish(FACILITATOR, { type: 'SeatOneBot', team: 'kawung', role: 'marketing' }),
    );
    given(bot)
      .when(FACILITATOR, sit('s1', 'kawung', 'sales', 'marketing'))
      .gives(
        { type: 'SeatLeft', data: { seat: 's2' } },
        { type: 'SeatMoved', data: { seat: 's1', team: 'kawung', roles: ['sales', 'marketing'] } },
      );
  });
});

describe('a bot into one role', () => {
  it('that nobody holds, also live', () => {
    const told = tell(planned(), wish(FACILITATOR, { type: 'RemoveSeat', seat: 's2', block: false }));
    given(told)
      .when(FACILITATOR, { type: 'SeatOneBot', team: 'kawung', role: 'marketing' })
      .gives({
        type: 'SeatTaken',
        data: { seat: 's5', name: 'Bot 5', team: 'kawung', roles: ['marketing'], bot: true },
      });
  });

  it('and no other', () => {
    given(planned()).when(FACILITATOR, { type: 'SeatOneBot', team: 'kawung', role: 'sales' }).refuses('seat/taken');
    given(planned()).when(FACILITATOR, { type: 'SeatOneBot', team: 'merah', role: 'sales' }).refuses('team/unknown');
  });
});

describe('roles are swapped', () => {
  const all = { type: 'SwapRoles', team: null } as const;

  it('in every team, with one press', () => {
    expect(rolesOf(tell(reviewed(planned()), wish(FACILITATOR, all)))).toEqual({
      Ani: 'kawung marketing',
      Budi: 'kawung sales',
      Citra: 'parang marketing',
      Dewi: 'parang sales',
    });
  });

  it('in one team', () => {
    given(briefed())
      .when(FACILITATOR, { type: 'SwapRoles', team: 'parang' })
      .gives({
        type: 'RolesSwapped',
        data: {
          moves: [
            { seat: 's3', team: 'parang', roles: ['marketing'] },
            { seat: 's4', team: 'parang', roles: ['sales'] },
          ],
        },
      });
    given(briefed()).when(FACILITATOR, { type: 'SwapRoles', team: 'merah' }).refuses('team/unknown');
  });

  it('twice is as if nothing had been', () => {
    const told = reviewed(planned());
    expect(sessionOf(tell(told, wish(FACILITATOR, all), wish(FACILITATOR, all)))).toEqual(sessionOf(told));
  });

  it('between rounds only', () => {
    given(seated()).when(FACILITATOR, all).refuses('session/not-started');
    given(planned()).when(FACILITATOR, all).refuses('round/running');
    given(closed(planned())).when(FACILITATOR, all).refuses('round/running');
  });

  it('and who plays both goes on with both', () => {
    const both = tell(
      briefed(),
      wish(FACILITATOR, { type: 'SeatPerson', seat: 's1', team: 'kawung', roles: ['sales', 'marketing'] }),
    );
    expect(rolesOf(tell(both, wish(FACILITATOR, all)))).toMatchObject({
      Ani: 'kawung sales+marketing',
      Budi: 'kawung sales',
    });
  });

  it('every round keeps who held which role, whatever comes after', () => {
    const told = onward(
      tell(
        reviewed(planned({ rounds: 3 })),
        wish(FACILITATOR, all),
        wish(FACILITATOR, { type: 'StartRound', round: 2 }),
        wish(FACILITATOR, { type: 'OpenPlanning', round: 2 }),
      ),
      2,
    );
    const { rounds } = Object.values(sessionOf(told).lines)[0] ?? { rounds: [] };
    expect(rounds.slice(0, 2).map(({ held }) => held?.['kawung']?.sales.map((it) => it.seat))).toEqual([
      ['s1'],
      ['s2'],
    ]);
    const swapped = tell(told, wish(BUDI, { type: 'LockPlan', round: 3, role: 'sales' }));
    expect(currentRound(sessionOf(swapped))?.tables['kawung']?.lockedBy.sales).toBe('s2');
  });
});
