import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Mounted = { destroy(): void };

export type Drawing<M> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly drawn: M };

const LOADING = { state: 'loading' } as const;

/**
 * Loads a drawing and opens it in `parent`; says when that cannot be had. `mount` fetches its scene itself and must stay the
 * same function from one call to the next: another one opens the drawing anew, and the one before is not given out again.
 */
export function useDrawing<M extends Mounted>(
  parent: RefObject<HTMLElement | null>,
  mount: (element: HTMLElement) => Promise<M>,
): Drawing<M> {
  const [held, setHeld] = useState<{ readonly of: typeof mount; readonly drawing: Drawing<M> } | null>(null);
  useEffect(() => {
    const element = parent.current;
    if (!element) return;
    let closed = false;
    let drawn: M | null = null;
    const open = async (): Promise<void> => {
      try {
        const mounted = await mount(element);
        if (closed) {
          mounted.destroy();
          return;
        }
        drawn = mounted;
        setHeld({ of: mount, drawing: { state: 'ready', drawn: mounted } });
      } catch {
        if (!closed) setHeld({ of: mount, drawing: { state: 'failed' } });
      }
    };
    void open();
    return () => {
      closed = true;
      drawn?.destroy();
    };
  }, [parent, mount]);
  return held?.of === mount ? held.drawing : LOADING;
}
