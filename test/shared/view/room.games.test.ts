import { describe, expect, it } from 'vitest';
import type { Audience } from '../../../shared/session/actor.ts';
import { audienceKey } from '../../../shared/session/actor.ts';
import type { Session } from '../../../shared/session/state.ts';
import { audiences, project } from '../../../shared/view/project.ts';
import type { Told } from '../session/workshop.ts';
import {
  ANI,
  BUDI,
  closed,
  debriefed,
  explained,
  FACILITATOR,
  onward,
  planned,
  reviewed,
  SCREEN,
  SEED,
  sessionOf,
  tell,
  wish,
} from '../session/workshop.ts';
import { LIVE, leaks } from './leaks.ts';

const chair = (command: Parameters<typeof wish>[1]) => wish(FACILITATOR, command);
const post = (team: string | null, role: 'sales' | 'marketing' | null, text: string) =>
  chair({ type: 'PostNotice', team, role, text });
const whole = { price: null, focus: null, sales: null } as const;

/** Words to every kind of addressee, a correction of each team, and bonuses for two of three. */
const busy: Told = tell(
  planned({ openAll: true, teams: 3 }),
  wish(ANI, { type: 'PlaceChips', round: 1, card: 'calls', count: 2 }),
  wish(BUDI, { type: 'PlaceChips', round: 1, card: 'brand', count: 3 }),
  post(null, null, 'everybody'),
  post('kawung', null, 'Kawung'),
  post(null, 'sales', 'Sales'),
  post('parang', 'marketing', 'Parang Marketing'),
  chair({ type: 'CorrectPlan', round: 1, team: 'kawung', chips: { brand: 1 }, ...whole, reason: 'for Kawung' }),
  chair({
    type: 'CorrectPlan',
    round: 1,
    team: 'parang',
    chips: { care: 1 },
    ...whole,
    sales: 6,
    reason: 'for Parang',
  }),
  chair({ type: 'AdjustBudget', round: 2, team: 'kawung', chips: 2, reason: 'bonus of Kawung' }),
  chair({ type: 'AdjustBudget', round: 2, team: 'truntum', chips: -2, reason: 'penalty of Truntum' }),
);
const next = explained(onward(busy));
const frozen = tell(busy, chair({ type: 'SetScreen', shows: 'frozen' }));

const MOMENTS: Readonly<Record<string, Session>> = {
  'while everything is said and given at once': sessionOf(busy),
  'in the round after it': sessionOf(next),
  'in the review of that round': sessionOf(explained(reviewed(next, 2), 2)),
  'in the debrief': sessionOf(debriefed(next, 2)),
  'while the picture is frozen': sessionOf(frozen),
  'while it is frozen and the market has answered': sessionOf(closed(frozen)),
  'while the picture is away': sessionOf(tell(busy, wish(SCREEN, { type: 'SetScreen', shows: 'blank' }))),
};

const told = (session: Session, audience: Audience): string[] =>
  project(session, LIVE, audience).notices.posted.map(({ text }) => text);
const role = (team: string, role: 'sales' | 'marketing'): Audience => ({ kind: 'role', team, role });

describe('nobody hears what is not for them', () => {
  it.each(Object.entries(MOMENTS))('%s', (_, session) => {
    for (const audience of audiences(session))
      expect([audienceKey(audience), leaks(session, audience)]).toEqual([audienceKey(audience), []]);
  });

  it('a notice is with its addressees, and on the screen if it is for all', () => {
    const session = sessionOf(busy);
    expect(told(session, role('kawung', 'sales'))).toEqual(['everybody', 'Kawung', 'Sales']);
    expect(told(session, role('kawung', 'marketing'))).toEqual(['everybody', 'Kawung']);
    expect(told(session, role('parang', 'marketing'))).toEqual(['everybody', 'Parang Marketing']);
    expect(told(session, role('truntum', 'sales'))).toEqual(['everybody', 'Sales']);
    expect(told(session, { kind: 'screen' })).toEqual(['everybody']);
    expect(told(session, { kind: 'facilitator' })).toHaveLength(4);
  });

  it('the property can tell: a view with all notices leaks', () => {
    const session = sessionOf(busy);
    const loose: typeof project = (it, live, audience) => ({
      ...project(it, live, audience),
      notices: project(it, live, { kind: 'facilitator' }).notices,
    });
    expect(leaks(session, role('truntum', 'marketing'), loose)).toContain('notices/3/text');
  });

  it('the seed is not in a frozen picture either', () => {
    for (const session of Object.values(MOMENTS))
      for (const audience of audiences(session))
        expect(JSON.stringify(project(session, LIVE, audience))).not.toContain(SEED.slice('pasar1:'.length, -4));
  });
});

describe('receipts', () => {
  const receipts = (read: ReadonlyMap<number, ReadonlySet<string>>, audience: Audience) =>
    project(sessionOf(busy), { ...LIVE, receipts: read }, audience).notices.posted.map((it) => it.receipts);
  const read = new Map([[1, new Set(['s1', 's4', 's99'])]]);

  it('are of the people for whom a notice is, for the facilitator alone', () => {
    expect(receipts(read, { kind: 'facilitator' })).toEqual([
      { read: ['s1', 's4'], of: ['s1', 's2', 's3', 's4'] },
      { read: [], of: ['s1', 's2'] },
      { read: [], of: ['s1', 's3'] },
      { read: [], of: ['s4'] },
    ]);
    for (const other of [role('kawung', 'sales'), { kind: 'screen' } as const])
      expect(receipts(read, other).every((it) => it === null)).toBe(true);
  });
});

describe('what the facilitator did to a team', () => {
  it('is told to both its roles: whose plan and why, never what was where', () => {
    for (const one of ['sales', 'marketing'] as const) {
      const { plan, notices } = project(sessionOf(busy), LIVE, role('kawung', one));
      expect(plan?.corrections).toMatchObject([{ roles: ['marketing'], split: false, reason: 'for Kawung' }]);
      expect(notices.adjusted).toMatchObject([{ round: 2, team: 'kawung', chips: 2, reason: 'bonus of Kawung' }]);
    }
    expect(project(sessionOf(busy), LIVE, role('kawung', 'sales')).plan?.chips).toEqual({
      ...{ calls: 2, closing: 0, discount: 0, care: 0, coaching: 0, fieldInsight: 0 },
    });
  });

  it('is beside its round’s result: for the team at once, for everybody in the debrief', () => {
    const own = (session: Session, audience: Audience) => project(session, LIVE, audience).outcomes;
    const review = sessionOf(reviewed(next, 2));
    expect(own(review, role('kawung', 'sales'))['1']?.own['kawung']?.corrections).toMatchObject([
      { reason: 'for Kawung' },
    ]);
    expect(own(review, role('kawung', 'sales'))['2']?.own['kawung']?.adjustments).toMatchObject([{ chips: 2 }]);
    expect(own(review, { kind: 'screen' })['2']?.own).toEqual({});
    expect(own(sessionOf(debriefed(next, 2)), { kind: 'screen' })['2']?.own['truntum']?.adjustments).toMatchObject([
      { chips: -2, reason: 'penalty of Truntum' },
    ]);
  });
});

describe('a frozen picture', () => {
  const screen = (session: Session) => project(session, LIVE, { kind: 'screen' });
  const view = (session: Session) => ({
    ...screen(session),
    session: { ...screen(session).session, screen: null, can: null },
  });

  it('is what it was, whatever happens behind it', () => {
    const later = sessionOf(tell(reviewed(frozen), post(null, null, 'behind the picture')));
    expect(view(later)).toEqual(view(sessionOf(busy)));
    expect(screen(later).session.screen).toMatchObject({ shows: 'frozen', byFacilitator: true });
  });

  it('goes on from where the session is by then', () => {
    const free = tell(reviewed(frozen), chair({ type: 'SetScreen', shows: 'live' }));
    expect(view(sessionOf(free))).toEqual(view(sessionOf(reviewed(busy))));
  });

  it('is the screen’s alone, and players are not told of it', () => {
    const now = sessionOf(closed(frozen));
    for (const audience of audiences(now).filter(({ kind }) => kind === 'role')) {
      expect(project(now, LIVE, audience)).toEqual(project(sessionOf(closed(busy)), LIVE, audience));
      expect(project(now, LIVE, audience).session.screen).toBeNull();
    }
  });
});
