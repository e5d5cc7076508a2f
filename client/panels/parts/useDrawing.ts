import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Mounted = { destroy(): void };

export type Drawing<M> =
  | { readonly state: 'loading' }
  /** It cannot be had or drawn for the moment; it comes by itself. */
  | { readonly state: 'away' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly drawn: M };

/** What a drawing is given to come, and to say when it is away for a while or for good. It is not wanted any more once `signal` is aborted. */
export type Opening = {
  readonly signal: AbortSignal;
  readonly away: (is: boolean) => void;
  readonly failed: () => void;
};

const LOADING = { state: 'loading' } as const;

/**
 * Loads a drawing and opens it in `parent`; says when that cannot be had. `mount` fetches its scene itself and must stay the
 * same function from one call to the next: another one opens the drawing anew, and the one before is not given out again.
 */
export function useDrawing<M extends Mounted>(
  parent: RefObject<HTMLElement | null>,
  mount: (element: HTMLElement, opening: Opening) => Promise<M>,
): Drawing<M> {
  const [held, setHeld] = useState<{ readonly of: typeof mount; readonly drawing: Drawing<M> } | null>(null);
  useEffect(() => {
    const element = parent.current;
    if (!element) return;
    const left = new AbortController();
    let drawn: M | null = null;
    const tell = (drawing: Drawing<M>): void => {
      if (!left.signal.aborted) setHeld({ of: mount, drawing });
    };
    const away = (is: boolean): void => tell(is ? { state: 'away' } : drawn ? { state: 'ready', drawn } : LOADING);
    const failed = (): void => tell({ state: 'failed' });
    const open = async (): Promise<void> => {
      try {
        const mounted = await mount(element, { signal: left.signal, away, failed });
        if (left.signal.aborted) {
          mounted.destroy();
          return;
        }
        drawn = mounted;
        tell({ state: 'ready', drawn });
      } catch {
        failed();
      }
    };
    void open();
    return () => {
      left.abort();
      drawn?.destroy();
    };
  }, [parent, mount]);
  return held?.of === mount ? held.drawing : LOADING;
}
