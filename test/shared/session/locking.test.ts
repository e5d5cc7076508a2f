import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../shared/session/events.ts';
import { given } from './given.ts';
import { ANI, BUDI, FACILITATOR, opened, planned, seat, tableIn, takeSeat, tell, wish } from './workshop.ts';

const kawung = { line: 'line-1', round: 1, team: 'kawung' };
const round1 = planned();
const openAll = planned({ openAll: true });

const calls = (count: number, round = 1) => ({ type: 'PlaceChips', round, card: 'calls', count }) as const;
const lock = (role: 'sales' | 'marketing', round = 1) => ({ type: 'LockPlan', round, role }) as const;

describe('a lock', () => {
  const locked = tell(round1, wish(ANI, calls(2)), wish(ANI, lock('sales')));

  it('names who turned the key', () => {
    given(round1)
      .when(ANI, lock('sales'))
      .gives({ type: 'PlanLocked', data: { ...kawung, role: 'sales' } });
    expect(tableIn(locked).lockedBy).toEqual({ sales: 's1', marketing: null });
  });

  it("holds the role's chips, not the other's", () => {
    given(locked).when(ANI, calls(1)).refuses('plan/locked');
    expect(given(locked).when(BUDI, { type: 'PlaceChips', round: 1, card: 'ads', count: 1 }).decided.ok).toBe(true);
  });

  it('holds price and focus', () => {
    const told = tell(openAll, wish(BUDI, lock('marketing')));
    given(told).when(BUDI, { type: 'SetPrice', round: 1, price: 1.1 }).refuses('plan/locked');
    given(told).when(BUDI, { type: 'SetFocus', round: 1, focus: 'homes' }).refuses('plan/locked');
  });

  it('may be opened by anybody in the role, and by nobody else', () => {
    const told = tell(locked, takeSeat('Eko', 'kawung', 'sales'));
    const unlocked: Fact = { type: 'PlanUnlocked', data: { ...kawung, role: 'sales' } };
    given(told).when(seat('s5'), { type: 'UnlockPlan', round: 1, role: 'sales' }).gives(unlocked);
    given(told).when(BUDI, { type: 'UnlockPlan', round: 1, role: 'sales' }).refuses('seat/other-role');
  });

  it('turns once', () => {
    given(locked).when(ANI, lock('sales')).refuses('plan/locked');
    given(locked).when(BUDI, { type: 'UnlockPlan', round: 1, role: 'marketing' }).refuses('plan/not-locked');
  });

  it('of a bot that got up may be opened by the person who came', () => {
    const begun = tell(opened(), wish(FACILITATOR, { type: 'SeatBots' }), wish(FACILITATOR, { type: 'StartSession' }));
    const told = tell(
      begun,
      wish(FACILITATOR, { type: 'OpenPlanning', round: 1 }),
      wish(seat('s1'), lock('sales')),
      takeSeat('Eko', 'kawung', 'sales'),
    );
    expect(tableIn(told).lockedBy.sales).toBe('s1');
    expect(tableIn(tell(told, wish(seat('s5'), { type: 'UnlockPlan', round: 1, role: 'sales' }))).lockedBy.sales).toBe(
      null,
    );
  });

  it('is for players: nobody plans for a team from outside', () => {
    given(round1).when(FACILITATOR, lock('sales')).refuses('seat/unknown');
    given(round1).when(seat('s99'), lock('sales')).refuses('seat/unknown');
  });
});
