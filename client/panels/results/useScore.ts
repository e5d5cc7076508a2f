import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { wantedRenderer } from '../../model/renderer.ts';
import type { MountedScore } from '../../scenes/mountScore.ts';

export type ScoreCanvas =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly score: MountedScore };

/** Loads the drawing part and opens it in `parent`; says when that cannot be had. */
export function useScore(parent: RefObject<HTMLElement | null>): ScoreCanvas {
  const [canvas, setCanvas] = useState<ScoreCanvas>({ state: 'loading' });
  useEffect(() => {
    const element = parent.current;
    if (!element) return;
    let closed = false;
    let mounted: MountedScore | null = null;
    const open = async (): Promise<void> => {
      try {
        const { mountScore } = await import('../../scenes/mountScore.ts');
        if (closed) return;
        mounted = await mountScore(element, { renderer: wantedRenderer() });
        if (closed) mounted.destroy();
        else setCanvas({ state: 'ready', score: mounted });
      } catch {
        if (!closed) setCanvas({ state: 'failed' });
      }
    };
    void open();
    return () => {
      closed = true;
      mounted?.destroy();
    };
  }, [parent]);
  return canvas;
}
