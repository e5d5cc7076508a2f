import { describe, expect, it } from 'vitest';
import { UNDO_MS } from '../../../shared/session/removal.ts';
import { currentRound, heldSeats } from '../../../shared/session/state.ts';
import { given } from './given.ts';
import {
  ANI,
  BUDI,
  closed,
  debriefed,
  FACILITATOR,
  onward,
  opened,
  planned,
  SERVER,
  seated,
  sessionOf,
  TEN,
  tableIn,
  takeSeat,
  tell,
  wish,
} from './workshop.ts';

const remove = (seat: string, block = false) => wish(FACILITATOR, { type: 'RemoveSeat', seat, block });
const back = (seat: string) => ({ type: 'UndoRemoval', seat }) as const;
const inRound = { line: 'line-1', round: 1, team: 'kawung' };

describe('a person who is removed', () => {
  it('has no seat any more, and may ask for nothing', () => {
    const told = tell(seated(), remove('s2'));
    expect(heldSeats(sessionOf(told)).map(({ name }) => name)).toEqual(['Ani', 'Citra', 'Dewi']);
    given(told).when(BUDI, { type: 'MoveSeat', team: 'kawung', role: 'marketing' }).refuses('seat/unknown');
  });

  it('may come again, with a seat of their own', () => {
    given(tell(seated(), remove('s2')))
      .when(SERVER, { type: 'TakeSeat', name: 'Budi', team: null, role: null })
      .gives({
        type: 'SeatTaken',
        data: { seat: 's5', name: 'Budi 2', team: 'kawung', roles: ['marketing'], bot: false },
      });
  });

  it('who is blocked as well may not, however the name is written', () => {
    const told = tell(seated(), remove('s2', true));
    for (const name of ['Budi', ' bUDI ', 'Budi\u200b'])
      given(told).when(SERVER, { type: 'TakeSeat', name, team: null, role: null }).refuses('seat/blocked');
    expect(given(told).when(SERVER, takeSeat('Budiman').command).decided.ok).toBe(true);
  });

  it('leaves a plan that was played, and who they were, in the record', () => {
    const told = tell(
      closed(tell(planned(), wish(BUDI, { type: 'PlaceChips', round: 1, card: 'brand', count: 3 }))),
      remove('s2'),
    );
    expect(currentRound(sessionOf(told))?.used?.['kawung']?.decision.chips.brand).toBe(3);
    expect(currentRound(sessionOf(told))?.held?.['kawung']?.marketing).toEqual([{ seat: 's2', bot: false }]);
  });

  it('in the middle of planning leaves no lock and no offer behind, but the draft as it is', () => {
    const told = tell(
      planned({ openAll: true }),
      wish(ANI, { type: 'PlaceChips', round: 1, card: 'calls', count: 2 }),
      wish(ANI, { type: 'LockPlan', round: 1, role: 'sales' }),
      wish(BUDI, { type: 'LockPlan', round: 1, role: 'marketing' }),
      wish(ANI, { type: 'OfferSplit', round: 1, role: 'sales', sales: 6, reason: 'Pameran' }),
    );
    given(told)
      .when(FACILITATOR, { type: 'RemoveSeat', seat: 's1', block: false })
      .gives(
        { type: 'PlanUnlocked', data: { ...inRound, role: 'sales' } },
        { type: 'OfferLapsed', data: { ...inRound, offer: 1 } },
        { type: 'SeatRemoved', data: { seat: 's1', blocked: false } },
      );
    expect(tableIn(tell(told, remove('s1')))).toMatchObject({
      chips: { calls: 2 },
      lockedBy: { sales: null, marketing: 's2' },
      offer: null,
    });
  });
});

describe('a removal is undone', () => {
  const told = tell(planned(), remove('s2', true));

  it.each([0, UNDO_MS])('after %i ms, and the person sits where they sat', (after) => {
    given(told)
      .when(FACILITATOR, back('s2'), TEN + after)
      .gives({ type: 'RemovalUndone', data: { seat: 's2' } });
    const again = tell(told, wish(FACILITATOR, back('s2'), TEN + after));
    expect(sessionOf(again).seats).toEqual(sessionOf(planned()).seats);
  });

  it('not a moment later', () => {
    given(told)
      .when(FACILITATOR, back('s2'), TEN + UNDO_MS + 1)
      .refuses('seat/undo-late');
  });

  it('once, and only where somebody was removed', () => {
    given(tell(told, wish(FACILITATOR, back('s2'))))
      .when(FACILITATOR, back('s2'))
      .refuses('seat/nothing-to-undo');
    given(planned()).when(FACILITATOR, back('s2')).refuses('seat/nothing-to-undo');
    given(planned()).when(FACILITATOR, back('s99')).refuses('seat/nothing-to-undo');
  });

  it('and the bot that took the place gets up', () => {
    const filled = tell(told, wish(FACILITATOR, { type: 'SeatOneBot', team: 'kawung', role: 'marketing' }));
    given(filled)
      .when(FACILITATOR, back('s2'))
      .gives({ type: 'SeatLeft', data: { seat: 's5' } }, { type: 'RemovalUndone', data: { seat: 's2' } });
  });

  it('who was blocked may come again then', () => {
    const again = tell(told, wish(FACILITATOR, back('s2')));
    expect(given(again).when(SERVER, takeSeat('Budi').command).decided.ok).toBe(true);
  });
});

describe('a block is lifted', () => {
  const told = tell(planned(), remove('s2', true));
  const lift = (seat: string) => ({ type: 'LiftBlock', seat }) as const;
  const MUCH_LATER = TEN + 100 * UNDO_MS;

  it('long after, and the person sits where they sat and may come again by name', () => {
    given(told)
      .when(FACILITATOR, lift('s2'), MUCH_LATER)
      .gives({ type: 'BlockLifted', data: { seat: 's2' } });
    const again = tell(told, wish(FACILITATOR, lift('s2'), MUCH_LATER));
    expect(heldSeats(sessionOf(again)).map(({ name }) => name)).toContain('Budi');
    expect(given(again).when(SERVER, takeSeat('Budi').command).decided.ok).toBe(true);
  });

  it('and a planning that is open does not wait for them', () => {
    const again = tell(told, wish(FACILITATOR, lift('s2')));
    expect(sessionOf(again).seats.find(({ seat }) => seat === 's2')?.cameIn).toBe(1);
  });

  it('and the bot that took the place gets up', () => {
    given(tell(told, wish(FACILITATOR, { type: 'SeatOneBot', team: 'kawung', role: 'marketing' })))
      .when(FACILITATOR, lift('s2'))
      .gives({ type: 'SeatLeft', data: { seat: 's5' } }, { type: 'BlockLifted', data: { seat: 's2' } });
  });

  it('once, only for who is blocked, and only by a lead', () => {
    given(tell(told, wish(FACILITATOR, lift('s2'))))
      .when(FACILITATOR, lift('s2'))
      .refuses('seat/nothing-to-undo');
    given(tell(planned(), remove('s2')))
      .when(FACILITATOR, lift('s2'))
      .refuses('seat/nothing-to-undo');
    for (const seat of ['s1', 's99']) given(told).when(FACILITATOR, lift(seat)).refuses('seat/nothing-to-undo');
    given(told).when({ kind: 'facilitator', chair: 'c3', right: 'assistant' }, lift('s2')).refuses('lead/only');
  });
});

describe('a bot', () => {
  it('gets up when it is taken out, and leaves no lock behind', () => {
    const bots = tell(opened(), takeSeat('Ani'), wish(FACILITATOR, { type: 'SeatBots' }));
    given(bots)
      .when(FACILITATOR, { type: 'RemoveSeat', seat: 's2', block: true })
      .gives({ type: 'SeatLeft', data: { seat: 's2' } });
  });
});

describe('people are seen to at any time', () => {
  it('also in the debrief they may be renamed and taken out', () => {
    const over = debriefed(onward(planned()), 2);
    expect(given(over).when(FACILITATOR, { type: 'RenameSeat', seat: 's1', name: 'Anita' }).decided.ok).toBe(true);
    expect(given(over).when(FACILITATOR, { type: 'RemoveSeat', seat: 's1', block: false }).decided.ok).toBe(true);
  });
});
