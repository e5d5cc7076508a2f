import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';

/*
 * npm start is a chain: npm, its shell, the bootstrap, the server. Whatever ends at the top must end at the bottom, or the
 * server goes on holding its port. Here a stand-in plays npm.
 */

const folder = mkdtempSync(join(tmpdir(), 'pasar-chain-'));
const child = pathToFileURL(fileURLToPath(new URL('../../scripts/bootstrap/child.mjs', import.meta.url))).href;
const write = (name: string, code: string): string => {
  writeFileSync(join(folder, name), code);
  return join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true }));

const server = write('server.mjs', "console.log('server', process.pid); setInterval(() => {}, 1000);");
const stubborn = write(
  'stubborn.mjs',
  `process.on('SIGTERM', () => {}); await import(${JSON.stringify(pathToFileURL(server).href)});`,
);
const bootstrap = write(
  'bootstrap.mjs',
  `import { run } from ${JSON.stringify(child)}; process.exit(await run(process.execPath, process.argv.slice(2)));`,
);
const npm = write(
  'npm.mjs',
  "import { spawn } from 'node:child_process'; const [shell, ...args] = process.argv.slice(2);" +
    "spawn([process.execPath, ...args].map((arg) => JSON.stringify(arg)).join(' ') + (shell === 'stays' ? '; true' : ''), { shell: true, stdio: 'inherit', env: { ...process.env, npm_lifecycle_event: 'start' } });" +
    'setInterval(() => {}, 1000);',
);

const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Starts a chain and resolves once the server at its end is up. */
async function started(script: string, args: readonly string[]): Promise<{ top: ChildProcess; serverPid: number }> {
  const top = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(top.stdout, 'data')) as [Buffer];
  return { top, serverPid: Number(String(line).split(' ')[1]) };
}

async function gone(pid: number, within: number): Promise<boolean> {
  for (let waited = 0; waited < within && alive(pid); waited += 20) await sleep(20);
  return !alive(pid);
}

test.skipIf(process.platform === 'win32').each([
  ['and its shell became the bootstrap', 'leaves', server],
  ['and its shell stays in between', 'stays', server],
  ['and the server ignores SIGTERM', 'leaves', stubborn],
])('a killed npm takes the server with it, %s', async (_, shell, target) => {
  const { top, serverPid } = await started(npm, [shell, bootstrap, target]);
  top.kill('SIGKILL');
  expect(await gone(serverPid, 5000)).toBe(true);
});

test.skipIf(process.platform === 'win32').each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
  '%s is passed on',
  async (signal) => {
    const { top, serverPid } = await started(bootstrap, [server]);
    top.kill(signal);
    expect(await gone(serverPid, 5000)).toBe(true);
  },
);

test('the exit code is the one of the child', async () => {
  const failing = write('failing.mjs', 'process.exit(7);');
  const [code] = await once(spawn(process.execPath, [bootstrap, failing]), 'exit');
  expect(code).toBe(7);
});
