import type Phaser from 'phaser';
import { breath } from '../../model/breath.ts';
import type { Atlas, Sprite } from './atlas.ts';
import { piecesOf } from './pieces.ts';

/** All that stands, walks and flies in the town, in one batch, the farthest drawn first. */
export type Layer = {
  /** Puts a piece on x, y of the drawing; what has the greater depth covers the others. */
  readonly take: (sprite: Sprite, x: number, y: number, depth: number, alpha?: number) => void;
  /** Makes ready what was taken since the last time, some of it at a time while the stage is `open`, and shows nothing. */
  readonly prepare: (open: () => boolean) => Promise<void>;
  /** Shows what was taken since the last time, and nothing else. */
  readonly finish: () => void;
  /** How many of each piece are on the stage now, by name. */
  readonly count: () => ReadonlyMap<string, number>;
  readonly clear: () => void;
};

/** Pieces that are made ready before the page has its say. */
const AT_A_TIME = 8;

export function spriteLayer(scene: Phaser.Scene, atlas: Atlas): Layer {
  const blitter = scene.add.blitter(0, 0, atlas.key).setDepth(1);
  const pieces = piecesOf(scene, atlas);
  const sprites: Sprite[] = [];
  const xs: number[] = [];
  const ys: number[] = [];
  const depths: number[] = [];
  const alphas: number[] = [];
  // Kept from one picture to the next: an order that is nearly right is soon put right.
  const order: number[] = [];
  const bobs: Phaser.GameObjects.Bob[] = [];
  let used = 0;
  let shown = 0;
  const nearer = (a: number, b: number): number => (depths[a] ?? 0) - (depths[b] ?? 0) || a - b;
  const take: Layer['take'] = (sprite, x, y, depth, alpha = 1) => {
    if (sprite.parts && !pieces.joins) {
      for (const part of sprite.parts) take(part.sprite, x + part.dx, y + part.dy, depth, alpha);
      return;
    }
    sprites[used] = sprite;
    xs[used] = x;
    ys[used] = y;
    depths[used] = depth;
    alphas[used] = alpha;
    used++;
  };
  return {
    take,
    prepare: async (open) => {
      const taken = new Set(sprites.slice(0, used));
      used = 0;
      let made = 0;
      for (const sprite of taken) {
        pieces.frameOf(sprite);
        made += 1;
        if (made % AT_A_TIME !== 0) continue;
        await breath();
        if (!open()) return;
      }
    },
    finish: () => {
      if (order.length !== used) {
        order.length = 0;
        for (let n = 0; n < used; n++) order.push(n);
      }
      order.sort(nearer);
      for (let n = 0; n < used; n++) {
        const it = order[n] ?? 0;
        const sprite = sprites[it];
        if (!sprite) continue;
        const frame = pieces.frameOf(sprite);
        let bob = bobs[n];
        if (!bob) {
          bob = blitter.create(0, 0, frame);
          bobs.push(bob);
        }
        // Its own method takes no frame of another texture, and its types hide the field.
        (bob as unknown as { frame: Phaser.Textures.Frame }).frame = frame;
        bob.x = Math.round((xs[it] ?? 0) - sprite.x);
        bob.y = Math.round((ys[it] ?? 0) - sprite.y);
        const alpha = alphas[it] ?? 1;
        if (bob.alpha !== alpha) bob.alpha = alpha;
        if (n >= shown) bob.visible = true;
      }
      for (let n = used; n < shown; n++) {
        const bob = bobs[n];
        if (bob) bob.visible = false;
      }
      shown = used;
      used = 0;
    },
    count: () => {
      const found = new Map<string, number>();
      for (const sprite of sprites.slice(0, shown))
        for (const { name } of sprite.parts?.map((part) => part.sprite) ?? [sprite])
          found.set(name, (found.get(name) ?? 0) + 1);
      return found;
    },
    clear: () => {
      blitter.destroy();
      pieces.clear();
    },
  };
}
