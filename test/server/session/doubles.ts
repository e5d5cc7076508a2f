import type { EventStore } from '../../../server/store/eventStore.ts';

/** Ways in which an append can break: before anything is stored, or after it, when nobody hears of it any more. */
export type Break = 'before' | 'after';

/** A store that stands in front of another and breaks when it is told to. */
export type Brittle = EventStore & {
  /** The next append to a stream that begins so breaks. */
  breakNext(stream: string, how: Break): void;
};

export function brittle(store: EventStore): Brittle {
  const breaks: { stream: string; how: Break }[] = [];
  return {
    ...store,
    breakNext: (stream, how) => void breaks.push({ stream, how }),
    async append(stream, ...asked) {
      const index = breaks.findIndex((it) => stream.startsWith(it.stream));
      const [next] = index < 0 ? [] : breaks.splice(index, 1);
      if (next?.how === 'before') throw new Error('the disk is full');
      const verdict = await store.append(stream, ...asked);
      if (next?.how === 'after') throw new Error('the answer was lost');
      return verdict;
    },
  };
}
