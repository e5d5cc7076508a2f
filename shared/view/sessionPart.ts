import * as z from 'zod/mini';
import { Settings, Tempo } from '../session/settings.ts';
import { ScreenView } from './noticesPart.ts';
import { SessionCan } from './sessionCan.ts';
import { ShockAheadView } from './shockParts.ts';
import { TalkPart } from './talk.ts';

const Seat = z.string();

export const Stage = z.enum(['lobby', 'playing', 'debrief']);
export type Stage = z.infer<typeof Stage>;
export const Phase = z.enum(['briefing', 'planning', 'market', 'review']);
export type Phase = z.infer<typeof Phase>;

/** Where the session stands, its clock, and which steps this audience may take. */
export const SessionPart = z.object({
  code: z.string(),
  settings: Settings,
  stage: Stage,
  /** 0 in the lobby. */
  round: z.int(),
  phase: z.nullable(Phase),
  /** The line of rounds that is played: where it is another, a page begins anew. */
  line: z.string(),
  /** The round is played to learn the game: nothing of it counts or stays. */
  practice: z.boolean(),
  /** The planning of this round was closed before and is open again, with the drafts that lay there. */
  reopened: z.boolean(),
  /** The round whose planning may be opened again; null where none may, and for everybody but the facilitator. */
  reopens: z.nullable(z.int()),
  /** When the phase began, ms since the epoch by the server's clock. */
  since: z.int(),
  /** When the phase ends by itself; null without a limit or while paused. */
  deadline: z.nullable(z.int()),
  /** Milliseconds that were left when time was paused; null while it runs. */
  pausedLeft: z.nullable(z.int()),
  /** Planning ends early: everyone who is here has locked. `missing` are the seats that were not connected. */
  closing: z.nullable(z.object({ at: z.int(), missing: z.array(Seat) })),
  /** Shocks for rounds that are not closed yet: the facilitator gets all, everybody else those that were announced. */
  shocks: z.array(ShockAheadView),
  /** Rounds for which a shock may be played or taken back now; empty for everybody but the facilitator. */
  shockRounds: z.array(z.int()),
  /** Past the common deadline: the seats that still have time, and until when; null while there is nobody to wait for. */
  waitingFor: z.nullable(z.object({ seats: z.array(Seat), until: z.nullable(z.int()) })),
  /** What the projector does; for the facilitator and the screen alone. */
  screen: z.nullable(ScreenView),
  /** Null before the debrief. */
  talk: z.nullable(TalkPart),
  /** Company value is shown beside the two scores: in this round, for the facilitator from the next one on. */
  companyValue: z.boolean(),
  /** Addresses at which participants reach this server; only the facilitator and the screen get them. */
  addresses: z.array(z.string()),
  /** A rehearsal: bots play in every seat, and nothing of it stays. `joined`: people in the lobby of the session itself. Facilitators and screen. */
  rehearsal: z.nullable(z.object({ paused: z.boolean(), tempo: Tempo, joined: z.int() })),
  can: SessionCan,
});
export type SessionPart = z.infer<typeof SessionPart>;
