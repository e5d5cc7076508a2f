import type { Ack, Released, ViewMessage, Welcome } from './serverMessages.ts';

/** The only two directions there are. What a client sends is unknown until it has been parsed. */
export type ClientToServer = { message: (message: unknown, ack: (ack: Ack) => void) => void };

export type ServerToClient = {
  welcome: (welcome: Welcome) => void;
  view: (view: ViewMessage) => void;
  released: (released: Released) => void;
  /** To be answered at once: the server measures the way there and back. */
  sign: (answer: () => void) => void;
};
