import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Socket } from 'socket.io-client';
import { io } from 'socket.io-client';
import type * as z from 'zod/mini';
import type { HeldView } from '../../client/model/viewStore.ts';
import { applyView } from '../../client/model/viewStore.ts';
import type { ClientMessage, Wish } from '../../shared/protocol/clientMessages.ts';
import { Ack, Released, ViewMessage, Welcome } from '../../shared/protocol/serverMessages.ts';
import type { ClientToServer, ServerToClient } from '../../shared/protocol/socketEvents.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import type { View } from '../../shared/view/parts.ts';

/** The line of one token. It comes back after every break, until it is closed or the server lets it go. */
export type Line = {
  /** The answer, however often the message must be sent for it: a repeated id changes nothing. Null once the line is closed. */
  readonly ask: (wish: Wish) => Promise<Ack | null>;
  readonly view: (audience: string) => View | undefined;
  /** `team/role` of every view that is held. */
  readonly audiences: () => readonly string[];
  readonly isOpen: () => boolean;
  readonly close: () => void;
};

export type LineEvents = {
  /** The view of an audience is another now. */
  readonly seen: (audience: string) => void;
  /** The line broke; it is being opened again. */
  readonly lost: () => void;
  /** The line was closed for good, and why. */
  readonly cut: (why: string) => void;
};

/** What is said where the server let the line go. */
const RELEASED: Readonly<Record<Released['because'], string>> = {
  'newer-device': 'Somebody else took the seat over.',
  'seat-moved': 'Somebody else took the seat over.',
  'seat-removed': 'The facilitator took it out of the session.',
  'seat-blocked': 'The facilitator took it out of the session.',
  'session-gone': 'The session is gone.',
  'link-revoked': 'The session is gone.',
};

/** An answer that takes longer is asked for again. */
const ANSWER_WITHIN = 8_000;
/** Pause before anything is tried again. */
const AGAIN_AFTER = 500;
/** Refusals that decide nothing: the same message is sent again. */
const UNDECIDED: readonly string[] = ['store/unavailable', 'message/too-many', 'code/too-many'];

/** A pause that keeps no program alive: the line does, while it is open. */
export const rest = (ms: number): Promise<unknown> => pause(ms, undefined, { ref: false });

export function openLine(server: string, token: string, events: LineEvents): Line {
  const socket: Socket<ServerToClient, ClientToServer> = io(server, {
    auth: { protocol: PROTOCOL, token },
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    forceNew: true,
    reconnectionDelay: 300,
    reconnectionDelayMax: 3_000,
  });
  const held = new Map<string, HeldView>();
  let open = true;
  const close = (): void => {
    open = false;
    socket.disconnect();
  };
  const cut = (why: string): void => {
    close();
    events.cut(why);
  };

  async function ask(wish: Wish): Promise<Ack | null> {
    const message: ClientMessage = { id: randomUUID(), wish };
    while (open) {
      const answer = await socket
        .timeout(ANSWER_WITHIN)
        .emitWithAck('message', message)
        .then(Ack.safeParse, () => null);
      if (answer?.success && (answer.data.ok || !UNDECIDED.includes(answer.data.refused))) return answer.data;
      await rest(AGAIN_AFTER);
    }
    return null;
  }

  /** A server that says what this program does not understand is of another version. */
  const understood =
    <T>(schema: z.ZodMiniType<T>, hear: (message: T) => void) =>
    (message: unknown): void => {
      const parsed = schema.safeParse(message);
      if (!open) return;
      if (parsed.success) hear(parsed.data);
      else cut('The server speaks another version of the protocol.');
    };
  const hearWelcome = ({ audiences }: Welcome): void => {
    const mine = audiences.map((it) => (it.kind === 'role' ? `${it.team}/${it.role}` : it.kind));
    for (const audience of held.keys()) if (!mine.includes(audience)) held.delete(audience);
  };
  const hearView = (message: ViewMessage): void => {
    const applied = applyView(held.get(message.audience), message);
    if (applied.kind === 'gap') void ask({ type: 'AskView' });
    if (applied.kind !== 'held') return;
    held.set(message.audience, applied.held);
    events.seen(message.audience);
  };
  const hearReleased = ({ because }: Released): void => cut(RELEASED[because]);
  socket.on('welcome', understood(Welcome, hearWelcome));
  socket.on('view', understood(ViewMessage, hearView));
  socket.on('released', understood(Released, hearReleased));
  socket.on('sign', (answer) => answer());
  const again = (): void => void setTimeout(() => open && socket.connect(), AGAIN_AFTER);
  socket.on('disconnect', () => {
    if (!open) return;
    events.lost();
    // The library does not come back by itself after the server closed the socket.
    if (!socket.active) again();
  });
  socket.on('connect_error', (error) => {
    if (!open || socket.active) return;
    if (UNDECIDED.includes(error.message)) again();
    else cut(`The server refused the seat: ${error.message}`);
  });
  return {
    ask,
    view: (audience) => held.get(audience)?.view,
    audiences: () => [...held.keys()],
    isOpen: () => open,
    close,
  };
}
