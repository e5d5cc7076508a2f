import { describe, expect, it } from 'vitest';
import { closingWish, unlocked } from '../../../shared/session/due.ts';
import { currentRound, heldSeats } from '../../../shared/session/state.ts';
import { given } from './given.ts';
import type { Told } from './workshop.ts';
import {
  ANI,
  BUDI,
  CITRA,
  CLOCK,
  DEWI,
  FACILITATOR,
  onward,
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

const lock = (round: number, role: 'sales' | 'marketing') => ({ type: 'LockPlan', round, role }) as const;
const [sales, marketing] = [lock(1, 'sales'), lock(1, 'marketing')];
const BUT_DEWI = new Set(['s1', 's2', 's3']);
const EVERYBODY = new Set([...BUT_DEWI, 's4']);
const wished = (told: Told, here: ReadonlySet<string>) => closingWish(sessionOf(told), here);

describe('a role that two people hold from the start', () => {
  const five = tell(
    seated(),
    takeSeat('Eko', 'parang', 'marketing'),
    wish(FACILITATOR, { type: 'StartSession' }),
    wish(FACILITATOR, { type: 'OpenPlanning', round: 1 }),
    wish(ANI, sales),
    wish(BUDI, marketing),
    wish(CITRA, sales),
  );

  it('is waited for while one of them is here and thinks', () => {
    expect(wished(five, new Set([...BUT_DEWI, 's5']))).toBe(null);
    expect(wished(five, BUT_DEWI)).toMatchObject({ missing: ['s4', 's5'] });
  });

  it('and nobody is missing from it where the other is here', () => {
    expect(unlocked(sessionOf(five), new Set([...BUT_DEWI, 's5']))).toEqual({ waiting: ['s5'], missing: [] });
    expect(unlocked(sessionOf(five), BUT_DEWI)).toEqual({ waiting: [], missing: ['s4', 's5'] });
  });
});

describe('somebody who comes in round 3', () => {
  const third = onward(onward(planned({ rounds: 4 })), 2);
  const allLocked = tell(
    third,
    wish(ANI, lock(3, 'sales')),
    wish(BUDI, lock(3, 'marketing')),
    wish(CITRA, lock(3, 'sales')),
    wish(DEWI, lock(3, 'marketing')),
  );
  /** Dewi has left, so that Marketing of Parang is open when Eko comes. */
  const withoutDewi = tell(third, wish(FACILITATOR, { type: 'RemoveSeat', seat: 's4', block: false }));
  const threeLocked = tell(
    withoutDewi,
    wish(ANI, lock(3, 'sales')),
    wish(BUDI, lock(3, 'marketing')),
    wish(CITRA, lock(3, 'sales')),
  );

  it('sits where one is needed most', () => {
    given(withoutDewi)
      .when(SERVER, { type: 'TakeSeat', name: 'Eko', team: null, role: null })
      .gives({
        type: 'SeatTaken',
        data: { seat: 's5', name: 'Eko', team: 'parang', roles: ['marketing'], bot: false },
      });
  });

  it('or where the facilitator seats them', () => {
    const told = tell(
      allLocked,
      takeSeat('Eko'),
      wish(FACILITATOR, { type: 'SeatPerson', seat: 's5', team: 'parang', roles: ['sales'] }),
    );
    expect(heldSeats(sessionOf(told)).at(-1)).toMatchObject({ name: 'Eko', team: 'parang', roles: ['sales'] });
  });

  it('makes nobody wait: neither before their device is there, nor while they look around', () => {
    const told = tell(threeLocked, takeSeat('Eko', 'parang', 'marketing'));
    for (const here of [BUT_DEWI, new Set([...BUT_DEWI, 's5'])]) {
      expect(unlocked(sessionOf(told), here)).toEqual({ waiting: [], missing: [] });
      expect(wished(told, here)).toEqual({ wish: 'announce', round: 3, missing: [] });
    }
    given(told).when(CLOCK, { type: 'AnnounceClosing', round: 3, missing: [] }).leaves();
  });

  it('does not call off an end that was announced', () => {
    const closing = tell(threeLocked, wish(CLOCK, { type: 'AnnounceClosing', round: 3, missing: [] }));
    const told = tell(closing, takeSeat('Eko', 'parang', 'marketing'));
    expect(currentRound(sessionOf(told))?.closing).not.toBe(null);
    expect(wished(told, new Set([...BUT_DEWI, 's5']))).toBe(null);
  });

  it('may plan all the same, and what they placed counts', () => {
    const eko = seat('s5');
    const told = tell(
      threeLocked,
      takeSeat('Eko', 'parang', 'marketing'),
      wish(eko, { type: 'PlaceChips', round: 3, card: 'brand', count: 2 }),
      wish(FACILITATOR, { type: 'CloseRound', round: 3 }),
    );
    const used = currentRound(sessionOf(told))?.used?.['parang'];
    expect(used?.source.marketing).toBe('draft');
    expect(used?.decision.chips.brand).toBe(2);
  });

  it('is waited for from the next round on', () => {
    const told = onward(tell(allLocked, takeSeat('Eko', 'parang', 'marketing')), 3);
    expect(unlocked(sessionOf(told), new Set([...EVERYBODY, 's5'])).waiting).toContain('s5');
  });

  it('of a practice is waited for in the rounds that count', () => {
    const told = tell(
      seated(),
      wish(FACILITATOR, { type: 'StartPractice' }),
      wish(FACILITATOR, { type: 'OpenPlanning', round: 1 }),
      takeSeat('Eko', 'parang', 'marketing'),
      wish(FACILITATOR, { type: 'StartSession' }),
      wish(FACILITATOR, { type: 'OpenPlanning', round: 1 }),
    );
    expect(unlocked(sessionOf(told), new Set([...EVERYBODY, 's5'])).waiting).toContain('s5');
  });

  it('is waited for where nobody else is here', () => {
    const bots = tell(
      opened(),
      wish(FACILITATOR, { type: 'SeatBots' }),
      wish(FACILITATOR, { type: 'StartSession' }),
      wish(FACILITATOR, { type: 'OpenPlanning', round: 1 }),
      takeSeat('Ani'),
    );
    expect(unlocked(sessionOf(bots), new Set(['s5'])).waiting).toContain('s5');
  });
});

describe('whoever leaves in the middle of planning', () => {
  it('is not waited for, though they had more time than all', () => {
    const told = tell(
      planned(),
      wish(FACILITATOR, { type: 'GrantTime', round: 1, seat: 's4', seconds: 60 }),
      wish(FACILITATOR, { type: 'RemoveSeat', seat: 's4', block: false }),
    );
    expect(currentRound(sessionOf(told))?.tables['parang']?.extra.marketing).toBe(0);
  });
});
