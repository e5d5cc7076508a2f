import type { CommandWish, Wish } from '../../shared/protocol/clientMessages.ts';
import { ClientMessage, isCommand, LARGEST_MESSAGE } from '../../shared/protocol/clientMessages.ts';
import type { Ack } from '../../shared/protocol/serverMessages.ts';
import type { Audience } from '../../shared/session/actor.ts';
import type { Answers, Moment } from '../../shared/session/learningSheets.ts';
import type { Rejection } from '../../shared/session/rejections.ts';
import type { Grant } from '../session/accessFacts.ts';
import type { LiveSession } from '../session/liveSession.ts';
import type { Cue } from '../session/rehearsals.ts';

type RoleAudience = Extract<Audience, { kind: 'role' }>;

/** What a socket may do besides asking its session for something. */
export type Desk = {
  readonly live: LiveSession;
  readonly by: Grant;
  readonly now: () => number;
  /** Takes one message from the allowance of the chair; false when it is used up. */
  readonly allow: () => Promise<boolean>;
  readonly sendView: () => void;
  /** Shows what a role sees as well, until it is told to end. */
  readonly look: (at: RoleAudience | null) => void;
  /** This chair has read a notice; false where there is none for it. */
  readonly confirm: (notice: number) => boolean;
  /** Takes this person's answers to the learning check; a rejection where that may not be. */
  readonly answer: (moment: Moment, answers: Answers) => Rejection | null;
  /** Begins a rehearsal, or tells it something; a rejection where that may not be. */
  readonly rehearse: (cue: Cue | 'begin') => Promise<Rejection | null>;
  readonly moved: () => void;
};

/** From an unknown message to its acknowledgement: sized, counted, parsed, stamped, asked. Nothing else comes in. */
export async function receive(message: unknown, desk: Desk): Promise<Ack> {
  const refuse = (refused: Rejection): Ack => ({ ok: false, at: desk.now(), refused });
  if (!(await desk.allow())) return refuse('message/too-many');
  if (sizeOf(message) > LARGEST_MESSAGE) return refuse('message/too-large');
  const parsed = ClientMessage.safeParse(message);
  if (!parsed.success) return refuse('message/malformed');
  const { id, wish } = parsed.data;
  if (!isCommand(wish)) {
    const refused = await aside(wish, desk);
    return refused ? refuse(refused) : { ok: true, at: desk.now() };
  }
  desk.moved();
  const answer = await desk.live.ask(desk.by, wish, `${chairOf(desk.by)}:${id}`);
  if (!answer.ok) return refuse(answer.refused);
  if (wish.type === 'LookAtScreen') desk.look({ kind: 'role', team: wish.team, role: wish.role });
  return { ok: true, at: desk.now() };
}

/** What is for the server alone, and why it is refused, if it is. */
async function aside(wish: Exclude<Wish, CommandWish>, desk: Desk): Promise<Rejection | null> {
  switch (wish.type) {
    case 'ReadClock':
      return null;
    case 'AskView':
      desk.sendView();
      return null;
    case 'LookAway':
      desk.look(null);
      return null;
    case 'ConfirmNotice':
      return desk.confirm(wish.notice) ? null : 'notice/unknown';
    case 'AnswerLearning':
      return desk.answer(wish.moment, wish.answers);
    case 'Rehearse':
      return desk.rehearse(wish.does);
    case 'SetTempo':
      return desk.rehearse({ tempo: wish.tempo });
  }
}

/** Under which the ids of wishes are one's own. The first facilitator's are filed as they always were. */
const chairOf = (by: Grant): string =>
  by.kind === 'seat' ? by.seat : by.kind === 'facilitator' ? (by.chair ?? by.kind) : by.kind;

/** In bytes of JSON. What is nested too deeply to be written as JSON is too large. */
function sizeOf(message: unknown): number {
  try {
    return Buffer.byteLength(JSON.stringify(message) ?? '');
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
