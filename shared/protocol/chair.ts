import * as z from 'zod/mini';
import { Right } from '../session/actor.ts';
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
