import { rmSync } from 'node:fs';
import { openSqliteStore } from '../../../server/store/sqliteStore.ts';
import { newScratch } from '../../scratch.ts';

export const openStore = openSqliteStore;

export const url = import.meta.url;

const places: string[] = [];

export function newPlace(): string {
  const place = newScratch('store');
  places.push(place);
  return place;
}

export function clear(): void {
  for (const place of places.splice(0)) rmSync(place, { recursive: true, force: true });
}
