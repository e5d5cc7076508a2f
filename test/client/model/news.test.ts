import { describe, expect, it } from 'vitest';
import { newsBetween } from '../../../client/model/news.ts';
import type { View } from '../../../shared/view/parts.ts';
import { viewOf } from '../fixtures/view.ts';

const view = viewOf('sales');
const later = (session: Partial<View['session']>): View => ({ ...view, session: { ...view.session, ...session } });
const keys = (before: View, after: View): string[] => newsBetween(before, after).map(({ key }) => key);
const offered: View = {
  ...view,
  plan: view.plan && {
    ...view.plan,
    offer: { offer: 4, role: 'marketing', seat: 's2', split: { sales: 4, marketing: 6 }, reason: '' },
  },
};

describe('what is read aloud', () => {
  it('is silent when nothing happened', () => {
    expect(keys(view, view)).toEqual([]);
    expect(keys(offered, offered)).toEqual([]);
  });

  it.each([
    ['the market runs', { phase: 'market' }, ['shell.news.market']],
    ['the debrief opens', { stage: 'debrief', phase: null }, ['shell.news.debrief']],
    ['time is paused', { pausedLeft: 1000, deadline: null }, ['shell.news.paused']],
    ['planning ends early', { closing: { at: 1, missing: [] } }, ['shell.closing.early']],
  ] as const)('tells when %s', (_, change, expected) => {
    expect(keys(view, later(change as Partial<View['session']>))).toEqual(expected);
  });

  it('tells once when all choices are weighed', () => {
    const turns = { working: true, done: 5, all: 6, teams: {}, luck: null };
    const [nearly, all] = [5, 6].map((done): View => ({ ...view, turns: { ...turns, done } }));
    if (!nearly || !all) throw new Error('no views');
    expect(keys(nearly, all)).toEqual(['shell.news.hindsight']);
    expect([keys(all, all), keys(view, nearly), keys(view, all)]).toEqual([[], [], []]);
  });

  it.each([
    [
      'a rehearsal begins',
      { stage: 'lobby', phase: null, rehearsal: { paused: false, tempo: 1, joined: 0 } },
      ['lines.news.rehearsal'],
    ],
    ['a practice round begins', { line: 'practice-1', practice: true, phase: 'briefing' }, ['lines.news.practice']],
    ['a round is opened again', { line: 'line-2', reopened: true }, ['lines.mark.reopened']],
    ['planning is taken back', { phase: 'briefing' }, ['lines.news.back']],
    ['the start is taken back', { stage: 'lobby', phase: null, round: 0 }, ['lines.news.back']],
  ] as const)('tells when %s', (_, change, expected) => {
    expect(keys(view, later(change as Partial<View['session']>))).toEqual(expected);
  });

  it('tells that a rehearsal is over, and nothing else', () => {
    const rehearsed = later({ stage: 'debrief', rehearsal: { paused: false, tempo: 2, joined: 1 } });
    expect(keys(rehearsed, later({ stage: 'lobby', phase: null, round: 0 }))).toEqual(['lines.news.rehearsed']);
  });

  it('tells what comes after practice: the rounds that count, or the lobby', () => {
    const practised = later({ line: 'practice-1', practice: true, phase: 'review' });
    expect(keys(practised, later({ phase: 'briefing' }))).toEqual(['lines.news.real', 'shell.news.briefing']);
    expect(keys(practised, later({ stage: 'lobby', phase: null, round: 0 }))).toEqual(['lines.news.ended']);
  });

  it('tells of a new round even where the phase has the same name', () => {
    expect(newsBetween(view, later({ round: view.session.round + 1 }))[0]?.values).toEqual({
      round: view.session.round + 1,
    });
  });

  it('tells of the other role’s offer once, and not of one’s own', () => {
    expect(keys(view, offered)).toEqual(['shell.news.offer']);
    const own = { ...offered, plan: offered.plan && { ...offered.plan, role: 'marketing' as const } };
    expect(keys(view, own)).toEqual([]);
  });
});
