import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { readRecording } from '../../../shared/replay/recording.ts';
import { openReplay, stateAt } from '../../../shared/replay/replay.ts';
import type { Session } from '../../../shared/session/state.ts';
import type { Person } from './person.ts';

/** Saves what a button of the page gives as a file. Returns the path. */
export async function saved({ page }: Person, press: () => Promise<void>, path: string): Promise<string> {
  const download = page.waitForEvent('download');
  await press();
  await (await download).saveAs(path);
  return path;
}

/** The session that a recording on the disk ends with. */
export function recordedIn(path: string): Session {
  const read = readRecording(JSON.parse(readFileSync(path, 'utf8')));
  expect(read.ok).toBe(true);
  if (!read.ok) throw new Error(read.error);
  return stateAt(openReplay(read.value), read.value.length);
}
