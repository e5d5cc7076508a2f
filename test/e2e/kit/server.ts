import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../../server/main.ts', import.meta.url));
const STARTS_WITHIN_MS = 20_000;

/** A real server in a process of its own, on embedded storage in a folder of its own. */
export class Server {
  readonly port: number;
  readonly folder: string;
  readonly #told: (port: number) => NodeJS.ProcessEnv;
  #child: ChildProcess | null = null;

  private constructor(port: number, folder: string, told: (port: number) => NodeJS.ProcessEnv) {
    this.port = port;
    this.folder = folder;
    this.#told = told;
  }

  /** `told` gives variables of the environment beyond the usual ones. */
  static async start(told: (port: number) => NodeJS.ProcessEnv = () => ({})): Promise<Server> {
    const server = new Server(await freePort(), mkdtempSync(join(tmpdir(), 'pasar-e2e-')), told);
    await server.again();
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts the server on the same port and folder, and waits until its sessions are back. */
  async again(): Promise<void> {
    const env = {
      ...process.env,
      PORT: String(this.port),
      HOST: '127.0.0.1',
      DATA_DIR: this.folder,
      LOG_LEVEL: 'warn',
      ...this.#told(this.port),
    };
    const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    this.#child = child;
    const until = Date.now() + STARTS_WITHIN_MS;
    while (Date.now() < until) {
      if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
      const ready = await fetch(`${this.url}/readyz`).then(
        (it) => it.ok,
        () => false,
      );
      if (ready) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('the server did not start in time');
  }

  /** SIGKILL: nothing is flushed, nothing is said. */
  async kill(): Promise<void> {
    await ended(this.#child, 'SIGKILL');
    this.#child = null;
  }

  async stop(): Promise<void> {
    await ended(this.#child, 'SIGTERM');
    this.#child = null;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function ended(child: ChildProcess | null, signal: NodeJS.Signals): Promise<void> {
  if (!child || child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
