import * as z from 'zod/mini';
import { LuckShare, Payback, Weighed } from './hindsight.ts';

const ofLine = { line: z.string(), modelVersion: z.string() };

/** What only the server asks for, once the debrief is open: that what a worker found out about the line that counts be recorded. */
export const HINDSIGHT_COMMANDS = [
  z.strictObject({ type: z.literal('RecordPayback'), ...ofLine, team: z.string(), payback: Payback }),
  z.strictObject({ type: z.literal('RecordChoice'), ...ofLine, round: z.int(), team: z.string(), roles: Weighed }),
  z.strictObject({ type: z.literal('RecordLuck'), ...ofLine, share: LuckShare }),
] as const;
