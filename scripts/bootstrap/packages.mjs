import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runNpm } from './npm.mjs';
import { Trouble } from './trouble.mjs';

/**
 * Installs exactly what the lock file names when it, or the platform, is not the one installed before.
 * npm runs on the Node that will run the project: an older one leaves out optional packages that ask for a newer.
 */
export async function installPackages(root, node) {
  const wanted = fingerprint(root);
  const stamp = join(root, 'node_modules', '.pasar-installed');
  if (read(stamp) === wanted) return;
  const release = await takeLock(join(root, '.runtime', 'install.lock'), () => read(stamp) === wanted);
  try {
    if (read(stamp) === wanted) return;
    await install(root, node);
    writeFileSync(stamp, wanted);
  } finally {
    release();
  }
}

/** What an installation depends on: the lock file, the platform and the processor. */
export function fingerprint(root) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8').replaceAll('\r\n', '\n');
  return createHash('sha256').update(`${process.platform} ${process.arch}\n${lock}`).digest('hex');
}

async function install(root, node) {
  const began = Date.now();
  console.error('pasar: installing packages (only when they have changed; usually a minute or less).');
  const progress = setInterval(() => {
    console.error(`pasar: still installing, ${Math.round((Date.now() - began) / 1000)} s so far.`);
  }, 10_000);
  const code = await runNpm(node, ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'], root).finally(
    () => clearInterval(progress),
  );
  if (code === 0) return;
  throw new Trouble(
    `The packages could not be installed (npm ci ended with ${code}; the reason is above). Check the network and run the command again.`,
  );
}

/** Holds a lock file with this process's id in it; a lock whose owner is gone is taken over. */
async function takeLock(path, done) {
  mkdirSync(join(path, '..'), { recursive: true });
  const mine = `${path}.${process.pid}`;
  for (let told = false; ; told = true) {
    try {
      // A link appears with its content in one step; a file made in place would be empty for a moment.
      writeFileSync(mine, String(process.pid));
      linkSync(mine, path);
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    } finally {
      rmSync(mine, { force: true });
    }
    if (done()) return () => {};
    if (!alive(Number(read(path)))) rmSync(path, { force: true });
    else if (!told) console.error('pasar: another start is installing the packages; waiting for it.');
    await sleep(300);
  }
}

function alive(pid) {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
