import * as z from 'zod/mini';
import { toJSONSchema } from 'zod/v4/core';
import { NOT_RECORDED, Recording } from '../../shared/replay/recording.ts';
import { Actor } from '../../shared/session/actor.ts';
import { EVENT_SCHEMA, Fact } from '../../shared/session/events.ts';

const TOP = `The recording of a session of Pasar: every fact in its order, ids and all. Money is in hundredths of the scenario's currency, times are ms since the epoch by the server's clock. Facts are described as Pasar writes them today (schema ${EVENT_SCHEMA}); it reads older ones, too. Facts must also follow from one another, which no schema can say.`;

/** What is written before a fact's own data, whatever the fact. */
const HEAD = { version: z.int().check(z.minimum(1)), at: z.int(), by: Actor };

const present = Fact.def.options
  .filter(({ shape }) => !NOT_RECORDED.includes(shape.type.def.values[0] ?? ''))
  .map(({ shape: { type, data } }) => z.object({ ...HEAD, type, schema: z.literal(EVENT_SCHEMA), data }));

const older = z.object({
  ...HEAD,
  type: z.string(),
  schema: z.int().check(z.minimum(1), z.maximum(EVENT_SCHEMA - 1)),
  data: z.record(z.string(), z.unknown()),
});

const Published = z.object({
  ...Recording.shape,
  events: z.array(z.union([...present, older])).check(z.minLength(1)),
});

/** `docs/recording.schema.json`: what is in a recording, for other tools. */
export function recordingSchema(): string {
  const { $schema, ...json } = toJSONSchema(Published, { io: 'input', reused: 'ref' });
  return `${JSON.stringify({ $schema, title: 'Pasar recording', description: TOP, ...json }, null, 2)}\n`;
}
