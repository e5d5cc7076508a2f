import * as z from 'zod/mini';
import { DebriefNotes, DebriefStep, TeamsBy } from '../session/debrief.ts';
import type { Session } from '../session/state.ts';
import { teamsBy } from './release.ts';

/** The talk after the game. */
export const TalkPart = z.object({
  /** Where the room is in it, and since when. */
  step: DebriefStep,
  since: z.int(),
  /** How it tells everybody but the facilitator of teams; null: each round by its own ranking. */
  teamsBy: z.nullable(TeamsBy),
  /** What the facilitators noted for themselves; null for everybody else. */
  notes: z.nullable(DebriefNotes),
});
export type TalkPart = z.infer<typeof TalkPart>;

/** Null before the debrief. */
export function talkPart(session: Session, chair: boolean): TalkPart | null {
  if (session.stage !== 'debrief') return null;
  const { step, since, notes } = session.talk;
  return { step, since, teamsBy: teamsBy(session), notes: chair ? { ...notes } : null };
}
