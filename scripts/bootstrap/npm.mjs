import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './child.mjs';

/** Settings of an outer `npm start` that would lead an inner npm astray. */
const NOT_INHERITED =
  /^npm_config_(prefix|local_prefix|global|omit|only|production|dry_run|workspaces?|ignore_scripts)$/i;

/** Runs npm on the given Node and resolves to its exit code. Its own messages are limited to errors. */
export function runNpm(node, args, cwd) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !NOT_INHERITED.test(key)));
  const all = [...args, '--loglevel=error', '--no-update-notifier'];
  const cli = findNpm();
  if (cli !== undefined) return run(node, [cli, ...all], { cwd, env });
  return run('npm', all, { cwd, env, shell: process.platform === 'win32' });
}

/** npm's own script, so that it can be run by a Node of our choice: the one that started us, else the one beside Node. */
function findNpm() {
  const folder = dirname(process.execPath);
  const places = [
    process.env.npm_execpath,
    join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ];
  return places.find((place) => place?.endsWith('npm-cli.js') && existsSync(place));
}
