import type { Wish } from '../../shared/protocol/clientMessages.ts';
import type { Ack, Refused } from './wire.ts';

/** The last lawful no, until it is dismissed or a later wish is granted. */
export type Refusal = { readonly wish: Wish; readonly code: Refused };

/** What a page uses to ask the server for something. A new object whenever something in it changed. */
export type Moves = {
  /** Sends a wish, again after every break of the line, until it is answered. Never rejects. */
  readonly ask: (wish: Wish) => Promise<Ack>;
  /** Wishes that are not yet in the view, oldest first: draw them as if they were granted. */
  readonly pending: readonly Wish[];
  readonly refusal: Refusal | null;
  readonly dismissRefusal: () => void;
};
