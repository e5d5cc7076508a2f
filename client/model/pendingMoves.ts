import type { ClientMessage, Wish } from '../../shared/protocol/clientMessages.ts';
import type { Moves, Refusal } from './moves.ts';
import type { Ack } from './wire.ts';

export type MovesPort = {
  /** The answer, or null when the line broke or stayed silent. */
  readonly send: (message: ClientMessage) => Promise<Ack | null>;
  readonly newId: () => string;
  readonly changed: () => void;
  readonly later: (ms: number, run: () => void) => void;
};

export type PendingMoves = {
  readonly snapshot: () => Moves;
  /** The line is up: everything unanswered goes out again, in its old order and with its old ids. */
  readonly online: () => void;
  readonly offline: () => void;
  /** A view came in: what was granted before it is in it now. */
  readonly seen: () => void;
};

type Entry = {
  readonly message: ClientMessage;
  readonly answer: (ack: Ack) => void;
  flying: boolean;
  granted: boolean;
};

/** A granted wish stays drawn until the view that holds it comes; this long at most. */
const GRANT_SHOWS_WITHIN = 600;
const RETRY_AFTER = 1_000;

/** Wishes on their way: each is sent until it is answered, and is drawn until the view has it. */
export function createPendingMoves(port: MovesPort): PendingMoves {
  let entries: readonly Entry[] = [];
  let refusal: Refusal | null = null;
  let up = false;
  let moves: Moves | null = null;

  const changed = (): void => {
    moves = null;
    port.changed();
  };
  const drop = (keep: (entry: Entry) => boolean): void => {
    const kept = entries.filter(keep);
    if (kept.length === entries.length) return;
    entries = kept;
    changed();
  };

  function answered(entry: Entry, ack: Ack): void {
    if (ack.ok) {
      entry.granted = true;
      refusal = null;
      port.later(GRANT_SHOWS_WITHIN, () => drop((other) => other !== entry));
    } else {
      refusal = { wish: entry.message.wish, code: ack.refused };
      entries = entries.filter((other) => other !== entry);
    }
    changed();
    entry.answer(ack);
  }

  async function fly(entry: Entry): Promise<void> {
    if (entry.flying || entry.granted || !up) return;
    entry.flying = true;
    const ack = await port.send(entry.message);
    entry.flying = false;
    if (ack) answered(entry, ack);
    else port.later(RETRY_AFTER, () => void fly(entry));
  }

  const ask = (wish: Wish): Promise<Ack> =>
    new Promise((answer) => {
      const entry: Entry = { message: { id: port.newId(), wish }, answer, flying: false, granted: false };
      entries = [...entries, entry];
      changed();
      void fly(entry);
    });
  const dismissRefusal = (): void => {
    refusal = null;
    changed();
  };

  return {
    snapshot: () => {
      moves ??= { ask, pending: entries.map((entry) => entry.message.wish), refusal, dismissRefusal };
      return moves;
    },
    online: () => {
      up = true;
      for (const entry of entries) void fly(entry);
    },
    offline: () => {
      up = false;
    },
    seen: () => drop((entry) => !entry.granted),
  };
}
