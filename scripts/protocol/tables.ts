import type { ShapeName } from './catalogue.ts';
import { jsonOf } from './catalogue.ts';
import { CHAIR_WORDS } from './chairWords.ts';
import { DESK_WORDS } from './deskWords.ts';
import { HINDSIGHT_WORDS } from './hindsightWords.ts';
import { LEARNING_WORDS } from './learningWords.ts';
import { NOTICE_WORDS } from './noticeWords.ts';
import { OUTCOME_WORDS } from './outcomeWords.ts';
import { SESSION_WORDS } from './sessionWords.ts';
import type { Field } from './shape.ts';
import { fieldsOf, inWords, variants } from './shape.ts';
import { VIEW_WORDS } from './viewWords.ts';
import { WIRE_WORDS } from './wireWords.ts';
import type { ShapeWord, ShapeWords } from './words.ts';

const WORDS: ShapeWords = {
  ...CHAIR_WORDS,
  ...DESK_WORDS,
  ...HINDSIGHT_WORDS,
  ...LEARNING_WORDS,
  ...NOTICE_WORDS,
  ...VIEW_WORDS,
  ...SESSION_WORDS,
  ...OUTCOME_WORDS,
  ...WIRE_WORDS,
};

/** A table in Markdown. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
};

const fieldTable = (fields: readonly Field[], words: Readonly<Record<string, string>>, of: string): string =>
  table(
    ['field', 'is', 'means'],
    fields.map(({ path, shape }) => [`\`${path}\``, shape, wordFor(words, path, of)]),
  );

function wordFor(words: Readonly<Record<string, string>>, path: string, of: string): string {
  const word = words[path];
  if (word === undefined) throw new Error(`${of}: no words for the field ${path}`);
  return word;
}

/** A named shape with all its fields. Throws when a field has no words, or words have no field. */
export function shapeText(name: ShapeName, level = '####'): string {
  const { about, fields: words }: ShapeWord = WORDS[name];
  const json = jsonOf(name);
  const objects = variants(json).filter((it) => it.properties);
  const known = new Set(objects.flatMap((it) => fieldsOf(it).map(({ path }) => path)));
  const idle = Object.keys(words).filter((path) => !known.has(path));
  if (idle.length > 0) throw new Error(`${name}: words for fields that are not there: ${idle.join(', ')}`);
  const head = `${level} ${name}\n\n${about}`;
  if (objects.length === 0) return json.type === 'object' ? head : `${head} ${upper(inWords(json))}.`;
  const tables = objects.map((it) => fieldTable(fieldsOf(it), words, name));
  return [head, ...tables].join('\n\n');
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
