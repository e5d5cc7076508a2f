import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVENT_SCHEMA, Fact } from '../../../shared/session/events.ts';
import type { Stored } from '../../../shared/session/upcast.ts';
import { upcast } from '../../../shared/session/upcast.ts';
import { sessionOf } from './workshop.ts';

/**
 * Golden: one stored event of every type, in every shape that was ever released; those are never edited, only added to.
 * While a shape has not been released, writeSamples.ts writes its sample anew.
 */
const samples: readonly Stored[] = JSON.parse(readFileSync(new URL('./samples.json', import.meta.url), 'utf8'));
const types: readonly string[] = Fact.def.options.map((option) => option.shape.type.def.values[0] ?? '');

describe('every event that was ever written', () => {
  it('has a sample', () => {
    expect([...new Set(samples.map(({ type }) => type))].sort()).toEqual([...types].sort());
  });

  it.each(samples.map((stored) => [stored.type, stored.schema, stored] as const))(
    '%s of schema %d is readable, and nothing of it is lost',
    (_, __, stored) => {
      const { type, at, by, data } = stored;
      expect(upcast(stored)).toEqual({ type, at, by, data });
    },
  );

  it('can be told: in their order the samples make a session that came to its debrief', () => {
    const session = sessionOf(samples.map(upcast));
    expect(session.stage).toBe('debrief');
    expect(session.lines['line-1']?.rounds[0]?.outcome?.teams['kawung']?.revenue).toBeGreaterThan(0);
  });
});

describe('what no Pasar has written', () => {
  const started: Stored = { type: 'SessionStarted', schema: EVENT_SCHEMA, at: 1, by: { kind: 'server' }, data: {} };

  it.each<[string, Partial<Stored>]>([
    ['an event of a later Pasar', { schema: EVENT_SCHEMA + 1 }],
    ['a schema that never was', { schema: 0 }],
    ['half a schema', { schema: 0.5 }],
    ['another type', { type: 'SessionUpdated' }],
    ['a fact without its words', { type: 'SeatLeft', data: {} }],
    ['a fact with a wrong word', { type: 'SeatLeft', data: { seat: 7 } }],
    ['no fact at all', { data: null }],
    ['a time that is none', { at: Number.NaN }],
    ['somebody unheard of', { by: { kind: 'god' } }],
    ['nobody', { by: null }],
  ])('is not read: %s', (_, wrong) => {
    expect(() => upcast({ ...started, ...wrong })).toThrow();
  });

  it('but what was written is', () => {
    expect(upcast(started).type).toBe('SessionStarted');
  });
});
