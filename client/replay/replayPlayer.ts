import type { View } from '../../shared/view/parts.ts';
import type { HeldView } from '../model/viewStore.ts';
import { applyView } from '../model/viewStore.ts';
import type { Refused } from '../model/wire.ts';
import type { OpenedRecording, ReplayAnswer, ReplayAsk } from './replayMessages.ts';

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
};

export type ReplayPlayer = {
  readonly now: () => ReplayNow;
  readonly subscribe: (listener: () => void) => () => void;
  readonly open: (text: string) => void;
  /** Shows a version to an audience. While an answer is awaited only the latest wish is kept, so that scrubbing never lags. */
  readonly show: (version: number, audience: string) => void;
  /** Says that something went wrong before there was a text to open, or takes that back. */
  readonly refuse: (refused: ReplayNow['refused']) => void;
  readonly close: () => void;
};

type Wanted = { readonly version: number; readonly audience: string };

const NOTHING: ReplayNow = { opened: null, shown: null, opening: false, refused: null };

/** The face of the replay for a page: holds the recording's steps and the view that was asked for last. */
export function createReplayPlayer(line: ReplayLine): ReplayPlayer {
  const listeners = new Set<() => void>();
  const held = new Map<string, HeldView>();
  let now: ReplayNow = NOTHING;
  let asked: Wanted | null = null;
  let next: Wanted | null = null;

  const set = (change: Partial<ReplayNow>): void => {
    now = { ...now, ...change };
    for (const listener of listeners) listener();
  };
  const askFor = (wanted: Wanted): void => {
    asked = wanted;
    line.ask({ ask: 'view', ...wanted });
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
    else if (answer.answer === 'refused') {
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
      set({ ...NOTHING, opening: true });
      line.ask({ ask: 'open', text });
    },
    show: (version, audience) => {
      if (asked) next = { version, audience };
      else askFor({ version, audience });
    },
    refuse: (refused) => set({ refused }),
    close: line.close,
  };
}
