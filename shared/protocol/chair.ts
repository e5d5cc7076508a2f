import * as z from 'zod/mini';
import { Right } from '../session/actor.ts';
import { LogEntry } from '../view/log.ts';
import { MessageId } from './clientMessages.ts';

/** Longest label of a link, in characters. */
export const LONGEST_LABEL = 40;

/** POST /api/chair/links */
export const LinkRequest = z.strictObject({
  id: MessageId,
  right: Right,
  label: z.string().check(z.maxLength(LONGEST_LABEL)),
});
export type LinkRequest = z.infer<typeof LinkRequest>;
export const LinkReply = z.object({ chair: z.string(), token: z.string() });
export type LinkReply = z.infer<typeof LinkReply>;

/** GET /api/chair/log: everything that facilitators did, oldest first. */
export const LogReply = z.object({ entries: z.array(LogEntry) });
export type LogReply = z.infer<typeof LogReply>;

/** Most tokens that one device asks about at once. */
export const MOST_TOKENS = 40;

/** POST /api/keys: whether the tokens that a device holds still open something. */
export const KeysRequest = z.strictObject({
  tokens: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(MOST_TOKENS)),
});
export type KeysRequest = z.infer<typeof KeysRequest>;
/** In the order of the question; null: it opens nothing. `mayDelete`: the session may be deleted with it. */
export const KeysReply = z.object({
  keys: z.array(
    z.nullable(
      z.object({
        code: z.string(),
        title: z.string(),
        stage: z.enum(['lobby', 'playing', 'debrief']),
        people: z.int(),
        mayDelete: z.boolean(),
      }),
    ),
  ),
});
export type KeysReply = z.infer<typeof KeysReply>;

/** GET /api/door: whether opening a session takes a password. POST with one says whether it is the right one. */
export const DoorReply = z.object({ password: z.boolean() });
export type DoorReply = z.infer<typeof DoorReply>;
/** Header in which the password goes, as `encodeURIComponent` writes it. */
export const PASSWORD_HEADER = 'x-facilitator-password';

/** Largest file by which a session is moved, in bytes of JSON: the body of POST /api/restore. */
export const LARGEST_SEALED = 64 * 1024 * 1024;
