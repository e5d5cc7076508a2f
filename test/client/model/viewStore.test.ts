import { describe, expect, it } from 'vitest';
import type { HeldView } from '../../../client/model/viewStore.ts';
import { applyView } from '../../../client/model/viewStore.ts';
import type { ViewMessage } from '../../../shared/protocol/serverMessages.ts';
import { viewOf } from '../fixtures/view.ts';

const view = viewOf('sales', {}, 2);
const message = (change: Partial<ViewMessage>): ViewMessage => ({
  audience: 'kawung/sales',
  epoch: 'a',
  n: 1,
  full: false,
  at: 0,
  parts: {},
  ...change,
});
const whole = (change: Partial<ViewMessage> = {}): ViewMessage => message({ full: true, parts: view, ...change });

function hold(...messages: ViewMessage[]): HeldView | undefined {
  return messages.reduce<HeldView | undefined>((held, next) => {
    const applied = applyView(held, next);
    return applied.kind === 'held' ? applied.held : held;
  }, undefined);
}

describe('a view comes in parts', () => {
  it('holds the first whole view', () => {
    expect(hold(whole())?.view).toEqual(view);
  });

  it('replaces only the parts that a message carries', () => {
    const session = { ...view.session, round: 5 };
    const held = hold(whole(), message({ n: 2, parts: { session } }));
    expect(held?.view).toEqual({ ...view, session });
  });

  it('tells a part that is null from one that is not there', () => {
    expect(hold(whole(), message({ n: 2, parts: { plan: null } }))?.view.plan).toBeNull();
    expect(hold(whole(), message({ n: 2, parts: {} }))?.view.plan).toEqual(view.plan);
  });

  it('adds rounds one by one, and takes a round back', () => {
    const one = view.outcomes['1'];
    const held = hold(whole(), message({ n: 2, parts: { outcomes: { 9: one ?? null, 2: null } } }));
    expect(Object.keys(held?.view.outcomes ?? {}).sort()).toEqual(['1', '9']);
  });
});

describe('messages may be lost, late or double', () => {
  it('drops what is older than what is held', () => {
    const held = hold(whole({ n: 7 }));
    expect(applyView(held, message({ n: 7 })).kind).toBe('old');
    expect(applyView(held, message({ n: 3 })).kind).toBe('old');
    expect(applyView(held, whole({ n: 6 })).kind).toBe('old');
  });

  it('asks for everything after a gap', () => {
    expect(applyView(hold(whole({ n: 7 })), message({ n: 9 })).kind).toBe('gap');
  });

  it('asks for everything when parts come before the whole', () => {
    expect(applyView(undefined, message({})).kind).toBe('gap');
  });

  it('asks for everything when the server was started anew', () => {
    expect(applyView(hold(whole({ n: 7 })), message({ epoch: 'b', n: 8 })).kind).toBe('gap');
  });

  it('takes the whole view of a new epoch, whatever its number', () => {
    expect(hold(whole({ n: 7 }), whole({ epoch: 'b', n: 1 }))?.n).toBe(1);
  });
});
