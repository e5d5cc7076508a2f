import { afterAll, expect, test } from 'vitest';
import { describeContract } from './eventStoreContract.ts';
import { describeProcesses } from './eventStoreProcesses.ts';
import * as sqlite from './sqliteAdapter.ts';
import { startProcess } from './startProcess.ts';

describeContract('SQLite', sqlite, (open) => describeProcesses(sqlite, open));

afterAll(() => sqlite.clear());

test('a new store may be opened by several processes at once', async () => {
  const place = sqlite.newPlace();
  const processes = await Promise.all(Array.from({ length: 4 }, () => startProcess(sqlite, place, 'create', 1)));
  for (const each of processes) each.go();
  expect(await Promise.all(processes.map(({ ended }) => ended))).toEqual([0, 0, 0, 0]);
  expect(processes.flatMap(({ told }) => told).sort()).toEqual(['appended', 'conflict', 'conflict', 'conflict']);
});
