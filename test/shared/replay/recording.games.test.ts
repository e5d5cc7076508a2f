import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MODEL_VERSION } from '../../../shared/market/market.ts';
import type { Row } from '../../../shared/replay/recording.ts';
import { readRecording, record } from '../../../shared/replay/recording.ts';
import { EVENT_SCHEMA } from '../../../shared/session/events.ts';
import { Bench } from './bench.ts';

const bench = new Bench().toTheEnd();
const rows: Row[] = bench.events.map(({ type, at, by, data }, index) => ({
  version: index + 1,
  type,
  schema: EVENT_SCHEMA,
  at,
  by,
  data,
}));
const file = (): Record<string, unknown> & { events: Row[] } => structuredClone(record(rows, 1_800_000_100_000));
const refusal = (json: unknown): string | null => {
  const read = readRecording(json);
  return read.ok ? null : read.error;
};

describe('a recording', () => {
  test('comes back from JSON as the facts that were recorded', () => {
    const read = readRecording(JSON.parse(JSON.stringify(file())));
    expect(read.ok && read.value.map(({ version, ...event }) => event)).toEqual(bench.events);
  });

  test('says when it was exported and which model it was opened with, and holds nothing but the rows', () => {
    const stored = rows.map((row) => ({ ...row, stream: 'session/test', commandId: 'secret' }));
    const made = record(stored, 5);
    expect(made).toMatchObject({
      format: 'pasar-recording',
      formatVersion: 1,
      modelVersion: MODEL_VERSION,
      exportedAt: 5,
    });
    expect(JSON.stringify(made)).not.toContain('secret');
    expect(record(rows)).not.toHaveProperty('exportedAt');
  });

  test('cut off while the game was on is still a recording', () => {
    const planning = rows.findIndex((row) => row.type === 'PlanLocked');
    expect(refusal({ ...file(), events: rows.slice(0, planning) })).toBeNull();
  });
});

describe('refuses', () => {
  test.each([
    ['a later format', { ...file(), formatVersion: 2 }],
    ['a later format of another shape', { format: 'pasar-recording', formatVersion: 9 }],
    [
      'a later shape of one event',
      { ...file(), events: rows.map((row, index) => (index === 9 ? { ...row, schema: EVENT_SCHEMA + 1 } : row)) },
    ],
  ])('recording/other-version: %s', (_, json) => expect(refusal(json)).toBe('recording/other-version'));

  test.each([
    ['nothing', undefined],
    ['a text', 'pasar-recording'],
    ['another file', { name: 'pasar' }],
    ['no events', { ...file(), events: [] }],
    [
      'a fact that no Pasar wrote',
      { ...file(), events: rows.map((row, index) => (index === 5 ? { ...row, type: 'SeatStolen' } : row)) },
    ],
    ['a gap', { ...file(), events: rows.filter((_, index) => index !== 7) }],
    ['another order', { ...file(), events: rows.toReversed() }],
    ['a session without its line', { ...file(), events: rows.slice(0, 1) }],
    [
      'a result without plans',
      {
        ...file(),
        events: rows.filter((row) => row.type !== 'RoundClosed').map((row, index) => ({ ...row, version: index + 1 })),
      },
    ],
  ])('recording/malformed: %s', (_, json) => expect(refusal(json)).toBe('recording/malformed'));

  test('whatever JSON it is given, by a word and never by a throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => refusal(json) === 'recording/malformed'),
      { numRuns: 200 },
    );
  });

  test('a recording with any one value spoiled, or reads it, and never throws', () => {
    const text = JSON.stringify(record(rows.slice(0, 40)));
    const values = [...text.matchAll(/(?<=[:,[])(-?\d+(\.\d+)?|"[^"]*"|true|false|null)(?=[,\]}])/g)];
    fc.assert(
      fc.property(
        fc.nat({ max: values.length - 1 }),
        fc.constantFrom('null', '-1', '1e9', '"__proto__"', '[]', '{}'),
        (nth, spoil) => {
          const value = values[nth];
          if (!value) return;
          const spoiled = text.slice(0, value.index) + spoil + text.slice(value.index + value[0].length);
          expect([null, 'recording/malformed', 'recording/other-version']).toContain(refusal(JSON.parse(spoiled)));
        },
      ),
      { numRuns: 150 },
    );
  });
});
