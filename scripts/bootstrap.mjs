/**
 * Runs a script of the project with everything it needs: `node scripts/bootstrap.mjs <target> ...args`.
 *
 * Every npm script goes through here, so that a fresh checkout needs no other command. Packages are installed when the
 * lock file asks for it, and a Node of the right age is fetched when the one at hand is too old. This file and those it
 * imports are plain JavaScript and run on Node 18 or newer. Once all is in place nothing here touches the network.
 */
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './bootstrap/child.mjs';
import { installPackages } from './bootstrap/packages.mjs';
import { findNode } from './bootstrap/runtime.mjs';
import { Trouble } from './bootstrap/trouble.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [target, ...args] = process.argv.slice(2);

async function start() {
  if (target === undefined) throw new Trouble('Say which script to run: node scripts/bootstrap.mjs scripts/check.ts');
  const node = await findNode(root);
  await installPackages(root, node);
  const path = `${dirname(node)}${delimiter}${process.env.PATH ?? process.env.Path ?? ''}`;
  return run(node, [join(root, target), ...args], { env: { ...process.env, PATH: path } });
}

start().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Trouble ? `\npasar: ${error.message}\n` : error);
    process.exit(1);
  },
);
