import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterThisTest } from '../../scratch.ts';

/** A server in a process of its own. */
export type ServerProcess = {
  readonly url: string;
  readonly port: number;
  kill(signal: NodeJS.Signals): void;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  readonly errors: () => string;
};

const MAIN = fileURLToPath(new URL('../../../server/main.ts', import.meta.url));
const AHEAD = fileURLToPath(new URL('./serverAhead.ts', import.meta.url));

type Env = Readonly<Record<string, string>>;

function run(
  script: string,
  env: Env,
): { child: ReturnType<typeof spawn>; out: () => string; errors: () => string; ended: Promise<number | string> } {
  const { PATH = '', NODE_COMPILE_CACHE = '' } = process.env;
  const child = spawn(process.execPath, [script], {
    env: { PATH, NODE_COMPILE_CACHE, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let errors = '';
  child.stdout?.on('data', (bytes) => {
    out += String(bytes);
  });
  child.stderr?.on('data', (bytes) => {
    errors += String(bytes);
  });
  const ended = once(child, 'close').then(([code, signal]): number | string => code ?? signal);
  afterThisTest(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { child, out: () => out, errors: () => errors, ended };
}

/** Starts `server/main.ts` and waits until it says where it is; `ahead` milliseconds set its clock forward. */
export async function startProcess(folder: string, { ahead = 0, port = 0 } = {}): Promise<ServerProcess> {
  const env = { DATA_DIR: folder, PORT: String(port), ...(ahead > 0 ? { AHEAD: String(ahead) } : {}) };
  const { child, out, errors, ended } = run(ahead > 0 ? AHEAD : MAIN, env);
  const said = (): number => Number(/localhost:(\d+)\/host/.exec(out())?.[1] ?? 0);
  while (said() === 0) {
    const end = child.stdout && (await Promise.race([once(child.stdout, 'data').then(() => null), ended]));
    if (end !== null) throw new Error(`the server ended with ${end}: ${errors()}`);
  }
  return { url: `http://127.0.0.1:${said()}`, port: said(), kill: (signal) => child.kill(signal), ended, errors };
}

/** Starts `server/main.ts` where it cannot run: how it ends, and what it says of it. */
export async function startInVain(env: Env): Promise<{ ended: number | string; lines: string[] }> {
  const { errors, ended } = run(MAIN, env);
  return {
    ended: await ended,
    lines: errors()
      .split('\n')
      .filter((line) => line !== ''),
  };
}
