import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVENT_SCHEMA, Fact } from '../../../shared/session/events.ts';
import type { Stored } from '../../../shared/session/upcast.ts';
import { upcast } from '../../../shared/session/upcast.ts';
import { sessionOf } from './workshop.ts';

/**
 * Golden: one stored event of every type, in every shape that it ever had. Those of an older schema are never edited;
 * writeSamples.ts writes those of the present one.
 */
const samples: readonly Stored[] = JSON.parse(readFileSync(new URL('./samples.json', import.meta.url), 'utf8'));
const older = samples.filter(({ schema }) => schema < EVENT_SCHEMA);
const present = samples.filter(({ schema }) => schema === EVENT_SCHEMA);
const types: readonly string[] = Fact.def.options.map((option) => option.shape.type.def.values[0] ?? '');

describe('every event that was ever written', () => {
  it('has a sample', () => {
    expect(present.map(({ type }) => type).sort()).toEqual([...types].sort());
  });

  it.each(present.map((stored) => [stored.type, stored.schema, stored] as const))(
    '%s of schema %d is readable, and nothing of it is lost',
    (_, __, stored) => {
      const { type, at, by, data } = stored;
      expect(upcast(stored)).toEqual({ type, at, by, data });
    },
  );

  it.each(older.map((stored) => [stored.type, stored.schema, stored] as const))(
    '%s of schema %d is readable, with all that it said, and what was added is in its present shape',
    (_, __, stored) => {
      const { type, at, by, data } = stored;
      const read = upcast(stored);
      expect(read).toMatchObject({ type, at, by, data });
      expect(upcast({ ...stored, ...read, schema: EVENT_SCHEMA })).toEqual(read);
    },
  );

  it('of a type whose shape has not changed is read as it is, whatever its schema', () => {
    const changed = new Set(older.map(({ type }) => type));
    const same = present.filter(({ type }) => !changed.has(type));
    expect(same.length).toBeGreaterThan(20);
    for (const stored of same) expect(upcast({ ...stored, schema: 1 })).toEqual(upcast(stored));
  });

  it.each([
    ['as it is now', present],
    [
      'with what is left of older ones',
      [...older, ...present.filter(({ type }) => !older.some((o) => o.type === type))],
    ],
  ])('can be told, %s: in the order of the present samples they make a session that came to its debrief', (_, told) => {
    const inOrder = present.map(({ type }) => told.find((stored) => stored.type === type) as Stored);
    const session = sessionOf(inOrder.map(upcast));
    expect(session.stage).toBe('debrief');
    expect(session.lines['line-1']?.rounds[0]?.outcome?.teams['kawung']?.revenue).toBeGreaterThan(0);
  });
});

describe('what an older event had no word for', () => {
  const past = (type: string) => upcast(older.find((stored) => stored.type === type) as Stored);

  it('an agenda asks the same every round and suggests no shock', () => {
    const event = past('SessionOpened');
    const scenario = event.type === 'SessionOpened' ? event.data.scenario : undefined;
    expect(scenario?.agenda).toHaveLength(scenario?.rounds ?? 0);
    expect(scenario?.agenda.map(({ round, shock }) => [round, shock])).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => [n, null]),
    );
  });

  it('a session had one market for all teams', () => {
    const openings = older.filter(({ type }) => type === 'SessionOpened').map(upcast);
    expect(openings).toHaveLength(2);
    for (const { data } of openings) expect(data).toMatchObject({ settings: { market: 'shared' } });
  });

  it('a round was struck by nothing', () => {
    const resolved = older.filter(({ type, schema }) => type === 'RoundResolved' && schema === 4).map(upcast);
    expect(resolved).toMatchObject([{ data: { shocks: [] } }]);
  });

  it('is never made up where it is no record, and a scenario of endless rounds is refused at once', () => {
    const opened = older.find(({ type }) => type === 'SessionOpened') as Stored;
    expect(() => upcast({ ...opened, data: { ...(opened.data as object), scenario: 'coffee' } })).toThrow();
    const { scenario } = opened.data as { scenario: object };
    const endless = { ...(opened.data as object), scenario: { ...scenario, rounds: 1e9 } };
    expect(() => upcast({ ...opened, data: endless })).toThrow();
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
