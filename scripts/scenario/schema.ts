import { toJSONSchema } from 'zod/v4/core';
import { Scenario } from '../../shared/scenario/scenario.ts';
import { PARAM_WORDS } from './paramWords.ts';
import { FIELD_WORDS } from './words.ts';

/** The part of JSON Schema that zod writes for a scenario. */
type Json = {
  readonly type?: string;
  readonly const?: unknown;
  readonly unit?: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Json>>;
  readonly additionalProperties?: Json | boolean;
  readonly propertyNames?: Json;
  readonly enum?: readonly string[];
  readonly items?: Json;
  readonly oneOf?: readonly Json[];
};

const WORDS = { ...FIELD_WORDS, ...PARAM_WORDS };

const TOP =
  'A market to play with Pasar. Fields that speak of one another must also go together, which no schema can say; npm run scenario -- check FILE tells what does not.';

/** What an effect of a shock is called: its type, which is a constant. */
const typeOf = ({ properties }: Json): string => String(properties?.['type']?.const);

/** Tells what each field means, with its unit, and names the keys of records one by one, so that an editor can offer them. */
class Describer {
  readonly used = new Set<string>();

  #of(path: string): string {
    const words = WORDS[path];
    if (words === undefined) throw new Error(`no words for the field ${path}`);
    this.used.add(path);
    return words;
  }

  describe(json: Json, path: string): Json {
    const { unit, propertyNames, ...rest } = json;
    const said = path === '' ? TOP : this.#of(path);
    const description = unit === undefined ? said : `${said} Unit: ${String(unit)}.`;
    const at = (key: string): string => (path === '' ? key : `${path}.${key}`);
    const keyed = propertyNames?.enum?.map((key) => [key, json.additionalProperties as Json] as const);
    const fields = keyed ?? Object.entries(json.properties ?? {});
    const properties = Object.fromEntries(fields.map(([key, it]) => [key, this.describe(it, at(key))]));
    return {
      description,
      ...rest,
      ...(fields.length > 0 && { properties, additionalProperties: false }),
      ...(json.items && { items: this.#item(json.items, path) }),
    };
  }

  #item(item: Json, path: string): Json {
    if (!item.oneOf) return this.describe(item, `${path}[]`);
    return { oneOf: item.oneOf.map((it) => this.describe(it, `${path}[${typeOf(it)}]`)) };
  }
}

/** `docs/scenario.schema.json`: the schema of scenario files for editors and other tools. Throws when a field has no words, or words have no field. */
export function schemaText(): string {
  const describer = new Describer();
  const { $schema, ...json } = toJSONSchema(Scenario) as Json & { readonly $schema?: string };
  const described = describer.describe(json, '');
  const idle = Object.keys(WORDS).filter((path) => !describer.used.has(path));
  if (idle.length > 0) throw new Error(`words for fields that are not there: ${idle.join(', ')}`);
  return `${JSON.stringify({ $schema, title: 'Pasar scenario', ...described }, null, 2)}\n`;
}
