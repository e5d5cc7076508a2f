import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { SOUNDS } from '../../client/model/sound.ts';
import { SCORE } from '../../scripts/sounds/score.ts';
import { RATE, render } from '../../scripts/sounds/synthesis.ts';
import { waveFile } from '../../scripts/sounds/waveFile.ts';

const assets = fileURLToPath(new URL('../../assets/', import.meta.url));
const Text = z.string().check(z.minLength(1));
const Manifest = z.array(z.strictObject({ file: Text, author: Text, licence: Text, source: Text }));
const entries = Manifest.parse(JSON.parse(readFileSync(`${assets}manifest.json`, 'utf8')));

test('the manifest names every file once, and no other', () => {
  const files = readdirSync(assets, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:svg|wav|png|webp|woff2)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(assets.length).replace(/^\//, '').replaceAll('\\', '/'));
  expect(entries.map(({ file }) => file).sort()).toEqual(files.sort());
});

describe('the sounds', () => {
  const sizeOf = (name: string): number => statSync(`${assets}sounds/${name}.wav`).size;

  test('are there by name, each small, and small together', () => {
    const listed = entries.flatMap(({ file }) => /^sounds\/(\w+)\.wav$/.exec(file)?.[1] ?? []);
    expect(listed.sort()).toEqual([...SOUNDS].sort());
    for (const name of SOUNDS) expect(sizeOf(name), name).toBeLessThan(20_000);
    expect(SOUNDS.reduce((sum, name) => sum + sizeOf(name), 0)).toBeLessThan(120_000);
  });

  // Engines may differ in the last digit of a sine, so samples are compared and not bytes.
  test.each(SOUNDS)('%s is what its score says, begins and ends in silence, and does not clip', (name) => {
    const file = readFileSync(`${assets}sounds/${name}.wav`);
    const { seconds, strokes } = SCORE[name];
    const fresh = waveFile(render(seconds, strokes), RATE);
    expect(file.length).toBe(fresh.length);
    expect(file.subarray(0, 44)).toEqual(fresh.subarray(0, 44));
    const samples = (wave: Buffer): number[] =>
      Array.from({ length: (wave.length - 44) / 2 }, (_, at) => wave.readInt16LE(44 + 2 * at));
    const kept = samples(file);
    const apart = samples(fresh).map((value, at) => Math.abs(value - (kept[at] ?? 0)));
    expect(Math.max(...apart)).toBeLessThanOrEqual(2);
    expect([kept[0], kept.at(-1)]).toEqual([0, 0]);
    expect(Math.max(...kept.map(Math.abs))).toBeLessThan(32_000);
    expect(Math.max(...kept.map(Math.abs))).toBeGreaterThan(4_000);
  });
});
