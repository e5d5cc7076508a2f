import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One file that we wrote: its path from the top of the checkout, with `/`, and what it says. */
export type Source = { readonly path: string; readonly text: string };

const root = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['shared', 'server', 'client', 'scripts', 'test'];

/** Every source file of ours: code, styles and pages. */
export const SOURCES: readonly Source[] = FOLDERS.flatMap((folder) =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(?:ts|tsx|mjs|css|html)$/.test(path))
    .map((path) => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') })),
).sort((a, b) => (a.path < b.path ? -1 : 1));

/** The words of a name in camel case, kebab case or capitals: `seatToken` is `seat` and `token`. */
export const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.toLowerCase());

export const linesOf = ({ text }: Source): number => text.trimEnd().split('\n').length;
