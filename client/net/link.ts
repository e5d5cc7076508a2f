import type { Socket } from 'socket.io-client';
import { io } from 'socket.io-client';
import type { ClientMessage, Handshake } from '../../shared/protocol/clientMessages.ts';
import type { Ack, Released, ViewMessage, Welcome } from '../../shared/protocol/serverMessages.ts';
import type { ClientToServer, ServerToClient } from '../../shared/protocol/socketEvents.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';

/** How the line to the server stands. `live` is a WebSocket; `polling` is slower and works through strict proxies. */
export type LinkState = 'connecting' | 'live' | 'polling' | 'reconnecting' | 'closed';

export type LinkEvents = {
  readonly welcome: (welcome: Welcome) => void;
  readonly view: (view: ViewMessage) => void;
  /** The server has let this socket go; the link does not come back by itself. */
  readonly released: (because: Released['because']) => void;
  /** The handshake was refused for a reason that trying again does not mend. */
  readonly refused: (code: string) => void;
  readonly state: (state: LinkState) => void;
};

export type Link = {
  /** The answer, or null when the line broke or stayed silent; the message may then be sent again with the same id. */
  readonly send: (message: ClientMessage) => Promise<Ack | null>;
  readonly close: () => void;
};

/** An answer that takes longer than this is asked for again. */
const ANSWER_WITHIN = 8_000;
/** Refusals of the handshake that pass by themselves. */
const PASSING = ['store/unavailable', 'message/too-many', 'code/too-many'];

type Wire = Socket<ServerToClient, ClientToServer>;

function transportOf(socket: Wire): LinkState {
  return socket.io.engine?.transport.name === 'polling' ? 'polling' : 'live';
}

/** Opens the line for one token: WebSocket first, polling where that is blocked; comes back after every break. */
export function openLink(token: string, events: LinkEvents): Link {
  const auth: Handshake = { protocol: PROTOCOL, token };
  const socket: Wire = io({
    auth,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    forceNew: true,
    reconnectionDelay: 300,
    reconnectionDelayMax: 3_000,
  });
  let gone = false;

  socket.on('connect', () => {
    events.state(transportOf(socket));
    socket.io.engine?.on('upgrade', () => events.state(transportOf(socket)));
  });
  const end = (): void => {
    gone = true;
    socket.disconnect();
    events.state('closed');
  };
  // The handshake has made sure that both sides speak the same protocol, so what comes now is taken as it is.
  socket.on('welcome', events.welcome);
  socket.on('view', events.view);
  socket.on('released', ({ because }) => {
    end();
    events.released(because);
  });
  socket.on('sign', (answer) => answer());
  socket.on('disconnect', (reason) => {
    if (gone) return;
    events.state('reconnecting');
    // The library does not come back by itself after the server closed the socket.
    if (reason === 'io server disconnect') setTimeout(() => !gone && socket.connect(), 500);
  });
  socket.on('connect_error', (error) => {
    if (gone) return;
    events.state('reconnecting');
    if (socket.active) return;
    if (PASSING.includes(error.message)) {
      setTimeout(() => !gone && socket.connect(), 2_000);
      return;
    }
    end();
    events.refused(error.message);
  });

  return {
    send: async (message) => {
      if (!socket.connected) return null;
      try {
        return await socket.timeout(ANSWER_WITHIN).emitWithAck('message', message);
      } catch {
        return null;
      }
    },
    close: () => {
      gone = true;
      socket.disconnect();
    },
  };
}
