import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createLog } from '../../server/log.ts';
import { wordsOf } from '../../server/words.ts';
import { newFolder } from '../scratch.ts';

const logged: string[] = [];
const log = createLog('warn', { write: (line) => logged.push(line) });

it('begins a list that says what it is for, with the words that ship', async () => {
  const folder = newFolder();
  const words = await wordsOf(folder, log);
  const begun = readFileSync(join(folder, 'words.txt'), 'utf8');
  expect(begun).toMatch(/^# .*\n# .*\n/);
  expect(await words()).toContain('anjing');
  expect(await words()).toContain('bitch');
  expect((await words()).filter((word) => word.startsWith('#') || word.trim() !== word)).toEqual([]);
});

it('keeps what somebody wrote into it, and reads it anew each time', async () => {
  const folder = newFolder();
  const path = join(folder, 'words.txt');
  writeFileSync(path, '\uFEFF# ours\r\nkucing \r\n\r\n');
  const words = await wordsOf(folder, log);
  expect(await words()).toEqual(['kucing']);
  writeFileSync(path, 'kucing\nkambing\n');
  expect(await words()).toEqual(['kucing', 'kambing']);
});

it('keeps nobody out where it cannot be read, and the log says so', async () => {
  const words = await wordsOf(join(newFolder(), 'nowhere'), log);
  expect(await words()).toEqual([]);
  expect(logged.join()).toContain('cannot be read');
});
