import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openSqliteStore } from '../../../server/store/sqliteStore.ts';

export const openStore = openSqliteStore;

export const url = import.meta.url;

const places: string[] = [];

export function newPlace(): string {
  const place = mkdtempSync(join(tmpdir(), 'pasar-store-'));
  places.push(place);
  return place;
}

export function clear(): void {
  for (const place of places.splice(0)) rmSync(place, { recursive: true, force: true });
}
