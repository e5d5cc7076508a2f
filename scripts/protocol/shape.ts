/** The part of JSON Schema that zod writes for the schemas of the wire. */
export type JsonShape = {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonShape>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonShape[];
  readonly oneOf?: readonly JsonShape[];
  readonly items?: JsonShape;
  readonly properties?: Readonly<Record<string, JsonShape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonShape | boolean;
  readonly propertyNames?: JsonShape;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
};

/** One line of a table of fields. */
export type Field = { readonly path: string; readonly shape: string };

/** The options of a union of objects, or the one object itself. */
export const variants = (json: JsonShape): readonly JsonShape[] => json.oneOf ?? json.anyOf ?? [json];

const anchor = (name: string): string => `[${name}](#${name.toLowerCase()})`;

const isNull = (json: JsonShape): boolean => json.type === 'null';

/** What stands in a nullable shape, and whether it is one. */
function unwrap(json: JsonShape): { readonly inner: JsonShape; readonly nullable: boolean } {
  if (typeof json.type === 'object') {
    const rest = json.type.filter((it) => it !== 'null');
    return { inner: { ...json, type: rest.join() }, nullable: rest.length < json.type.length };
  }
  const rest = json.anyOf?.filter((it) => !isNull(it)) ?? [];
  const [inner] = rest;
  return inner && rest.length === 1 && rest.length < (json.anyOf?.length ?? 0)
    ? { inner, nullable: true }
    : { inner: json, nullable: false };
}

const range = ({ minimum, maximum }: JsonShape): string => {
  const low = minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER;
  const high = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER;
  if (low && high) return ` ${minimum} to ${maximum}`;
  if (low) return ` from ${minimum}`;
  return high ? ` up to ${maximum}` : '';
};

const length = ({ minLength, maxLength, pattern }: JsonShape): string => {
  if (pattern !== undefined) return ` \`${pattern}\``;
  if (maxLength === undefined) return '';
  return minLength === undefined ? ` of up to ${maxLength} characters` : ` of ${minLength} to ${maxLength} characters`;
};

/** A shape in words, for one cell of a table. */
export function inWords(json: JsonShape): string {
  const { inner, nullable } = unwrap(json);
  return nullable ? `${inWords(inner)} or null` : plain(inner);
}

/** A sentence in both languages: the one inline object that needs no rows of its own. */
const isWording = (json: JsonShape): boolean => Object.keys(json.properties ?? {}).join() === 'en,id';

function plain(json: JsonShape): string {
  if (isWording(json)) return '`{ en, id }`, texts';
  if (json.$ref !== undefined) return anchor(json.$ref.replace('#/$defs/', ''));
  if (json.const !== undefined) return `\`${JSON.stringify(json.const)}\``;
  if (json.enum) return json.enum.map((value) => `\`${JSON.stringify(value)}\``).join(', ');
  const options = json.oneOf ?? json.anyOf;
  if (options?.every((it) => it.properties)) return 'object of one of several types';
  if (options) return options.map(inWords).join(' or ');
  switch (json.type) {
    case 'integer':
      return `whole number${range(json)}`;
    case 'number':
      return `number${range(json)}`;
    case 'string':
      return `text${length(json)}`;
    case 'boolean':
      return 'true or false';
    case 'array':
      return `list of ${json.items ? inWords(json.items) : 'anything'}`;
    case 'object':
      return typeof json.additionalProperties === 'object'
        ? `by ${json.propertyNames?.$ref ? plain(json.propertyNames) : (json.propertyNames?.enum?.map(String).join(', ') ?? 'id')}: ${inWords(json.additionalProperties)}`
        : 'object';
    default:
      return 'any JSON';
  }
}

/** Every field of an object, those of nested objects by path: `teams[].name`, `teams{}.budget`. */
export function fieldsOf(json: JsonShape, before = ''): Field[] {
  return Object.entries(json.properties ?? {}).flatMap(([name, property]) => {
    const path = `${before}${name}`;
    const optional = json.required?.includes(name) ? '' : ' (may be missing)';
    return [{ path, shape: inWords(property) + optional }, ...nested(unwrap(property).inner, path)];
  });
}

function nested(json: JsonShape, path: string): Field[] {
  if (json.$ref !== undefined || isWording(json)) return [];
  if (json.properties) return fieldsOf(json, `${path}.`);
  if (json.items) return nested(unwrap(json.items).inner, `${path}[]`);
  return typeof json.additionalProperties === 'object'
    ? nested(unwrap(json.additionalProperties).inner, `${path}{}`)
    : [];
}
