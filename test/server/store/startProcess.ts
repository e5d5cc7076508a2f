import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Task } from './otherProcess.ts';
import type { StoreAdapter } from './storeAdapter.ts';

export type OtherProcess = {
  /** What it has told so far. */
  readonly told: readonly string[];
  /** Lets it begin with its task. */
  go(): void;
  /** Resolves when it has told that many lines. */
  hasTold(count: number): Promise<void>;
  /** kill -9. */
  kill(): void;
  /** Resolves when it has ended, with its exit code or the signal that ended it. */
  readonly ended: Promise<number | string>;
};

const SCRIPT = fileURLToPath(new URL('./otherProcess.ts', import.meta.url));

/** Starts a process that has the store open at `place` and waits for `go`. */
export async function startProcess(adapter: StoreAdapter, place: string, task: Task, count = 0): Promise<OtherProcess> {
  const child = spawn(process.execPath, [SCRIPT, adapter.url, place, task, String(count)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const told: string[] = [];
  const lines = createInterface(child.stdout);
  const ended = once(child, 'close').then(([code, signal]): number | string => code ?? signal);
  const ready = Promise.race([once(lines, 'line'), ended]);
  await ready;
  lines.on('line', (line) => told.push(line));
  return {
    told,
    ended,
    go: () => child.stdin.write('go\n'),
    kill: () => child.kill('SIGKILL'),
    async hasTold(lineCount) {
      while (told.length < lineCount) await Promise.race([once(lines, 'line'), failWhen(ended)]);
    },
  };
}

async function failWhen(ended: Promise<number | string>): Promise<never> {
  throw new Error(`The other process ended: ${await ended}`);
}
