import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeName, tidyName } from '../../../shared/session/names.ts';
import { LONGEST_NAME } from '../../../shared/session/settings.ts';
import { heldSeats } from '../../../shared/session/state.ts';
import { anyText } from './anyText.ts';
import { given } from './given.ts';
import {
  ANI,
  BUDI,
  briefed,
  CITRA,
  FACILITATOR,
  opened,
  planned,
  SERVER,
  seat,
  seated,
  sessionOf,
  takeSeat,
  tell,
  wish,
} from './workshop.ts';

const names = (told: Parameters<typeof sessionOf>[0]): string[] => heldSeats(sessionOf(told)).map(({ name }) => name);
const enters = (name: string): Parameters<ReturnType<typeof given>['when']>[1] => ({
  type: 'TakeSeat',
  name,
  team: null,
  role: null,
});

describe('a person takes a seat', () => {
  it('where one is needed most: Sales and Marketing of the first team, then of the next', () => {
    const places = sessionOf(seated()).seats.map(({ seat, name, team, roles, bot, left }) => ({
      seat,
      name,
      team,
      roles,
      bot,
      left,
    }));
    expect(places).toEqual([
      { seat: 's1', name: 'Ani', team: 'kawung', roles: ['sales'], bot: false, left: false },
      { seat: 's2', name: 'Budi', team: 'kawung', roles: ['marketing'], bot: false, left: false },
      { seat: 's3', name: 'Citra', team: 'parang', roles: ['sales'], bot: false, left: false },
      { seat: 's4', name: 'Dewi', team: 'parang', roles: ['marketing'], bot: false, left: false },
    ]);
  });

  it('in the team and role asked for, even beside somebody', () => {
    given(seated())
      .when(SERVER, { type: 'TakeSeat', name: 'Eko', team: 'parang', role: 'sales' })
      .gives({
        type: 'SeatTaken',
        data: { seat: 's5', name: 'Eko', team: 'parang', roles: ['sales'], bot: false },
      });
  });

  it('in the role asked for, of the team that has fewest there', () => {
    const told = tell(opened(), takeSeat('Ani', 'kawung', 'marketing'));
    given(told)
      .when(SERVER, { type: 'TakeSeat', name: 'Ida', team: null, role: 'marketing' })
      .gives({
        type: 'SeatTaken',
        data: { seat: 's2', name: 'Ida', team: 'parang', roles: ['marketing'], bot: false },
      });
  });

  it('also while the session is played', () => {
    expect(given(planned()).when(SERVER, enters('Late')).decided.ok).toBe(true);
  });

  it('spreads 17 people so that no role is empty and sizes differ by one at most', () => {
    const told = tell(opened({ teams: 4 }), ...Array.from({ length: 17 }, (_, i) => takeSeat(`P${i}`)));
    const sizes = sessionOf(told).teams.flatMap(({ id }) =>
      (['sales', 'marketing'] as const).map(
        (role) => heldSeats(sessionOf(told)).filter((it) => it.team === id && it.roles.includes(role)).length,
      ),
    );
    expect(Math.min(...sizes)).toBe(2);
    expect(Math.max(...sizes)).toBe(3);
  });
});

describe('names', () => {
  it.each([
    ['Budi', 'Budi 2'],
    ['budi', 'budi 2'],
    ['  Budi  ', 'Budi 2'],
    ['Eko', 'Eko'],
    ['Ida', 'Ida'],
    ['Li', 'Li'],
    ['꧋ꦱꦫꦶ', '꧋ꦱꦫꦶ'],
    ['山田', '山田'],
    ['Nguyễn', 'Nguyễn'],
    ["O'Neil-Sri", "O'Neil-Sri"],
  ])('%s beside a Budi becomes %s', (asked, shown) => {
    expect(names(tell(seated(), takeSeat(asked)))).toContain(shown);
  });

  it('counts on: Budi, Budi 2, Budi 3', () => {
    expect(names(tell(opened(), takeSeat('Budi'), takeSeat('Budi'), takeSeat('Budi')))).toEqual([
      'Budi',
      'Budi 2',
      'Budi 3',
    ]);
  });

  it('steps over a number that somebody chose as a name', () => {
    expect(names(tell(opened(), takeSeat('Budi'), takeSeat('Budi 2'), takeSeat('Budi')))).toEqual([
      'Budi',
      'Budi 2',
      'Budi 3',
    ]);
  });

  it.each([
    ['a right-to-left override', 'Bu\u202edi'],
    ['a zero width space', 'Bu\u200bdi'],
    ['a byte order mark', '\ufeffBudi'],
    ['an escape', 'Bu\u001bdi'],
    ['half of a pair', 'Budi\ud83d'],
    ['an invisible Hangul filler', 'Budi\u3164'],
    ['a soft hyphen', 'Bu\u00addi'],
  ])('%s is taken out, so that nobody passes for Budi', (_, name) => {
    expect(names(tell(opened(), takeSeat('Budi'), takeSeat(name)))).toEqual(['Budi', 'Budi 2']);
  });

  it('a tab and a line break part words as a space does', () => {
    expect(tidyName('Siti\tAminah\r\nPutri')).toBe('Siti Aminah Putri');
  });

  it('an accent behind an invisible mark is one letter with its vowel', () => {
    expect(tidyName('Re\u200b\u0301ne')).toBe('Réne');
  });

  it.each(['', '   ', '\u200b\u202e', '\u3164', '\n\t'])('%j is no name', (name) => {
    given(opened()).when(SERVER, enters(name)).refuses('seat/name-empty');
  });

  it('tidying twice is tidying once', () => {
    fc.assert(
      fc.property(anyText(30), (name) => {
        expect(tidyName(tidyName(name))).toBe(tidyName(name));
      }),
      { numRuns: 200 },
    );
  });

  it('a name that is free stands, and is short and visible, whatever was asked for', () => {
    const session = sessionOf(tell(opened(), takeSeat('Budi'), takeSeat('x'.repeat(24)), takeSeat('🦜'.repeat(24))));
    const asked = fc.oneof(anyText(40), fc.constantFrom('Budi', 'x'.repeat(40), '🦜'.repeat(30)));
    fc.assert(
      fc.property(asked, (name) => {
        const free = freeName(session, name);
        expect([...free].length).toBeLessThanOrEqual(LONGEST_NAME);
        expect(session.seats.map((it) => it.name.toLowerCase())).not.toContain(free.toLowerCase());
      }),
      { numRuns: 200 },
    );
  });

  it('a name stays with its seat: who comes later than one who left is numbered', () => {
    const told = tell(opened(), wish(FACILITATOR, { type: 'SeatBots' }), takeSeat('Bot 1'));
    expect(names(told)).toContain('Bot 1 2');
  });
});

describe('bots', () => {
  it('sit down in every role that nobody holds', () => {
    given(tell(opened(), takeSeat('Ani'), takeSeat('Budi'), takeSeat('Citra')))
      .when(FACILITATOR, { type: 'SeatBots' })
      .gives({
        type: 'SeatTaken',
        data: { seat: 's4', name: 'Bot 4', team: 'parang', roles: ['marketing'], bot: true },
      });
  });

  it('and nowhere else', () => {
    given(seated()).when(FACILITATOR, { type: 'SeatBots' }).gives();
  });

  it('never bear a name that is taken', () => {
    const told = tell(opened(), takeSeat('Bot 2'), takeSeat('bot 4'), wish(FACILITATOR, { type: 'SeatBots' }));
    expect(new Set(names(told).map((name) => name.toLowerCase())).size).toBe(4);
  });

  it('get up for a person, and only the one in that role', () => {
    const told = tell(opened(), takeSeat('Ani'), wish(FACILITATOR, { type: 'SeatBots' }));
    given(told)
      .when(SERVER, { type: 'TakeSeat', name: 'Budi', team: 'parang', role: 'sales' })
      .gives(
        { type: 'SeatLeft', data: { seat: 's3' } },
        { type: 'SeatTaken', data: { seat: 's5', name: 'Budi', team: 'parang', roles: ['sales'], bot: false } },
      );
  });

  it('count for nobody when the neediest place is looked for', () => {
    const told = tell(opened(), takeSeat('Ani'), wish(FACILITATOR, { type: 'SeatBots' }));
    given(told)
      .when(SERVER, enters('Budi'))
      .gives(
        { type: 'SeatLeft', data: { seat: 's2' } },
        { type: 'SeatTaken', data: { seat: 's5', name: 'Budi', team: 'kawung', roles: ['marketing'], bot: false } },
      );
  });

  it('that got up may ask for nothing any more', () => {
    const told = tell(opened(), wish(FACILITATOR, { type: 'SeatBots' }), takeSeat('Ani', 'kawung', 'sales'));
    given(told).when(seat('s1'), { type: 'MoveSeat', team: 'parang', role: 'sales' }).refuses('seat/unknown');
  });
});

describe('a player changes places', () => {
  it('in the lobby, to a place that is free', () => {
    given(tell(opened(), takeSeat('Ani')))
      .when(ANI, { type: 'MoveSeat', team: 'parang', role: 'marketing' })
      .gives({
        type: 'SeatMoved',
        data: { seat: 's1', team: 'parang', roles: ['marketing'] },
      });
  });

  it('to a bot, who gets up', () => {
    const told = tell(opened(), takeSeat('Ani'), wish(FACILITATOR, { type: 'SeatBots' }));
    given(told)
      .when(ANI, { type: 'MoveSeat', team: 'kawung', role: 'marketing' })
      .gives(
        { type: 'SeatLeft', data: { seat: 's2' } },
        { type: 'SeatMoved', data: { seat: 's1', team: 'kawung', roles: ['marketing'] } },
      );
  });

  it('not to a place where another person sits', () => {
    given(seated()).when(ANI, { type: 'MoveSeat', team: 'parang', role: 'marketing' }).refuses('seat/taken');
  });

  it('to the own place: nothing happens', () => {
    given(seated()).when(BUDI, { type: 'MoveSeat', team: 'kawung', role: 'marketing' }).gives();
  });

  it('to no team that there is not', () => {
    given(seated()).when(CITRA, { type: 'MoveSeat', team: '__proto__', role: 'sales' }).refuses('team/unknown');
  });

  it('only in the lobby', () => {
    given(briefed()).when(ANI, { type: 'MoveSeat', team: 'parang', role: 'sales' }).refuses('session/started');
  });
});
