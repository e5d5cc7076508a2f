import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout, without a slash at its end. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const TOOLS = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;

const running = new Set<ChildProcess>();
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    // Ctrl-C in a terminal goes to the whole group: our children have it already.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) for (const child of running) child.kill(signal);
    if (running.size === 0) process.exit(130);
    stopping = true;
  });
}

/** Starts a command in the checkout with our terminal. It is ended when we are told to end. */
export function start(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): ChildProcess {
  const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/** Runs a command to its end and resolves to its exit code: 1 if it could not start or a signal ended it. */
export function run(command: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve) => {
    const child = start(command, args, env);
    child.once('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      running.delete(child);
      resolve(1);
    });
    child.once('close', (code) => {
      if (stopping) process.exit(130);
      resolve(code ?? 1);
    });
  });
}

/** Runs an installed tool on the Node that runs this script. */
export function runTool(name: keyof typeof TOOLS, args: readonly string[]): Promise<number> {
  return run(process.execPath, [join(root, TOOLS[name]), ...args]);
}

/** Like `runTool`, but returns at once, for tools that run until they are stopped. */
export function startTool(name: keyof typeof TOOLS, args: readonly string[]): ChildProcess {
  return start(process.execPath, [join(root, TOOLS[name]), ...args]);
}
