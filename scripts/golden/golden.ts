import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { MODEL_VERSION } from '../../shared/market/market.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Told } from './canonical.ts';
import { canonical } from './canonical.ts';
import type { Course } from './courses.ts';

const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** What a course gave when it was last written down, and who made it: hashes (SHA-256), so that a file is a few lines. */
export const Golden = z.strictObject({
  course: z.string(),
  modelVersion: z.string(),
  scenario: z.strictObject({ id: z.string(), version: z.string(), hash: Hash }),
  steps: z.array(z.strictObject({ asked: Hash, numbers: Hash })).check(z.minLength(1)),
});
export type Golden = z.infer<typeof Golden>;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The scenario without its sentences: a better sentence makes no other market. */
const wordless = (scenario: Scenario): string =>
  canonical(
    JSON.parse(JSON.stringify(scenario), (_, held: unknown) =>
      typeof held === 'object' && held !== null && 'en' in held ? undefined : held,
    ),
  );

/** What there is to write down of a course that told this. */
export const goldenOf = ({ id, scenario }: Course, told: Told): Golden => ({
  course: id,
  modelVersion: MODEL_VERSION,
  scenario: { id: scenario.id, version: scenario.version, hash: sha256(wordless(scenario)) },
  steps: told.map(({ asked, numbers }) => ({ asked: sha256(asked), numbers: sha256(numbers) })),
});
