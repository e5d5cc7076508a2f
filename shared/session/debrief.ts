import * as z from 'zod/mini';
import { ok } from '../lib/result.ts';
import type { Who } from './authorise.ts';
import type { Decided } from './decide.ts';
import type { SessionEvent } from './events.ts';
import type { Rejection } from './rejections.ts';
import type { Session } from './state.ts';
import { isOver } from './state.ts';

/** The parts of the talk after the game, in their order. */
export const DEBRIEF_STEPS = ['facts', 'why', 'soWhat', 'nowWhat'] as const;
export const DebriefStep = z.enum(DEBRIEF_STEPS);
export type DebriefStep = z.infer<typeof DebriefStep>;

/** How the debrief tells of teams: by name, by letter, or to each team of itself alone. */
export const TEAMS_BY = ['name', 'letter', 'none'] as const;
export const TeamsBy = z.enum(TEAMS_BY);
export type TeamsBy = z.infer<typeof TeamsBy>;

/** Longest note of a facilitator's on a part of the talk, in characters. */
export const LONGEST_NOTE = 2000;

/** What was noted on each part; empty where nothing was. */
export const DebriefNotes = z.record(DebriefStep, z.string());
export type DebriefNotes = Readonly<z.infer<typeof DebriefNotes>>;

export type Talk = {
  /** Where the room is in the talk, and since when, ms since the epoch; 0 before the debrief. */
  readonly step: DebriefStep;
  readonly since: number;
  /** As the facilitator chose in the debrief; null: as the rankings of the rounds say. */
  readonly teamsBy: TeamsBy | null;
  /** The facilitators' own, in nobody else's view. */
  readonly notes: DebriefNotes;
};

export const NO_TALK: Talk = {
  step: 'facts',
  since: 0,
  teamsBy: null,
  notes: { facts: '', why: '', soWhat: '', nowWhat: '' },
};

/** Why somebody may not lead the talk now. */
export function onTalk(session: Session, { kind }: Who): Rejection | null {
  if (kind !== 'facilitator') return 'facilitator/only';
  if (session.stage === 'debrief') return null;
  return isOver(session) ? 'attempt/running' : 'debrief/not-open';
}

/** Any part may follow any other: a room goes back, too. */
export const showDebrief = ({ talk }: Session, step: DebriefStep): Decided =>
  ok(step === talk.step ? [] : [{ type: 'DebriefStepped', data: { step } }]);

export const nameTeams = ({ talk }: Session, by: TeamsBy): Decided =>
  ok(by === talk.teamsBy ? [] : [{ type: 'TeamsNamed', data: { by } }]);

/** The whole note on a part anew, to the letter: it is written back into the page while somebody types on. */
export const noteDebrief = ({ talk }: Session, step: DebriefStep, text: string): Decided =>
  ok(text === talk.notes[step] ? [] : [{ type: 'DebriefNoted', data: { step, text } }]);

type OfTalk = Extract<SessionEvent, { type: 'DebriefStepped' | 'TeamsNamed' | 'DebriefNoted' }>;

export function talkAfter(talk: Talk, event: OfTalk): Talk {
  switch (event.type) {
    case 'DebriefStepped':
      return { ...talk, step: event.data.step, since: event.at };
    case 'TeamsNamed':
      return { ...talk, teamsBy: event.data.by };
    case 'DebriefNoted':
      return { ...talk, notes: { ...talk.notes, [event.data.step]: event.data.text } };
  }
}
