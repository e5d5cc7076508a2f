import type { Released, Welcome } from '../../shared/protocol/serverMessages.ts';
import type { View } from '../../shared/view/parts.ts';
import type { Link, LinkState } from '../net/link.ts';
import { newMessageId } from '../net/messageId.ts';
import { persist } from '../net/persist.ts';
import type { Moves } from './moves.ts';
import { createPendingMoves } from './pendingMoves.ts';
import type { ServerClock } from './serverClock.ts';
import { createServerClock } from './serverClock.ts';
import type { HeldView } from './viewStore.ts';
import { applyView } from './viewStore.ts';

/** Everything a page knows of its session, at one moment. */
export type SessionNow = {
  readonly link: LinkState;
  readonly welcome: Welcome | null;
  /** Views by audience key: one, or two for a seat that holds both roles. */
  readonly views: Readonly<Record<string, View>>;
  readonly moves: Moves;
  readonly released: Released['because'] | null;
  /** Code with which the handshake was refused for good. */
  readonly refused: string | null;
};

export type LiveSession = {
  readonly now: () => SessionNow;
  readonly clock: ServerClock;
  readonly subscribe: (listener: () => void) => () => void;
  readonly close: () => void;
};

const CLOCK_EVERY = 45_000;

/** The name of an audience on the wire: `facilitator`, `screen` or `kawung/sales`. */
const keyOf = (audience: Welcome['audiences'][number]): string =>
  audience.kind === 'role' ? `${audience.team}/${audience.role}` : audience.kind;

const viewsOf = (held: ReadonlyMap<string, HeldView>): SessionNow['views'] =>
  Object.fromEntries([...held].map(([audience, { view }]) => [audience, view]));

/** Holds the line of one token, its views, its unanswered wishes and the server's time. */
export function openLiveSession(token: string): LiveSession {
  const listeners = new Set<() => void>();
  const held = new Map<string, HeldView>();
  const clock = createServerClock(Date.now);
  let state: Omit<SessionNow, 'moves'> = {
    link: 'connecting',
    welcome: null,
    views: {},
    released: null,
    refused: null,
  };
  let snapshot: SessionNow | null = null;
  let link: Link | null = null;
  let closed = false;
  let asking = false;

  const changed = (): void => {
    snapshot = null;
    for (const listener of listeners) listener();
  };
  const set = (change: Partial<SessionNow>): void => {
    state = { ...state, ...change };
    changed();
  };
  const send: Link['send'] = async (message) => {
    const sent = Date.now();
    const ack = await (link?.send(message) ?? null);
    if (ack) clock.hear(ack.at, sent, Date.now());
    return ack;
  };
  const moves = createPendingMoves({
    send,
    newId: newMessageId,
    changed,
    later: (ms, run) => setTimeout(run, ms),
  });
  const readClock = (): void => void send({ id: newMessageId(), wish: { type: 'ReadClock' } });
  const askAll = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    await send({ id: newMessageId(), wish: { type: 'AskView' } });
    asking = false;
  };
  const timer = setInterval(readClock, CLOCK_EVERY);

  const begin = ({ openLink }: typeof import('../net/link.ts')): void => {
    if (closed) return;
    link = openLink(token, {
      welcome: (welcome) => {
        clock.overhear(welcome.at);
        const mine = welcome.audiences.map(keyOf);
        for (const audience of held.keys()) if (!mine.includes(audience)) held.delete(audience);
        // A seat that moved keeps its last view on the page until the first of its new place comes, right behind.
        set({ welcome, views: held.size > 0 ? viewsOf(held) : state.views });
        moves.online();
        readClock();
      },
      view: (message) => {
        clock.overhear(message.at);
        const applied = applyView(held.get(message.audience), message);
        if (applied.kind === 'gap') void askAll();
        if (applied.kind !== 'held') return;
        held.set(message.audience, applied.held);
        moves.seen();
        set({ views: viewsOf(held) });
      },
      released: (released) => set({ released }),
      refused: (refused) => set({ refused }),
      state: (link) => {
        if (link === 'reconnecting' || link === 'closed') moves.offline();
        set({ link });
      },
    });
  };
  const left = new AbortController();
  void persist(
    () => import('../net/link.ts'),
    left.signal,
    () => set({ link: 'reconnecting' }),
  ).then(begin);

  return {
    now: () => {
      snapshot ??= { ...state, moves: moves.snapshot() };
      return snapshot;
    },
    clock,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      closed = true;
      left.abort();
      clearInterval(timer);
      link?.close();
    },
  };
}
