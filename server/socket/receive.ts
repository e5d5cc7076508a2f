import { ClientMessage, LARGEST_MESSAGE } from '../../shared/protocol/clientMessages.ts';
import type { Ack } from '../../shared/protocol/serverMessages.ts';
import type { Rejection } from '../../shared/session/rejections.ts';
import type { Grant } from '../session/accessFacts.ts';
import type { LiveSession } from '../session/liveSession.ts';

/** What a socket may do besides asking its session for something. */
export type Desk = {
  readonly live: LiveSession;
  readonly by: Grant;
  readonly now: () => number;
  /** Takes one message from the allowance of the chair; false when it is used up. */
  readonly allow: () => Promise<boolean>;
  readonly sendView: () => void;
};

/** From an unknown message to its acknowledgement: sized, counted, parsed, stamped, asked. Nothing else comes in. */
export async function receive(message: unknown, desk: Desk): Promise<Ack> {
  const refuse = (refused: Rejection): Ack => ({ ok: false, at: desk.now(), refused });
  if (!(await desk.allow())) return refuse('message/too-many');
  if (sizeOf(message) > LARGEST_MESSAGE) return refuse('message/too-large');
  const parsed = ClientMessage.safeParse(message);
  if (!parsed.success) return refuse('message/malformed');
  const { id, wish } = parsed.data;
  if (wish.type === 'ReadClock') return { ok: true, at: desk.now() };
  if (wish.type === 'AskView') {
    desk.sendView();
    return { ok: true, at: desk.now() };
  }
  const chair = chairOf(desk.by);
  const answer = await desk.live.ask(desk.by, wish, `${chair}:${id}`);
  return answer.ok ? { ok: true, at: desk.now() } : refuse(answer.refused);
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
