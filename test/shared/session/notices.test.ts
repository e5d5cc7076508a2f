import { describe, expect, it } from 'vitest';
import { addressees } from '../../../shared/session/notices.ts';
import { given } from './given.ts';
import {
  debriefed,
  FACILITATOR,
  onward,
  opened,
  planned,
  seated,
  sessionOf,
  TEN,
  takeSeat,
  tell,
  wish,
} from './workshop.ts';

const post = (team: string | null, role: 'sales' | 'marketing' | null, text = 'Two minutes left') =>
  ({ type: 'PostNotice', team, role, text }) as const;
const posted = tell(planned(), wish(FACILITATOR, post(null, 'sales')), wish(FACILITATOR, post('parang', null)));

describe('a notice', () => {
  it('is numbered through the session and tidied', () => {
    given(posted)
      .when(FACILITATOR, post('kawung', 'sales', '  Look\nat\u202e this '))
      .gives({ type: 'NoticePosted', data: { notice: 3, team: 'kawung', role: 'sales', text: 'Look at this' } });
  });

  it.each<[string, string | null, 'sales' | 'marketing' | null, string[]]>([
    ['everybody', null, null, ['s1', 's2', 's3', 's4']],
    ['one team', 'parang', null, ['s3', 's4']],
    ['all of one role', null, 'marketing', ['s2', 's4']],
    ["one team's role", 'kawung', 'sales', ['s1']],
  ])('to %s is for these people', (_, team, role, seats) => {
    const session = sessionOf(seated());
    const notice = { notice: 1, team, role, text: '', at: TEN };
    expect(addressees(session, notice).map(({ seat }) => seat)).toEqual(seats);
  });

  it('is not read by bots', () => {
    const session = sessionOf(tell(opened(), takeSeat('Ani'), wish(FACILITATOR, { type: 'SeatBots' })));
    expect(addressees(session, { notice: 1, team: null, role: null, text: '', at: TEN })).toHaveLength(1);
  });

  it('can be posted in the lobby and in the debrief, and to no team that is not there', () => {
    for (const told of [seated(), debriefed(onward(planned()), 2)])
      expect(given(told).when(FACILITATOR, post(null, null)).decided.ok).toBe(true);
    given(seated()).when(FACILITATOR, post('merah', null)).refuses('team/unknown');
  });

  it('stands until it is taken back', () => {
    const { notices } = given(posted).when(FACILITATOR, { type: 'WithdrawNotice', notice: 1 }).leaves();
    expect(notices.map(({ notice }) => notice)).toEqual([2]);
    const gone = tell(posted, wish(FACILITATOR, { type: 'WithdrawNotice', notice: 1 }));
    given(gone).when(FACILITATOR, { type: 'WithdrawNotice', notice: 1 }).refuses('notice/unknown');
  });

  it('is over with its round, and its number is not given out again', () => {
    const next = onward(posted);
    expect(sessionOf(next).notices).toEqual([]);
    expect(given(next).when(FACILITATOR, post(null, null)).leaves().notices).toMatchObject([{ notice: 3 }]);
    expect(sessionOf(debriefed(tell(next, wish(FACILITATOR, post(null, null))), 2)).notices).toEqual([]);
  });
});
