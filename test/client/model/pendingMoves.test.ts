import { describe, expect, it } from 'vitest';
import { createPendingMoves } from '../../../client/model/pendingMoves.ts';
import type { Ack } from '../../../client/model/wire.ts';
import type { ClientMessage, Wish } from '../../../shared/protocol/clientMessages.ts';

const place = (count: number): Wish => ({ type: 'PlaceChips', round: 1, card: 'calls', count });
const granted: Ack = { ok: true, at: 0 };
const refused: Ack = { ok: false, at: 0, refused: 'plan/locked' };

/** A line that a test answers by hand, and a clock that it moves by hand. */
function desk() {
  const sent: { message: ClientMessage; answer: (ack: Ack | null) => void }[] = [];
  let timers: (() => void)[] = [];
  let ids = 0;
  const moves = createPendingMoves({
    send: (message) => new Promise((answer) => sent.push({ message, answer })),
    newId: () => `message-${++ids}`,
    changed: () => undefined,
    later: (_, run) => timers.push(run),
  });
  return {
    moves,
    sent,
    answer: async (at: number, ack: Ack | null) => {
      sent[at]?.answer(ack);
      await new Promise((resume) => setTimeout(resume));
    },
    timePasses: () => {
      const due = timers;
      timers = [];
      for (const run of due) run();
    },
  };
}

describe('wishes on their way', () => {
  it('waits for the line, then sends in the order of asking', () => {
    const { moves, sent } = desk();
    void moves.snapshot().ask(place(1));
    void moves.snapshot().ask(place(2));
    expect(sent).toHaveLength(0);
    moves.online();
    expect(sent.map(({ message }) => message.wish)).toEqual([place(1), place(2)]);
  });

  it('sends an unanswered wish again with the same id', async () => {
    const { moves, sent, answer } = desk();
    moves.online();
    void moves.snapshot().ask(place(1));
    moves.offline();
    await answer(0, null);
    moves.online();
    expect(sent.map(({ message }) => message.id)).toEqual(['message-1', 'message-1']);
  });

  it('asks again by itself when the line is up and the answer stays out', async () => {
    const { moves, sent, answer, timePasses } = desk();
    moves.online();
    void moves.snapshot().ask(place(1));
    await answer(0, null);
    timePasses();
    expect(sent).toHaveLength(2);
  });

  it('draws a granted wish until a view has come', async () => {
    const { moves, answer } = desk();
    moves.online();
    const asked = moves.snapshot().ask(place(1));
    await answer(0, granted);
    expect(await asked).toEqual(granted);
    expect(moves.snapshot().pending).toEqual([place(1)]);
    moves.seen();
    expect(moves.snapshot().pending).toEqual([]);
  });

  it('keeps what is unanswered when a view comes', () => {
    const { moves } = desk();
    moves.online();
    void moves.snapshot().ask(place(1));
    moves.seen();
    expect(moves.snapshot().pending).toEqual([place(1)]);
  });

  it('lets a granted wish go after a while, even if no view comes', async () => {
    const { moves, answer, timePasses } = desk();
    moves.online();
    void moves.snapshot().ask(place(1));
    await answer(0, granted);
    timePasses();
    expect(moves.snapshot().pending).toEqual([]);
  });

  it('takes back a refused wish and says why, until something else is granted', async () => {
    const { moves, answer } = desk();
    moves.online();
    const asked = moves.snapshot().ask(place(3));
    await answer(0, refused);
    expect(await asked).toEqual(refused);
    expect(moves.snapshot().pending).toEqual([]);
    expect(moves.snapshot().refusal).toEqual({ wish: place(3), code: 'plan/locked' });
    void moves.snapshot().ask(place(1));
    await answer(1, granted);
    expect(moves.snapshot().refusal).toBeNull();
  });

  it('keeps one snapshot as long as nothing changes', () => {
    const { moves } = desk();
    expect(moves.snapshot()).toBe(moves.snapshot());
    const before = moves.snapshot();
    void before.ask(place(1));
    expect(moves.snapshot()).not.toBe(before);
  });
});
