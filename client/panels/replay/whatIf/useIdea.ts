import { useEffect, useReducer } from 'preact/hooks';
import { recordedPlan } from '../../../present/whatIfPlan.ts';
import type { Idea, OpenedRecording, Tried } from '../../../replay/replayMessages.ts';
import type { ReplayPlayer } from '../../../replay/replayPlayer.ts';
import { useStore } from '../../parts/useStore.ts';

export type Kept = { readonly nth: number; readonly tried: Answer };
export type Answer = Extract<Tried, { timelines: unknown }>;
type Change = Idea['change'];

type State = {
  readonly idea: Idea;
  readonly kept: readonly Kept[];
  /** Ideas that were ever kept, so that no number is given twice. */
  readonly numbered: number;
};

type Turn =
  | { readonly turn: 'idea'; readonly idea: Idea }
  | { readonly turn: 'keep'; readonly tried: Answer }
  | { readonly turn: 'forget'; readonly nth: number };

/** Ideas that are kept side by side; the oldest makes room. */
const MOST_KEPT = 8;

function turned(state: State, turn: Turn): State {
  switch (turn.turn) {
    case 'idea':
      return { ...state, idea: turn.idea };
    case 'keep': {
      const nth = state.numbered + 1;
      return { ...state, numbered: nth, kept: [...state.kept, { nth, tried: turn.tried }].slice(-MOST_KEPT) };
    }
    case 'forget':
      return { ...state, kept: state.kept.filter(({ nth }) => nth !== turn.nth) };
  }
}

/** Where thinking begins: the first round that counts, as it was. Null where nothing was played. */
export function firstIdea(opened: OpenedRecording, own: string | null): Idea | null {
  const round = opened.played.find(({ aside }) => aside === null);
  const change = round ? recordedPlan(round, own ?? opened.teams[0]?.team ?? '') : null;
  return change && { change, rivals: 'fixed' };
}

/** The plan that is being thought about, what came of it last, and the ideas of this sitting. */
export function useIdea(player: ReplayPlayer, { played }: OpenedRecording, first: Idea) {
  const { tried } = useStore(player);
  const [{ idea, kept, numbered }, turn] = useReducer(turned, { idea: first, kept: [], numbered: 0 });
  useEffect(() => player.tryOut(idea), [player, idea]);
  const { change } = idea;
  const round = played.find((it) => it.line === change.line && it.round === change.round);
  return {
    idea,
    recorded: (round && recordedPlan(round, change.team)) ?? change,
    /** The latest answer, and whether it is to this very idea: another may still be under way. */
    tried,
    fresh: tried !== null && JSON.stringify(tried.idea) === JSON.stringify(idea),
    kept,
    numbered,
    turn,
    set: (next: Change): void => turn({ turn: 'idea', idea: { ...idea, change: next } }),
  };
}

export type Thinking = ReturnType<typeof useIdea>;
