import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Mounted = { destroy(): void };

export type Drawing<M> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly drawn: M };

/**
 * Loads a drawing and opens it in `parent`; says when that cannot be had. `mount` fetches its scene itself and must stay the
 * same function from one call to the next: another one opens the drawing anew.
 */
export function useDrawing<M extends Mounted>(
  parent: RefObject<HTMLElement | null>,
  mount: (element: HTMLElement) => Promise<M>,
): Drawing<M> {
  const [drawing, setDrawing] = useState<Drawing<M>>({ state: 'loading' });
  useEffect(() => {
    const element = parent.current;
    if (!element) return;
    let closed = false;
    let drawn: M | null = null;
    mount(element).then(
      (it) => {
        if (closed) {
          it.destroy();
          return;
        }
        drawn = it;
        setDrawing({ state: 'ready', drawn: it });
      },
      () => {
        if (!closed) setDrawing({ state: 'failed' });
      },
    );
    return () => {
      closed = true;
      drawn?.destroy();
      setDrawing({ state: 'loading' });
    };
  }, [parent, mount]);
  return drawing;
}
