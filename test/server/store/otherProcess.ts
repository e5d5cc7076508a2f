import { writeSync } from 'node:fs';
import type { EventStore } from '../../../server/store/eventStore.ts';
import { appendAtEnd, fact, facts } from './facts.ts';
import type { StoreAdapter } from './storeAdapter.ts';

/** What another process can be told to do with a store at the same place. Each tells what it has done, line by line. */
const TASKS = {
  /** Tries to create the streams `race/0`, `race/1` and so on, and tells what came of it. */
  async create(store: EventStore, count: number): Promise<void> {
    for (let i = 0; i < count; i++) tell((await store.append(`race/${i}`, 0, [fact(process.pid)], null)).kind);
  },

  /** Appends `count` batches of two to a stream that others write to as well, in small groups with one of its own. */
  async write(store: EventStore, count: number): Promise<void> {
    for (let i = 0; i < count; i++) {
      await Promise.all([
        appendAtEnd(store, 'session/shared', facts(2)),
        appendAtEnd(store, `session/own-${process.pid}`, [fact(i)]),
      ]);
    }
  },

  /** Appends one event and dies before anybody is told. */
  async dieBeforeTelling(store: EventStore): Promise<void> {
    await store.append('session/a', 0, [fact('placed')], 'command-1');
    process.kill(process.pid, 'SIGKILL');
  },

  /** Appends batches of three in groups until it is killed, and tells each command once it is acknowledged. */
  async flood(store: EventStore): Promise<void> {
    for (let i = 0; ; i += 4) {
      const commands = [i, i + 1, i + 2, i + 3];
      await Promise.all(
        commands.map(async (command) => {
          await store.append('session/a', command * 3, facts(3), `command-${command}`);
          tell(String(command));
        }),
      );
    }
  },
} as const;

export type Task = keyof typeof TASKS;

/** Written at once: what was told is told, even if the process is killed in the next instant. */
function tell(line: string): void {
  writeSync(1, `${line}\n`);
}

const [url = '', place = '', task = '', count = '0'] = process.argv.slice(2);
const adapter: StoreAdapter = await import(url);
const store = adapter.openStore(place);
tell('ready');
await new Promise((resolve) => process.stdin.once('data', resolve));
process.stdin.pause();
await TASKS[task as Task](store, Number(count));
await store.close();
