import { describe, expect, it } from 'vitest';
import type { Difference } from '../../../shared/session/hindsight.ts';
import { NO_HINDSIGHT } from '../../../shared/session/hindsight.ts';
import { officialLine } from '../../../shared/session/state.ts';
import { given } from './given.ts';
import { debriefed, FACILITATOR, planned, reviewed, SERVER, seenInHindsight, sessionOf } from './workshop.ts';

const over = debriefed(planned({ rounds: 1 }), 1);
const at = { line: 'line-1', modelVersion: '0.2.0' } as const;
const share = { seeds: 40, skill: 0.9, luck: 0.1 };
const payback = { played: 1, runOff: 8, rows: [], kept: [] };
const plan = { chips: { calls: 1 }, price: null, focus: null };
const difference: Difference = {
  plan,
  size: 3,
  cash: 1,
  customerValue: 1,
  brandValue: 1,
  revenue: 9,
  bySeed: [3],
  flaw: 'idle',
};
const choice = { played: plan, most: 5, lost: difference, won: difference };
const roles = { sales: choice, marketing: choice };

const luck = { type: 'RecordLuck', ...at, share } as const;
const paid = { type: 'RecordPayback', ...at, team: 'kawung', payback } as const;
const weighed = { type: 'RecordChoice', ...at, round: 1, team: 'kawung', roles } as const;

describe('what is seen in hindsight', () => {
  it('is recorded once the debrief is open, each finding by itself', () => {
    given(over)
      .when(SERVER, luck)
      .gives({ type: 'LuckMeasured', data: { ...at, share } });
    given(over)
      .when(SERVER, paid)
      .gives({ type: 'PaybackFound', data: { ...at, team: 'kawung', payback } });
    const session = given(over).when(SERVER, weighed).leaves();
    expect(officialLine(session).hindsight).toEqual({
      ...NO_HINDSIGHT,
      weighed: [{ team: 'kawung', round: 1, roles }],
    });
  });

  it.each([luck, paid, weighed])('is not before, however much was played: $type', (record) => {
    given(reviewed(planned({ rounds: 1 })))
      .when(SERVER, record)
      .refuses('round/not-ready');
  });

  it.each([luck, paid, weighed])(
    'stands as it was told first, is of the line that counts, and the server’s alone: $type',
    (record) => {
      given(seenInHindsight(over)).when(SERVER, record).gives();
      given(over)
        .when(SERVER, { ...record, line: 'line-9' })
        .refuses('round/not-ready');
      given(over)
        .when(SERVER, { ...record, line: '__proto__' })
        .refuses('round/not-ready');
      given(over).when(FACILITATOR, record).refuses('server/only');
    },
  );

  it('is of teams and rounds that there are', () => {
    given(over)
      .when(SERVER, { ...paid, team: 'mendung' })
      .refuses('team/unknown');
    given(over)
      .when(SERVER, { ...weighed, team: '__proto__' })
      .refuses('team/unknown');
    given(over)
      .when(SERVER, { ...weighed, round: 2 })
      .refuses('round/not-ready');
  });

  it('stands by its line', () => {
    const { hindsight } = officialLine(sessionOf(seenInHindsight(over)));
    expect(Object.keys(hindsight.payback)).toEqual(['kawung', 'parang']);
    expect(hindsight.weighed.map(({ team, round }) => `${team} ${round}`)).toEqual(['kawung 1', 'parang 1']);
    expect(hindsight.luck).toEqual({ seeds: 40, skill: 0.75, luck: 0.25 });
  });
});
