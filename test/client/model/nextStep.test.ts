import { describe, expect, it } from 'vitest';
import { nextStep } from '../../../client/model/nextStep.ts';
import { viewOf } from '../fixtures/view.ts';

const base = viewOf('sales').session;
const at = (change: Partial<typeof base>, can: Partial<(typeof base)['can']> = {}) =>
  nextStep({ ...base, stage: 'playing', round: 3, ...change, can: { ...base.can, ...can } });

describe('the one step that comes next', () => {
  it('starts the session in the lobby', () => {
    expect(at({ stage: 'lobby', round: 0, phase: null }, { start: true })).toEqual({
      name: 'start',
      wish: { type: 'StartSession' },
      can: true,
    });
  });

  it.each([
    ['briefing', 'openPlanning', { type: 'OpenPlanning', round: 3 }],
    ['planning', 'close', { type: 'CloseRound', round: 3 }],
    ['market', 'openReview', { type: 'OpenReview', round: 3 }],
    ['review', 'startRound', { type: 'StartRound', round: 4 }],
  ] as const)('after %s: %s', (phase, name, wish) => {
    expect(at({ phase }, { [name]: true })).toEqual({ name, wish, can: true });
  });

  it('starts the rounds that count after practice', () => {
    const step = at({ phase: 'review', practice: true }, { start: true, startRound: 'session/practice' });
    expect(step).toEqual({ name: 'startReal', wish: { type: 'StartSession' }, can: true });
  });

  it('opens the debrief where the view says that there is no further round', () => {
    const step = at({ phase: 'review' }, { startRound: 'round/last', openDebrief: true });
    expect(step).toEqual({ name: 'openDebrief', wish: { type: 'OpenDebrief' }, can: true });
  });

  it('leads from an attempt at a past round back to the debrief', () => {
    const step = at({ phase: 'review' }, { startRound: 'session/over', endAttempt: true });
    expect(step).toEqual({ name: 'endAttempt', wish: { type: 'EndAttempt' }, can: true });
  });

  it('names the step and the reason where this audience may not take it', () => {
    expect(at({ phase: 'market' }, { openReview: 'facilitator/only' })?.can).toBe('facilitator/only');
  });

  it('has none in the debrief', () => {
    expect(at({ stage: 'debrief', phase: null })).toBeNull();
  });
});
