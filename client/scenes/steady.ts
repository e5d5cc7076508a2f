import type { MountedTown, TownOptions } from './mountTown.ts';

type Mount = (parent: HTMLElement, options: TownOptions) => Promise<MountedTown>;

type Steady = TownOptions & {
  /** Told also when nothing is drawn for a while because the browser has taken the graphics card away, and when it is drawn again. */
  readonly away: (is: boolean) => void;
  /** Told when the town is gone and could not be drawn without the card either. */
  readonly failed: () => void;
};

/**
 * A town that outlives the loss of the graphics card, as after a laptop's sleep: it is opened anew with the renderer that
 * needs none, and shows what was shown last. Rejects where nothing can be drawn.
 */
export const steady =
  (mount: Mount) =>
  async (parent: HTMLElement, { failed, ...options }: Steady): Promise<MountedTown> => {
    let shown: Parameters<MountedTown['show']> | null = null;
    let town: MountedTown | null = null;
    let lost = false;
    let closed = false;

    async function withoutCard(): Promise<void> {
      town?.destroy();
      town = null;
      const next = await mount(parent, { ...options, renderer: 'canvas' });
      if (closed) return next.destroy();
      town = next;
      if (shown) next.show(...shown);
    }
    async function again(): Promise<void> {
      options.away(true);
      try {
        await withoutCard();
        options.away(false);
      } catch {
        failed();
      }
    }

    town = await mount(parent, {
      ...options,
      lost: () => {
        if (lost || closed) return;
        lost = true;
        if (town) void again();
      },
    });
    // The card may be taken away while the town is still being opened.
    if (lost) await withoutCard();
    return {
      show: (...picture) => {
        shown = picture;
        town?.show(...picture);
      },
      destroy: () => {
        closed = true;
        town?.destroy();
      },
    };
  };
