import * as z from 'zod/mini';
import { Role } from '../scenario/cardSchemas.ts';

/** Why a bot plays for a person: the facilitator wished it, or the person has been away too long. */
export const Deputy = z.enum(['wish', 'away']);
export type Deputy = z.infer<typeof Deputy>;

/** A seat and its place. Whoever holds both roles plays the whole team. */
export const Placed = z.object({ seat: z.string(), team: z.string(), roles: z.readonly(z.array(Role)) });
export type Placed = z.infer<typeof Placed>;

/** Who held a role when a round was closed, and whether a bot played. */
export type Holder = { readonly seat: string; readonly bot: boolean };
