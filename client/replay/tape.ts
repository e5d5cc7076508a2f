import type { Step } from './replayMessages.ts';
import { chapterAt, chapters, counting, placeIn, positions } from './scrub.ts';

/** Where a replay stands and how it is gone through. */
export type Tape = {
  readonly steps: readonly Step[];
  /** Goes by every move, not by chapters only. */
  readonly every: boolean;
  /** Goes through what does not count, too. */
  readonly beside: boolean;
  readonly version: number;
  readonly playing: boolean;
  /** The market of this version has been seen to its end. */
  readonly seen: number | null;
};

export type Turn =
  | { readonly turn: 'move'; readonly by: number }
  | { readonly turn: 'go'; readonly to: number }
  | { readonly turn: 'jump'; readonly version: number }
  /** Jumps to the beginning of a round that counts, or so many chapters on. */
  | { readonly turn: 'round'; readonly round: number }
  | { readonly turn: 'chapter'; readonly by: number }
  | { readonly turn: 'playOrPause' }
  | { readonly turn: 'every'; readonly every: boolean }
  | { readonly turn: 'beside'; readonly beside: boolean }
  | { readonly turn: 'sawMarket' };

/** A tape at its first chapter, halted. */
export const openTape = (steps: readonly Step[]): Tape => ({
  steps,
  every: false,
  beside: false,
  version: positions(counting(steps, false), false)[0]?.version ?? steps[0]?.version ?? 0,
  playing: false,
  seen: null,
});

/** The steps that the tape goes by now, and where among them it stands. */
export function placed({ steps, every, beside, version }: Tape): {
  readonly at: readonly Step[];
  readonly index: number;
} {
  const at = positions(counting(steps, beside), every);
  return { at, index: placeIn(at, version) };
}

/** The tape after a turn. At the end it halts, and playing from there begins anew. */
export function turned(tape: Tape, turn: Turn): Tape {
  const { at, index } = placed(tape);
  const last = at.length - 1;
  const to = (wanted: number): Tape => {
    const stop = Math.min(last, Math.max(0, wanted));
    return { ...tape, version: at[stop]?.version ?? tape.version, playing: tape.playing && stop < last };
  };
  const jump = (version: number | undefined): Tape =>
    version === undefined ? tape : { ...tape, version, playing: false };
  switch (turn.turn) {
    case 'move':
      return to(index + turn.by);
    case 'go':
      return to(turn.to);
    case 'jump':
      return jump(turn.version);
    case 'round':
      return jump(tape.steps.find((step) => step.chapter && step.aside === null && step.round === turn.round)?.version);
    case 'chapter': {
      const all = chapters(counting(tape.steps, tape.beside));
      const now = at[index] && chapterAt(all, at[index]);
      const here = now ? all.indexOf(now) : 0;
      return jump(all[Math.min(all.length - 1, Math.max(0, here + turn.by))]?.steps[0]?.version);
    }
    case 'playOrPause':
      if (tape.playing) return { ...tape, playing: false };
      return { ...(index === last ? to(0) : tape), playing: last > 0 };
    case 'every':
      return { ...tape, every: turn.every };
    case 'beside':
      return { ...tape, beside: turn.beside };
    case 'sawMarket':
      return { ...tape, seen: tape.version };
  }
}
