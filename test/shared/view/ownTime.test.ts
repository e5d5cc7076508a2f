import { describe, expect, it } from 'vitest';
import type { Session } from '../../../shared/session/state.ts';
import { audiences, project } from '../../../shared/view/project.ts';
import { ANI, CLOCK, FACILITATOR, onward, planned, sessionOf, TEN, tell, wish } from '../session/workshop.ts';
import { LIVE } from './leaks.ts';

const END = TEN + 300_000;
const round = 1;
const granted = tell(planned(), wish(FACILITATOR, { type: 'GrantTime', round, seat: 's1', seconds: 60 }));
const ended = tell(granted, wish(CLOCK, { type: 'EndTime', round }, END));
const seen = (session: Session, role: 'sales' | 'marketing') =>
  project(session, LIVE, { kind: 'role', team: 'kawung', role });

describe('more time for one person', () => {
  it('is known before the common deadline to that role and the facilitator alone', () => {
    const same = audiences(sessionOf(granted)).filter(
      (it) => it.kind === 'screen' || (it.kind === 'role' && !(it.team === 'kawung' && it.role === 'sales')),
    );
    expect(same).toHaveLength(4);
    for (const audience of same)
      expect(project(sessionOf(granted), LIVE, audience)).toEqual(project(sessionOf(planned()), LIVE, audience));
    expect(seen(sessionOf(granted), 'sales').plan?.deadline).toBe(END + 60_000);
    const { tables } = project(sessionOf(granted), LIVE, { kind: 'facilitator' });
    expect(tables?.teams['kawung']?.extra).toEqual({ sales: 60_000, marketing: 0 });
  });

  it('after it everybody is told for whom planning waits, and until when', () => {
    for (const audience of audiences(sessionOf(ended)).filter(({ kind }) => kind !== 'observer'))
      expect(project(sessionOf(ended), LIVE, audience).session.waitingFor).toEqual({
        seats: ['s1'],
        until: END + 60_000,
      });
    expect(seen(sessionOf(ended), 'sales').plan?.can.place).toBe(true);
    expect(seen(sessionOf(ended), 'marketing').plan?.can).toMatchObject({ lock: 'time/up', place: 'time/up' });
  });

  it('nobody is waited for once that role has locked', () => {
    const locked = tell(ended, wish(ANI, { type: 'LockPlan', round, role: 'sales' }));
    expect(seen(sessionOf(locked), 'marketing').session.waitingFor).toBe(null);
  });

  it('paused, each is told what was left of the own time, and nobody less than nothing', () => {
    const paused = sessionOf(tell(ended, wish(FACILITATOR, { type: 'PauseTime', round }, END + 20_000)));
    expect(seen(paused, 'sales').plan).toMatchObject({ deadline: null, pausedLeft: 40_000 });
    expect(seen(paused, 'marketing').plan).toMatchObject({ deadline: null, pausedLeft: 0 });
    expect(seen(paused, 'marketing').session).toMatchObject({ pausedLeft: 0, waitingFor: { until: null } });
  });

  it('a standing allowance is in the facilitator’s view alone', () => {
    const told = tell(planned(), wish(FACILITATOR, { type: 'SetAllowance', seat: 's1', times: 4 }));
    const allowances = (session: Session, kind: 'facilitator' | 'screen') =>
      project(session, LIVE, { kind }).people.teams.flatMap(({ seats }) => seats.map(({ allowance }) => allowance));
    expect(allowances(sessionOf(told), 'facilitator')).toEqual([4, 1, 1, 1]);
    expect(allowances(sessionOf(told), 'screen')).toEqual([null, null, null, null]);
    expect(seen(sessionOf(onward(told)), 'sales').plan?.deadline).toBe(TEN + 1_200_000);
  });
});
