import type { ManagerOptions, Socket, SocketOptions } from 'socket.io-client';
import { io } from 'socket.io-client';
import { applyView } from '../../../client/model/viewStore.ts';
import type { Wish } from '../../../shared/protocol/clientMessages.ts';
import type { Ack, Released, ViewMessage, Welcome } from '../../../shared/protocol/serverMessages.ts';
import { PROTOCOL } from '../../../shared/protocol/version.ts';
import type { View } from '../../../shared/view/parts.ts';
import { afterThisTest } from '../../scratch.ts';
import { newMessageId } from '../session/messageId.ts';
import { eventually } from '../session/running.ts';

/** What a browser would hold of one token: everything that came over its line, and the views made of it. */
export type Device = {
  readonly socket: Socket;
  /** Raw text of every packet that came in. */
  readonly frames: string[];
  readonly welcomes: Welcome[];
  readonly messages: ViewMessage[];
  readonly released: Released[];
  /** Numbers that were skipped, of any audience; always empty if the server counts well. */
  readonly gaps: ViewMessage[];
  /** The view of the one audience that this device hears. */
  readonly view: () => View;
  /** Says something with an id of its own, and gives back the answer. */
  readonly say: (wish: Wish, id?: string) => Promise<Ack>;
  /** Says anything at all. */
  readonly blurt: (...message: unknown[]) => Promise<Ack>;
  /** Resolves when everything that the server has sent this device so far has come in. */
  readonly caughtUp: () => Promise<void>;
};

type Options = Partial<ManagerOptions & SocketOptions>;

export function openLine(url: string, auth: object, options: Options = {}): Socket {
  const socket = io(url, { auth, transports: ['websocket'], forceNew: true, reconnection: false, ...options });
  afterThisTest(() => socket.disconnect());
  return socket;
}

/** Connects with a token and waits for the first whole view. */
export async function connect(
  { url }: { readonly url: string },
  token: string,
  options: Options = {},
): Promise<Device> {
  const socket = openLine(url, { protocol: PROTOCOL, token }, options);
  const frames: string[] = [];
  const welcomes: Welcome[] = [];
  const messages: ViewMessage[] = [];
  const released: Released[] = [];
  const gaps: ViewMessage[] = [];
  const held = new Map<string, Parameters<typeof applyView>[0]>();
  const listen = (): void =>
    void socket.io.engine.on('packet', ({ data }) => {
      if (data !== undefined) frames.push(String(data));
    });
  listen();
  socket.io.on('reconnect', listen);
  socket.on('welcome', (welcome: Welcome) => welcomes.push(welcome));
  socket.on('released', (because: Released) => released.push(because));
  socket.on('sign', (answer: () => void) => answer());
  socket.on('view', (message: ViewMessage) => {
    messages.push(message);
    const applied = applyView(held.get(message.audience), message);
    if (applied.kind === 'gap') gaps.push(message);
    if (applied.kind === 'held') held.set(message.audience, applied.held);
  });
  const blurt = (...message: unknown[]): Promise<Ack> => socket.timeout(4000).emitWithAck('message', ...message);
  const say = (wish: Wish, id = newMessageId()): Promise<Ack> => blurt({ id, wish });
  await new Promise<void>((resolve, reject) => {
    socket.once('view', () => resolve());
    socket.once('connect_error', reject);
  });
  return {
    socket,
    frames,
    welcomes,
    messages,
    released,
    gaps,
    blurt,
    say,
    caughtUp: async () => {
      await say({ type: 'ReadClock' });
    },
    view: () => {
      const audience = welcomes.at(-1)?.audiences[0];
      const key = audience?.kind === 'role' ? `${audience.team}/${audience.role}` : audience?.kind;
      const view = held.get(key ?? '')?.view;
      if (!view) throw new Error(`no view of ${key} has come yet`);
      return view;
    },
  };
}

/** Says something that must be granted. */
export async function must(device: Device, wish: Wish): Promise<void> {
  const answer = await device.say(wish);
  if (!answer.ok) throw new Error(`${wish.type} was refused: ${answer.refused}`);
}

export const hears = (device: Device, what: string, condition: (view: View) => boolean): Promise<void> =>
  eventually(what, () => condition(device.view()));

/** How everybody else sees a seat. */
export const isHere = (view: View, seat: string): boolean =>
  view.people.teams.flatMap(({ seats }) => seats).some((it) => it.seat === seat && it.here);

/** Resolves when the line of a device has ended, with what its end gives as the reason. */
export const ended = ({ socket }: Device): Promise<string> =>
  new Promise((resolve) => socket.once('disconnect', (reason) => resolve(reason)));
