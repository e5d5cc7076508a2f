import type { Wish } from '../../shared/protocol/clientMessages.ts';
import { jsonOf } from './catalogue.ts';
import type { JsonShape } from './shape.ts';
import { fieldsOf, variants } from './shape.ts';
import { table } from './tables.ts';
import { WISHES } from './wishWords.ts';

const SHARED: Readonly<Record<string, string>> = {
  round: 'The round that is meant, as `session.round` says.',
  role: 'The role that is meant; the seat must hold it.',
};

const typeOf = (json: JsonShape): Wish['type'] => json.properties?.['type']?.const as Wish['type'];

/** Every wish: what it does, who may send it when, and its fields. */
export function wishesText(): string {
  const wish = jsonOf('ClientMessage').properties?.['wish'];
  if (!wish) throw new Error('a message has no wish');
  return variants(wish).map(wishText).join('\n\n');
}

function wishText(json: JsonShape): string {
  const type = typeOf(json);
  const { does, who, fields = {} } = WISHES[type];
  const rows = fieldsOf(json).filter(({ path }) => path !== 'type');
  const head = `#### ${type}\n\n${does} *${who}.*`;
  if (rows.length === 0) return `${head} No fields.`;
  const words = rows.map(({ path, shape }) => {
    const means = fields[path] ?? SHARED[path];
    if (means === undefined) throw new Error(`${type}: no words for the field ${path}`);
    return [`\`${path}\``, shape, means];
  });
  return `${head}\n\n${table(['field', 'is', 'means'], words)}`;
}
