import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { wantedRenderer } from '../../model/renderer.ts';
import type { MountedTown } from '../../scenes/mountTown.ts';

export type TownCanvas =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly town: MountedTown };

/** Loads the drawing part and opens it in `parent`; says when that cannot be had. `label` is the size of names. */
export function useTown(parent: RefObject<HTMLElement | null>, label: number): TownCanvas {
  const [canvas, setCanvas] = useState<TownCanvas>({ state: 'loading' });
  useEffect(() => {
    const element = parent.current;
    if (!element) return;
    let closed = false;
    let mounted: MountedTown | null = null;
    const open = async (): Promise<void> => {
      try {
        const { mountTown } = await import('../../scenes/mountTown.ts');
        if (closed) return;
        mounted = await mountTown(element, { renderer: wantedRenderer(), label });
        if (closed) mounted.destroy();
        else setCanvas({ state: 'ready', town: mounted });
      } catch {
        if (!closed) setCanvas({ state: 'failed' });
      }
    };
    void open();
    return () => {
      closed = true;
      mounted?.destroy();
      setCanvas({ state: 'loading' });
    };
  }, [parent, label]);
  return canvas;
}
