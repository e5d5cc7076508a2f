import { describe, expect, it } from 'vitest';
import { given } from './given.ts';
import type { Told } from './workshop.ts';
import {
  briefed,
  debriefed,
  FACILITATOR,
  onward,
  planned,
  reviewed,
  seated,
  sessionOf,
  tableIn,
  tell,
  wish,
} from './workshop.ts';

const adjust = (chips: number, round = 2, reason = 'the best pitch') =>
  ({ type: 'AdjustBudget', round, team: 'kawung', chips, reason }) as const;
const budget = (told: Told, team = 'kawung'): number => {
  const { sales, marketing } = tableIn(told, team).split;
  return sales + marketing;
};

describe('a bonus or a penalty', () => {
  it('is recorded for the next round, with its reason', () => {
    given(planned())
      .when(FACILITATOR, adjust(-3))
      .gives({
        type: 'BudgetAdjusted',
        data: { line: 'line-1', round: 2, team: 'kawung', chips: -3, reason: 'the best pitch' },
      });
  });

  it.each([5, 1, -1, -5])('of %d chips is in the budget of that round, for that team alone', (chips) => {
    const plain = onward(planned());
    const given = onward(tell(planned(), wish(FACILITATOR, adjust(chips))));
    expect(budget(given)).toBe(budget(plain) + chips);
    expect(budget(given, 'parang')).toBe(budget(plain, 'parang'));
  });

  it('is for one round: the budget after it is as if it had not been', () => {
    const three = planned({ rounds: 3 });
    const told = onward(onward(tell(three, wish(FACILITATOR, adjust(4)))), 2);
    expect(budget(told)).toBe(budget(onward(onward(three), 2)));
  });

  it('can be given in the lobby for round 1', () => {
    const told = tell(seated(), wish(FACILITATOR, adjust(2, 1)), wish(FACILITATOR, { type: 'StartSession' }));
    expect(budget(told)).toBe(budget(briefed()) + 2);
  });

  it('adds up to five chips at most, either way, and can be made good again', () => {
    const told = tell(planned(), wish(FACILITATOR, adjust(3)), wish(FACILITATOR, adjust(2)));
    given(told).when(FACILITATOR, adjust(1)).refuses('budget/out-of-range');
    expect(given(told).when(FACILITATOR, adjust(-5)).decided.ok).toBe(true);
    given(tell(planned(), wish(FACILITATOR, adjust(-5))))
      .when(FACILITATOR, adjust(-1))
      .refuses('budget/out-of-range');
  });

  it('needs a reason, a team and a round to come', () => {
    given(planned())
      .when(FACILITATOR, adjust(2, 2, ' '))
      .refuses('reason/empty');
    given(planned())
      .when(FACILITATOR, { ...adjust(2), team: 'merah' })
      .refuses('team/unknown');
    given(planned()).when(FACILITATOR, adjust(2, 1)).refuses('round/other');
    given(onward(planned())).when(FACILITATOR, adjust(2, 3)).refuses('round/last');
    given(debriefed(onward(planned()), 2))
      .when(FACILITATOR, adjust(2, 3))
      .refuses('session/over');
    given(reviewed(planned())).when(FACILITATOR, adjust(0)).gives();
  });

  it('stays in the state of its line when the round is over', () => {
    const told = reviewed(onward(tell(planned(), wish(FACILITATOR, adjust(2)))), 2);
    expect(sessionOf(told).lines['line-1']?.adjustments).toMatchObject([{ round: 2, team: 'kawung', chips: 2 }]);
  });
});

describe('when a round is reopened', () => {
  const three = planned({ rounds: 3 });
  const reopened = tell(
    reviewed(onward(tell(three, wish(FACILITATOR, adjust(2)))), 2),
    wish(FACILITATOR, adjust(-1, 3)),
    wish(FACILITATOR, { type: 'ReopenRound', round: 2 }),
  );

  it('its bonus is in its budget as before, and what was given for the round after it comes then', () => {
    expect(budget(reopened)).toBe(budget(onward(three)) + 2);
    const plain = onward(onward(tell(three, wish(FACILITATOR, adjust(2)))), 2);
    expect(budget(onward(reopened, 2))).toBe(budget(plain) - 1);
  });
});
