import * as z from 'zod/mini';
import { Role } from '../scenario/cardSchemas.ts';

/** What the holder of a link may do: what a facilitator may is in `rights.ts`; a screen and an observer only look. */
export const RIGHTS = ['lead', 'assistant', 'screen', 'observer'] as const;
export const Right = z.enum(RIGHTS);
export type Right = z.infer<typeof Right>;

/** The chair that opened the session. A facilitator of whom no chair is told sits there, and leads. */
export const FIRST_CHAIR = 'c1';

/** Who gave a command, as the server knows it. `server` seats people and opens sessions; `clock` lets time run out. */
export const Actor = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('facilitator'),
    chair: z.optional(z.string()),
    right: z.optional(z.enum(['lead', 'assistant'])),
  }),
  z.object({ kind: z.literal('screen') }),
  z.object({ kind: z.literal('observer') }),
  /** `bot`: the seat's move was made by a bot, its own or one that plays for a person. */
  z.object({ kind: z.literal('seat'), seat: z.string(), bot: z.optional(z.literal(true)) }),
  z.object({ kind: z.literal('clock') }),
  z.object({ kind: z.literal('server') }),
]);
export type Actor = z.infer<typeof Actor>;

/** A role of a team, or one of the other audiences: everyone who gets the same view. Who leads is a `facilitator`. */
export const Audience = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('facilitator') }),
  z.object({ kind: z.literal('assistant') }),
  z.object({ kind: z.literal('screen') }),
  z.object({ kind: z.literal('observer') }),
  z.object({ kind: z.literal('role'), team: z.string(), role: Role }),
]);
export type Audience = z.infer<typeof Audience>;

/** The name of an audience on the wire: `facilitator`, `screen` or `kawung/sales`. */
export const audienceKey = (audience: Audience): string =>
  audience.kind === 'role' ? `${audience.team}/${audience.role}` : audience.kind;
