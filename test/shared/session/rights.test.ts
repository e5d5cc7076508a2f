import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../shared/session/actor.ts';
import { FIRST_CHAIR } from '../../../shared/session/actor.ts';
import { FACILITATOR_COMMANDS, STEP_COMMANDS } from '../../../shared/session/commands.ts';
import type { Deed } from '../../../shared/session/rights.ts';
import { chairOf, mayDo, NEEDED, NEEDED_BESIDE } from '../../../shared/session/rights.ts';
import { upcast } from '../../../shared/session/upcast.ts';
import { given } from './given.ts';
import { ANI, CLOCK, FACILITATOR, planned, SCREEN, SERVER } from './workshop.ts';

const ASSISTANT: Actor = { kind: 'facilitator', chair: 'c3', right: 'assistant' };

describe('rights', () => {
  it('are settled for every command of the facilitators, and for no other', () => {
    const types = [...FACILITATOR_COMMANDS, ...STEP_COMMANDS].map(({ shape }) => shape.type.def.values[0]);
    expect(Object.keys(NEEDED).sort()).toEqual([...types].sort());
  });

  it('an assistant runs the room and does not set its rules', () => {
    expect(given(planned()).when(ASSISTANT, { type: 'PauseTime', round: 1 }).decided.ok).toBe(true);
    given(planned()).when(ASSISTANT, { type: 'SetPace', pace: 'clock' }).refuses('lead/only');
  });

  it('a player’s own moves are nobody else’s, whatever their right', () => {
    for (const by of [FACILITATOR, ASSISTANT])
      given(planned()).when(by, { type: 'LockPlan', round: 1, role: 'sales' }).refuses('seat/unknown');
  });

  it.each(Object.entries(NEEDED_BESIDE) as [Deed, string][])(
    '%s is for a facilitator, and needs %s',
    (deed, needed) => {
      expect(mayDo(FACILITATOR, deed)).toBe(true);
      expect(mayDo({ kind: 'facilitator', chair: 'c4', right: 'lead' }, deed)).toBe(true);
      expect(mayDo(ASSISTANT, deed)).toBe(needed === 'assistant');
      for (const by of [ANI, SCREEN, CLOCK, SERVER, { kind: 'observer' } as const]) expect(mayDo(by, deed)).toBe(false);
    },
  );
});

describe('who acted', () => {
  it('is the first chair where an older fact does not say', () => {
    const { by } = upcast({ type: 'ChoicesOpened', schema: 7, at: 1, by: { kind: 'facilitator' }, data: {} });
    expect(by.kind === 'facilitator' && chairOf(by)).toBe(FIRST_CHAIR);
  });

  it('is told with every fact since', () => {
    const { by } = upcast({ type: 'ChoicesOpened', schema: 8, at: 1, by: ASSISTANT, data: {} });
    expect(by).toEqual(ASSISTANT);
  });
});
