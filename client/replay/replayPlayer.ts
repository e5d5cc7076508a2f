import type { Kept, StandIns } from '../../shared/replay/anonymous.ts';
import type { View } from '../../shared/view/parts.ts';
import type { HeldView } from '../model/viewStore.ts';
import { applyView } from '../model/viewStore.ts';
import type { Refused } from '../model/wire.ts';
import type { Idea, OpenedRecording, ReplayAnswer, ReplayAsk, Tried } from './replayMessages.ts';

/** What asks and answers: a worker, as far as it is needed. */
export type ReplayLine = {
  readonly ask: (ask: ReplayAsk) => void;
  readonly listen: (answer: (answer: ReplayAnswer) => void, broken: () => void) => void;
  readonly close: () => void;
};

/** What a page shows now. The view may be a step behind what was asked for, never half of it. */
export type Shown = { readonly version: number; readonly audience: string; readonly view: View };

export type ReplayNow = {
  readonly opened: OpenedRecording | null;
  readonly shown: Shown | null;
  readonly opening: boolean;
  readonly refused: Refused | 'worker' | null;
  /** The latest idea that was run; what was asked since may still be under way. */
  readonly tried: Tried | null;
};

export type ReplayPlayer = {
  readonly now: () => ReplayNow;
  readonly subscribe: (listener: () => void) => () => void;
  readonly open: (text: string) => void;
  /** Shows a version to an audience. While an answer is awaited only the latest wish is kept, so that scrubbing never lags. */
  readonly show: (version: number, audience: string) => void;
  /** Runs a round again with another plan. Of several ideas only the latest counts, too. */
  readonly tryOut: (idea: Idea) => void;
  /** The recording as text, without what is not to be kept; null where it could not be made. */
  readonly copy: (kept: Kept, as: StandIns) => Promise<string | null>;
  /** Says that something went wrong before there was a text to open, or takes that back. */
  readonly refuse: (refused: ReplayNow['refused']) => void;
  readonly close: () => void;
};

type Wanted = { readonly version: number; readonly audience: string };

const NOTHING: ReplayNow = { opened: null, shown: null, opening: false, refused: null, tried: null };

/** The face of the replay for a page: holds the recording's steps and the view that was asked for last. */
export function createReplayPlayer(line: ReplayLine): ReplayPlayer {
  const listeners = new Set<() => void>();
  const held = new Map<string, HeldView>();
  let now: ReplayNow = NOTHING;
  let asked: Wanted | null = null;
  let next: Wanted | null = null;
  let trying = false;
  let nextIdea: Idea | null = null;
  let awaited: ((text: string | null) => void) | null = null;

  const set = (change: Partial<ReplayNow>): void => {
    now = { ...now, ...change };
    for (const listener of listeners) listener();
  };
  const askFor = (wanted: Wanted): void => {
    asked = wanted;
    line.ask({ ask: 'view', ...wanted });
  };
  const tryOut = (idea: Idea): void => {
    if (trying) nextIdea = idea;
    else {
      trying = true;
      line.ask({ ask: 'whatIf', idea });
    }
  };
  const shown = (answer: Extract<ReplayAnswer, { answer: 'view' }>): void => {
    const { audience } = answer.message;
    const applied = applyView(held.get(audience), answer.message);
    if (applied.kind !== 'held') return;
    held.set(audience, applied.held);
    set({ shown: { version: answer.version, audience, view: applied.held.view } });
  };
  const heard = (answer: ReplayAnswer): void => {
    if (answer.answer === 'opened') set({ ...NOTHING, opened: answer.opened });
    else if (answer.answer === 'tried') {
      trying = false;
      const idea = nextIdea;
      nextIdea = null;
      if (idea) tryOut(idea);
      set({ tried: answer.tried });
    } else if (answer.answer === 'copied') {
      awaited?.(answer.text);
      awaited = null;
    } else if (answer.answer === 'refused') {
      awaited?.(null);
      awaited = null;
      asked = null;
      next = null;
      set({ opening: false, refused: answer.refused });
    } else {
      asked = null;
      shown(answer);
      const wanted = next;
      next = null;
      if (wanted) askFor(wanted);
    }
  };
  line.listen(heard, () => set({ opening: false, refused: 'worker' }));

  return {
    now: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: (text) => {
      held.clear();
      asked = null;
      next = null;
      trying = false;
      nextIdea = null;
      set({ ...NOTHING, opening: true });
      line.ask({ ask: 'open', text });
    },
    show: (version, audience) => {
      if (asked) next = { version, audience };
      else askFor({ version, audience });
    },
    tryOut,
    copy: (kept, as) =>
      new Promise((resolve) => {
        awaited?.(null);
        awaited = resolve;
        line.ask({ ask: 'copy', kept, as });
      }),
    refuse: (refused) => set({ refused }),
    close: line.close,
  };
}
