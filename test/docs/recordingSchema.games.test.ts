import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordingSchema } from '../../scripts/protocol/recordingSchema.ts';
import { record } from '../../shared/replay/recording.ts';
import { EVENT_SCHEMA } from '../../shared/session/events.ts';
import { anyStory, tellStory } from '../shared/session/anySession.ts';
import type { Told } from '../shared/session/workshop.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const published = read('docs/recording.schema.json');
const samples: Told = JSON.parse(read('test/shared/session/samples.json'));

/** What another tool would check a file with, knowing nothing but the published text, in which `unit` is for the reader. */
const checks = new Ajv2020().addVocabulary(['unit']).compile(JSON.parse(published));
const faults = (file: unknown): unknown => (checks(file) ? null : checks.errors);
const fileOf = (told: Told) =>
  JSON.parse(
    JSON.stringify(
      record(
        told.map((event, i) => ({ schema: EVENT_SCHEMA, ...event, version: i + 1 })),
        7,
      ),
    ),
  );

describe('docs/recording.schema.json', () => {
  test('is what the schemas say today; write it anew with: npm run protocol', () => {
    expect(JSON.parse(published)).toEqual(JSON.parse(recordingSchema()));
  });

  test('takes a fact of every type, also of older Pasars', () => {
    const lines = samples.filter(({ type }) => type === 'LineOpened').slice(-1);
    expect(faults(fileOf([...lines, ...samples]))).toBeNull();
  });

  test('takes the recording of whatever was played', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        expect(faults(fileOf(tellStory(story).told))).toBeNull();
      }),
      { numRuns: 10 },
    );
  });

  test.each<[string, (file: { events: { type: string; at: unknown; data: object }[]; format: string }) => void]>([
    ['another format', (file) => Object.assign(file, { format: 'other' })],
    ['no event', (file) => Object.assign(file, { events: [] })],
    ['a time that is a word', (file) => Object.assign(file.events[0] ?? {}, { at: 'noon' })],
    ['a fact without its data', (file) => Object.assign(file.events.at(-1) ?? {}, { type: 'SeatTaken', data: {} })],
    ['a type that there is not', (file) => Object.assign(file.events[0] ?? {}, { type: 'Comet' })],
  ])('refuses %s', (_, spoil) => {
    const present = samples.filter((it) => (it as unknown as { schema: number }).schema === EVENT_SCHEMA);
    const file = fileOf(present);
    expect(checks(file)).toBe(true);
    spoil(file);
    expect(checks(file)).toBe(false);
  });
});
