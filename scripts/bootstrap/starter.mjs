import { readFileSync } from 'node:fs';

const EVERY = 250;

/**
 * Calls `gone` once when the npm that started this process has ended. npm's shell dies without passing a signal on,
 * and a killed npm cannot pass one either, so the only sign left is that a parent has changed.
 * Watches nothing when npm did not start us: a server begun by hand may outlive its shell. Returns a way to stop.
 */
export function watchStarter(gone) {
  if (process.env.npm_lifecycle_event === undefined) return () => {};
  const parent = process.ppid;
  const grandparent = parentOfShell(parent);
  const timer = setInterval(() => {
    const left = process.ppid !== parent || !exists(parent) || parentOfShell(parent) !== grandparent;
    if (!left) return;
    clearInterval(timer);
    gone();
  }, EVERY);
  return () => clearInterval(timer);
}

/** Some shells stay between npm and us: then the shell's own parent is npm. Known where /proc is, else undefined. */
function parentOfShell(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    return /^(ba|da|a|z|k)?sh$/.test(name) ? stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] : undefined;
  } catch {
    return undefined;
  }
}

/** Windows keeps the id of a parent that is gone. */
function exists(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
