import { expect, it } from 'vitest';
import type { StoredEvent } from '../../../server/store/eventStore.ts';
import { openSqliteStore } from '../../../server/store/sqliteStore.ts';
import { newFolder } from '../../scratch.ts';
import { connect, hears, must } from '../socket/device.ts';
import { hostFull } from './hosting.ts';
import { startProcess } from './serverProcess.ts';

async function streamIn(folder: string, session: string): Promise<StoredEvent[]> {
  const store = openSqliteStore(folder);
  try {
    return await store.read(`session/${session}`);
  } finally {
    await store.close();
  }
}

const MOVES = 40;
/** Each changes the same card, so that none of them is idle if they run in order. */
const move = (index: number) => ({ type: 'PlaceChips', round: 1, card: 'calls', count: 1 + (index % 2) }) as const;
const frame = (index: number): string => `move-number-${index}`;

it('after kill -9 in the middle of moves, every acknowledged one is there, each once, whoever sends again', async () => {
  const folder = newFolder();
  const first = await startProcess(folder);
  const { session, seats, facilitatorToken } = await hostFull(first, { planningSeconds: 60 });
  const facilitator = await connect(first, facilitatorToken);
  await must(facilitator, { type: 'StartSession' });
  await must(facilitator, { type: 'OpenPlanning', round: 1 });
  const ani = await connect(first, seats[0].token);

  const acked = new Set<number>();
  for (let index = 0; index < MOVES; index += 1)
    void ani.say(move(index), frame(index)).then(
      ({ ok }) => {
        if (ok) acked.add(index);
        // Some of the others are stored by now and not yet acknowledged, and some have not even been read.
        if (acked.size === 3) first.kill('SIGKILL');
      },
      () => undefined,
    );
  expect(await first.ended).toBe('SIGKILL');
  const kept = (await streamIn(folder, session)).map(({ commandId }) => commandId);
  for (const index of acked) expect(kept.filter((id) => id === `s1:${frame(index)}`).length).toBe(1);

  const second = await startProcess(folder, { port: first.port });
  const back = await connect(second, seats[0].token);
  const last = Math.max(...kept.map((id) => Number(/^s1:move-number-(\d+)$/.exec(id ?? '')?.[1] ?? -1)));
  expect(last).toBeGreaterThanOrEqual(2);
  expect(back.view().plan?.chips.calls).toBe(move(last).count);
  const answers = await Promise.all(Array.from({ length: MOVES }, (_, index) => back.say(move(index), frame(index))));
  expect(answers.map(({ ok }) => ok)).toEqual(answers.map(() => true));
  const ids = (await streamIn(folder, session)).map(({ commandId }) => commandId).filter((id) => id?.startsWith('s1:'));
  expect(ids).toEqual(Array.from({ length: MOVES }, (_, index) => `s1:${frame(index)}`));

  second.kill('SIGKILL');
  await second.ended;
  const later = await startProcess(folder, { ahead: 60_000 });
  const after = await connect(later, seats[0].token);
  await hears(after, 'that planning ended while the server was away', (view) => view.session.phase === 'market');
  expect(after.view().outcomes['1']?.own.kawung).toMatchObject({
    source: { sales: 'draft' },
    decision: { chips: { calls: move(MOVES - 1).count } },
  });
});
