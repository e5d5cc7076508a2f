import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/tool.ts';
import { Golden } from './golden.ts';

const folder = join(root, 'test', 'golden');
const pathOf = (course: string): string => join(folder, `${course}.json`);

/** What is stored of a course, if anything is. Throws on a file that holds something else. */
export const readGolden = (course: string): Golden | undefined =>
  existsSync(pathOf(course)) ? Golden.parse(JSON.parse(readFileSync(pathOf(course), 'utf8'))) : undefined;

export const writeGolden = (golden: Golden): void =>
  writeFileSync(pathOf(golden.course), `${JSON.stringify(golden, null, 2)}\n`);

/** Courses of which something is stored. */
export const storedCourses = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''));
