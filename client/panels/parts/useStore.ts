import { useEffect, useReducer } from 'preact/hooks';

type Store<S> = { readonly now: () => S; readonly subscribe: (listener: () => void) => () => void };

/** The state of a store, drawing again whenever it changes. */
export function useStore<S>(store: Store<S>): S {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    redraw(undefined);
    return store.subscribe(() => redraw(undefined));
  }, [store]);
  return store.now();
}
