import { expect, test } from 'vitest';
import type { Countdown } from '../../../client/model/countdown.ts';
import { cueBetween, nowShort } from '../../../client/model/cues.ts';
import type { PlanPart, View } from '../../../shared/view/parts.ts';
import type { SessionPart } from '../../../shared/view/sessionPart.ts';
import { viewOf } from '../fixtures/view.ts';

const offer = (role: 'sales' | 'marketing', number = 1): PlanPart['offer'] => ({
  offer: number,
  role,
  seat: `kawung-${role}`,
  split: { sales: 4, marketing: 6 },
  reason: '',
});
const view = (plan: Partial<PlanPart> = {}, session: Partial<SessionPart> = {}): View => {
  const base = viewOf('sales', plan);
  return { ...base, session: { ...base.session, ...session } };
};
const LOCKED = { other: { placed: 5, lockedBy: 'kawung-marketing', byBot: false } };

test.each([
  ['nothing new', view(), view(), null],
  ['the market opens', view(), { ...view({}, { phase: 'market' }), plan: null }, 'marketOpens'],
  ['results come', view({}, { phase: 'market' }), view({}, { phase: 'review' }), 'results'],
  ['planning begins', view({}, { phase: 'briefing' }), view(), null],
  ['this role locks', view(), view({ lockedBy: 'kawung-sales' }), 'locked'],
  ['the other role locks', view(), view(LOCKED), 'locked'],
  ['a lock is opened', view(LOCKED), view(), null],
  ['an offer comes', view(), view({ offer: offer('marketing') }), 'offer'],
  ['a second offer comes', view({ offer: offer('marketing') }), view({ offer: offer('marketing', 2) }), 'offer'],
  ['the offer is one’s own', view(), view({ offer: offer('sales') }), null],
  ['the other table of both is looked at', view(), viewOf('marketing', { offer: offer('sales') }), null],
] as const)('%s', (_, before, after, cue) => {
  expect(cueBetween(before, after)).toBe(cue);
});

const running = (seconds: number): Countdown => ({ kind: 'running', seconds });

test.each([
  ['comes to ten', running(11), running(10), true],
  ['jumps over ten', running(14), running(8), true],
  ['is below ten already', running(9), running(8), false],
  ['was paused', { kind: 'paused', seconds: 12 }, running(9), false],
  ['is up', running(11), { kind: 'up' }, false],
] as const)('time is short once, when the clock %s', (_, before, after, short) => {
  expect(nowShort(before, after)).toBe(short);
});
