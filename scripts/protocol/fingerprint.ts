import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { toJSONSchema } from 'zod/v4/core';
import * as chair from '../../shared/protocol/chair.ts';
import * as clientMessages from '../../shared/protocol/clientMessages.ts';
import * as http from '../../shared/protocol/http.ts';
import * as serverMessages from '../../shared/protocol/serverMessages.ts';

/** Sixteen hexadecimal digits that are others once any schema of `shared/protocol` is another. */
export function fingerprint(): string {
  const schemas = [chair, clientMessages, http, serverMessages].flatMap((file) =>
    Object.entries(file).filter(([, value]) => value instanceof z.ZodMiniType),
  );
  const shapes = schemas.map(([name, schema]) => [
    name,
    toJSONSchema(schema as z.ZodMiniType, { unrepresentable: 'any' }),
  ]);
  return createHash('sha256').update(JSON.stringify(shapes)).digest('hex').slice(0, 16);
}
