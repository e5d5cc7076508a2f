import Phaser from 'phaser';
import type { Renderer } from '../model/renderer.ts';

/** One drawing surface that fills its parent. Nothing is drawn but by `draw`: a still picture costs nothing. */
export type Stage = {
  readonly scene: Phaser.Scene;
  /** Pixels of the drawing, and how many of them make one pixel of the page. */
  readonly size: () => { readonly width: number; readonly height: number; readonly ratio: number };
  readonly draw: () => void;
  readonly destroy: () => void;
};

/** More pixels than this for one of the page's cost time and cannot be seen. */
const MOST_RATIO = 2;

const measure = (parent: HTMLElement): { width: number; height: number; ratio: number } => {
  const ratio = Math.min(MOST_RATIO, window.devicePixelRatio || 1);
  const box = parent.getBoundingClientRect();
  return {
    width: Math.max(1, Math.round(box.width * ratio)),
    height: Math.max(1, Math.round(box.height * ratio)),
    ratio,
  };
};

class Bare extends Phaser.Scene {
  private readonly ready: (scene: Phaser.Scene) => void;
  constructor(ready: (scene: Phaser.Scene) => void) {
    super('stage');
    this.ready = ready;
  }
  create(): void {
    this.ready(this);
  }
}

export type StageOptions = {
  readonly renderer: Renderer;
  readonly background: string;
  /** Called after every change of size. */
  readonly resized: () => void;
  /** Called when the browser has taken the graphics card away: nothing is drawn from now on. */
  readonly lost: () => void;
};

/** Opens a stage in `parent`. Rejects where the browser does not draw so. */
export function openStage(parent: HTMLElement, { renderer, background, resized, lost }: StageOptions): Promise<Stage> {
  return new Promise((resolve, reject) => {
    let size = measure(parent);
    let closed = false;
    const game = new Phaser.Game({
      type: renderer === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
      parent,
      width: size.width,
      height: size.height,
      backgroundColor: background,
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      disableContextMenu: false,
      scale: { mode: Phaser.Scale.NONE },
      render: { antialias: true },
      scene: new Bare(opened),
    });
    const draw = (): void => {
      if (!closed && game.renderer) game.step(performance.now(), 0);
    };
    const watch = new ResizeObserver(() => {
      const next = measure(parent);
      // A parent that is being taken off the page has no size, and nothing can be laid out in none.
      if (next.width <= 1 || next.height <= 1) return;
      if (next.width === size.width && next.height === size.height) return;
      size = next;
      game.scale.resize(size.width, size.height);
      resized();
    });
    function opened(scene: Phaser.Scene): void {
      // Pictures are drawn when they change, so Phaser's own loop has nothing to do. It starts right after this call.
      queueMicrotask(() => game.loop.sleep());
      watch.observe(parent);
      game.renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, lost);
      resolve({ scene, size: () => size, draw, destroy });
    }
    function destroy(): void {
      if (closed) return;
      watch.disconnect();
      game.destroy(true);
      game.step(performance.now(), 0);
      closed = true;
    }
    game.events.once(Phaser.Core.Events.BOOT, () => {
      if (!game.renderer) reject(new Error(`this browser does not draw with ${renderer}`));
    });
    game.events.on(Phaser.Core.Events.VISIBLE, () => queueMicrotask(draw));
  });
}

/** Waits for the typeface, so that no name is drawn in another one; gives up silently, a name is better than none. */
export async function loadType(): Promise<void> {
  const load = (weight: number): Promise<unknown> => document.fonts.load(`${weight} 16px "Plus Jakarta Sans"`);
  await Promise.allSettled([load(500), load(700), load(800)]);
}

export const FONT = '"Plus Jakarta Sans", system-ui, sans-serif';
