import { breath } from '../model/breath.ts';
import type { Renderer } from '../model/renderer.ts';
import { persist } from '../net/persist.ts';
import type { TownPicture } from '../present/townPicture.ts';
import { loadType, openStage } from './stage.ts';
import type { Shown, TownLook, TownScene } from './townScene.ts';
import { createTown, lookKey } from './townScene.ts';

export type TownLabels = {
  /** What stands beside the viewer's own team: "you". Empty where the screen is everyone's. */
  readonly own: string;
};

export type MountedTown = {
  /** Shows a picture as soon as its textures are there; the latest one wins. */
  readonly show: (picture: TownPicture, labels: TownLabels) => void;
  readonly destroy: () => void;
};

export type TownOptions = {
  readonly renderer: Renderer;
  /** Size of the names in pixels of the page; asked again at every size, as the page's letters may grow with its window. */
  readonly label: () => number;
  /** Called when the browser has taken the graphics card away: this town draws no more. */
  readonly lost?: () => void;
  /** Told when a first picture is on the screen: until then the stage is empty. */
  readonly shown?: () => void;
  /** Told when the town's pictures cannot be fetched for the moment, and when they have come. */
  readonly away?: (is: boolean) => void;
};

/** Opens the town in `parent` and fills it. Rejects where nothing can be drawn; the table then tells it all. */
export async function mountTown(parent: HTMLElement, options: TownOptions): Promise<MountedTown> {
  let latest: Shown | null = null;
  let town: { key: string; scene: TownScene } | null = null;
  let making = '';
  const left = new AbortController();
  // Whoever just read the engine has held the page up for long enough.
  await breath();
  const [stage] = await Promise.all([
    openStage(parent, {
      renderer: options.renderer,
      background: '#E6D9B8',
      resized: () => refresh(),
      lost: () => options.lost?.(),
    }),
    loadType(),
  ]);

  const look = (): TownLook => {
    const { width, height, ratio } = stage.size();
    return { width, height, ratio, label: Math.round(options.label() * ratio) };
  };
  async function fetched<T>(load: () => Promise<T>): Promise<T> {
    let missed = false;
    const had = await persist(load, left.signal, () => {
      missed = true;
      options.away?.(true);
    });
    if (missed) options.away?.(false);
    return had;
  }
  function refresh(): void {
    if (left.signal.aborted || !latest) return;
    const wanted = lookKey(latest.picture, look());
    if (town?.key !== wanted) void make(wanted);
    if (town?.key !== wanted) return;
    town.scene.put(latest);
    draw(town.scene, latest);
  }
  function draw(scene: TownScene, { picture }: Shown): void {
    stage.draw();
    // At the end of each week the stage says what is on it, in numbers.
    if (Number.isInteger(picture.week)) parent.dataset['drawn'] = JSON.stringify(scene.drawn());
  }
  async function make(wanted: string): Promise<void> {
    if (making !== '' || !latest) return;
    making = wanted;
    town?.scene.destroy();
    town = null;
    // The page has its say before the first picture is laid out, before it is drawn, and before the next one: each takes a while.
    const scene = await createTown(stage.scene, latest, look(), { fetched, open: () => !left.signal.aborted });
    const first = latest;
    await breath();
    if (!left.signal.aborted) scene?.put(first);
    await breath();
    if (scene && !left.signal.aborted) {
      town = { key: wanted, scene };
      draw(scene, first);
      options.shown?.();
      await breath();
    }
    making = '';
    refresh();
  }
  return {
    show: (picture, labels) => {
      latest = { picture, own: labels.own };
      refresh();
    },
    destroy: () => {
      left.abort();
      stage.destroy();
    },
  };
}
