import * as z from 'zod/mini';
import { ok } from '../lib/result.ts';
import type { Decided } from './decide.ts';
import type { Session } from './state.ts';

/** The parts of the talk after the game, in their order. */
export const DEBRIEF_STEPS = ['facts', 'why', 'soWhat', 'nowWhat'] as const;
export const DebriefStep = z.enum(DEBRIEF_STEPS);
export type DebriefStep = z.infer<typeof DebriefStep>;

/** Where the room is in the talk, and since when, ms since the epoch; 0 before the debrief. */
export type Talk = { readonly step: DebriefStep; readonly since: number };

export const NO_TALK: Talk = { step: 'facts', since: 0 };

/** Any part may follow any other: a room goes back, too. */
export const showDebrief = ({ talk }: Session, step: DebriefStep): Decided =>
  ok(step === talk.step ? [] : [{ type: 'DebriefStepped', data: { step } }]);
