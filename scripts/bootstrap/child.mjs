import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { watchStarter } from './starter.mjs';
import { Trouble } from './trouble.mjs';

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** How long a child may take to end by itself when nobody is left who waits for it, in ms. */
const GRACE = 900;

/**
 * Runs a command with our terminal and resolves to its exit code (128 and the signal's number if a signal ended it).
 * Signals sent to us are passed on, and the child is ended when the npm that started us is gone.
 */
export function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    const pass = (signal) => {
      // Ctrl-C in a terminal goes to the whole group: the child has it already.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    for (const signal of FORWARDED) process.on(signal, pass);
    const unwatch = watchStarter(() => {
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), GRACE).unref();
    });
    const settle = () => {
      unwatch();
      for (const signal of FORWARDED) process.off(signal, pass);
    };
    child.once('error', (error) => {
      settle();
      reject(new Trouble(`${command} could not be started: ${error.message}`));
    });
    child.once('exit', (code, signal) => {
      settle();
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}
