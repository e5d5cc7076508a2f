import type * as z from 'zod/mini';
import * as json from 'zod/mini';

type Shape = {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly default?: unknown;
};

/** The plainest thing of a shape: the least number, the first of a list, every field there. */
function plainest(shape: Shape): unknown {
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[0];
  const either = shape.anyOf ?? shape.oneOf;
  if (either?.[0]) return plainest(either[0]);
  switch (shape.type) {
    case 'object':
      return Object.fromEntries(Object.entries(shape.properties ?? {}).map(([name, it]) => [name, plainest(it)]));
    case 'array':
      return Array.from({ length: shape.minItems ?? 0 }, () => plainest(shape.items ?? {}));
    case 'string':
      return 'a'.repeat(Math.max(1, shape.minLength ?? 0));
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return Math.max(1, shape.minimum ?? 1);
    default:
      return null;
  }
}

/** A wish that the schema of a command reads, whatever command it is: so that a test asks also for those that are yet to come. */
export function wishOf(schema: z.ZodMiniType): unknown {
  return schema.parse(plainest(json.toJSONSchema(schema, { io: 'input' }) as Shape));
}
