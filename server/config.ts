import { resolve } from 'node:path';
import * as z from 'zod/mini';
import type { Result } from '../shared/lib/result.ts';
import { fail, ok } from '../shared/lib/result.ts';
import { LOG_LEVELS } from './log.ts';

/**
 * Reads what the server is told by its environment. A variable that is missing or empty has its default. Of bad ones each
 * gives one line that names the variable, its range and what was found.
 */
export function readConfig(env: NodeJS.ProcessEnv): Result<Config, string[]> {
  const told = Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== '');
  const parsed = Config.safeParse(Object.fromEntries(told));
  if (parsed.success) return ok(parsed.data);
  return fail(
    parsed.error.issues.map(({ path: [name], message }) => `${String(name)} ${message}, not ${quote(env, name)}`),
  );
}

const wholeNumber = (least: number, most: number) => {
  const range = `must be a whole number from ${least} to ${most}`;
  return z.pipe(
    z.pipe(z.string().check(z.trim(), z.regex(/^\d{1,9}$/, { error: range, abort: true })), z.transform(Number)),
    z.number().check(z.minimum(least, range), z.maximum(most, range)),
  );
};

const publicUrl = z.pipe(
  z.string().check(z.trim(), z.refine(isPublicUrl, 'must be an address such as https://pasar.example.org')),
  z.transform((text: string) => new URL(text).href.replace(/\/+$/, '')),
);

export const Config = z.object({
  /** TCP port; 0 takes any that is free. */
  PORT: z._default(wholeNumber(0, 65_535), 3000),
  /** Address to listen on; by default every interface. */
  HOST: z._default(
    z.string().check(z.trim(), z.regex(/^[\w.:%-]+$/, 'must be an IP address or host name of this machine')),
    '0.0.0.0',
  ),
  /** Folder of the database; absolute once read. */
  DATA_DIR: z.pipe(
    z._default(z.string(), './data'),
    z.transform((folder: string) => resolve(folder)),
  ),
  /** Where players reach the server, if that is not an address of this machine; without a slash at its end. */
  PUBLIC_URL: z.optional(publicUrl),
  LOG_LEVEL: z._default(z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`), 'info'),
  /** Who opens a session must know it; without one anybody may. */
  FACILITATOR_PASSWORD: z.optional(z.string().check(z.maxLength(200, 'must have at most 200 characters'))),
  /** Days for which a session is kept after its last event. */
  RETENTION_DAYS: z._default(wholeNumber(1, 3650), 30),
});
export type Config = z.infer<typeof Config>;

function isPublicUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && !`${url.username}${url.password}${url.search}${url.hash}`;
}

function quote(env: NodeJS.ProcessEnv, name: PropertyKey | undefined): string {
  return JSON.stringify(env[String(name)]);
}
