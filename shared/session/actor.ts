import * as z from 'zod/mini';
import { Role } from '../scenario/cards.ts';

/** Who gave a command, as the server knows it. `server` seats people and opens sessions; `clock` lets time run out. */
export const Actor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('facilitator') }),
  z.object({ kind: z.literal('screen') }),
  z.object({ kind: z.literal('seat'), seat: z.string() }),
  z.object({ kind: z.literal('clock') }),
  z.object({ kind: z.literal('server') }),
]);
export type Actor = z.infer<typeof Actor>;

/** A role of a team, or one of the two other audiences: everyone who gets the same view. */
export const Audience = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('facilitator') }),
  z.object({ kind: z.literal('screen') }),
  z.object({ kind: z.literal('role'), team: z.string(), role: Role }),
]);
export type Audience = z.infer<typeof Audience>;

/** The name of an audience on the wire: `facilitator`, `screen` or `kawung/sales`. */
export const audienceKey = (audience: Audience): string =>
  audience.kind === 'role' ? `${audience.team}/${audience.role}` : audience.kind;
