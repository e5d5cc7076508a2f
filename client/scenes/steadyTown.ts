import type { MountedTown, TownOptions } from './mountTown.ts';
import { mountTown } from './mountTown.ts';

type Steady = TownOptions & {
  /** Told when nothing is drawn for a while because the browser has taken the graphics card away, and when it is drawn again. */
  readonly away: (is: boolean) => void;
};

/**
 * A town that outlives the loss of the graphics card, as after a laptop's sleep: it is opened anew with the renderer that
 * needs none, and shows what was shown last. Rejects where nothing can be drawn.
 */
export async function steadyTown(parent: HTMLElement, { away, ...options }: Steady): Promise<MountedTown> {
  let shown: Parameters<MountedTown['show']> | null = null;
  let closed = false;
  let town = await mountTown(parent, { ...options, lost: () => void withoutCard() });
  async function withoutCard(): Promise<void> {
    if (closed) return;
    away(true);
    town.destroy();
    const next = await mountTown(parent, { ...options, renderer: 'canvas' });
    if (closed) {
      next.destroy();
      return;
    }
    town = next;
    if (shown) town.show(...shown);
    away(false);
  }
  return {
    show: (...picture) => {
      shown = picture;
      town.show(...picture);
    },
    destroy: () => {
      closed = true;
      town.destroy();
    },
  };
}
