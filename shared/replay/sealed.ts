import * as z from 'zod/mini';

export const SEALED_FORMAT = 'pasar-session';
export const SEALED_VERSION = 1;

const MOST_EVENTS = 500_000;

export const SealedRow = z.object({
  version: z.int(),
  type: z.string().check(z.maxLength(60)),
  schema: z.int(),
  at: z.int(),
  by: z.unknown(),
  data: z.unknown(),
  commandId: z.nullable(z.string().check(z.maxLength(120))),
});
export type SealedRow = z.infer<typeof SealedRow>;

/** What a session is moved by to another server: every fact, and the proofs of everybody's tokens, never a token itself. */
export const Contents = z.object({
  exportedAt: z.int(),
  session: z.string().check(z.regex(/^[\w-]{6,40}$/)),
  code: z.string().check(z.regex(/^[A-Z0-9]{4,8}$/)),
  events: z.array(SealedRow).check(z.minLength(1), z.maxLength(MOST_EVENTS)),
  access: z.array(SealedRow).check(z.maxLength(MOST_EVENTS)),
});
export type Contents = z.infer<typeof Contents>;

/** The file: the contents, and a checksum that tells whether they are as they were written. */
export const Sealed = z.object({
  format: z.literal(SEALED_FORMAT),
  formatVersion: z.literal(SEALED_VERSION),
  /** SHA-256 of `sealedText` of the contents, in hexadecimal digits. */
  checksum: z.string(),
  ...Contents.shape,
});
export type Sealed = z.infer<typeof Sealed>;

/** The one text of some contents, over which the checksum goes. */
export const sealedText = ({ exportedAt, session, code, events, access }: Contents): string =>
  JSON.stringify([SEALED_FORMAT, SEALED_VERSION, exportedAt, session, code, events.map(rowText), access.map(rowText)]);

const rowText = ({ version, type, schema, at, by, data, commandId }: SealedRow): unknown[] => [
  version,
  type,
  schema,
  at,
  by,
  data,
  commandId,
];

/** Only the marks that every format will keep: whose file it is, and whether this Pasar can know it. */
export const SealedMarks = z.object({ format: z.literal(SEALED_FORMAT), formatVersion: z.int() });
