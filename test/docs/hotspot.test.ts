import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';

const [english = '', indonesian = ''] = readFileSync(new URL('../../docs/hotspot.md', import.meta.url), 'utf8').split(
  '\n---\n',
);
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([found]) => found);

test('both languages have the same chapters, rows and commands', () => {
  for (const text of [english, indonesian]) expect(all(text, /^## /gm)).toHaveLength(5);
  expect(all(indonesian, /^\|/gm)).toHaveLength(all(english, /^\|/gm).length);
  expect(all(indonesian, /`[^`]+`/g)).toEqual(all(english, /`[^`]+`/g));
});

test('the commands set what the server reads, and speak of its own port', () => {
  for (const [, name = '', value] of english.matchAll(/`(PUBLIC_URL|PORT)=(\S+) npm start`/g)) {
    expect(readConfig({ [name]: value }).ok).toBe(true);
  }
  const config = readConfig({});
  expect(config.ok && english.includes(`LocalPort ${config.value.PORT} `)).toBe(true);
});
