import Phaser from 'phaser';
import type { Atlas, Sprite } from './atlas.ts';
import { addTexture } from './atlas.ts';

/** Finds the frame that a piece is drawn from. */
export type Pieces = {
  /** Groups are drawn as one picture; otherwise their parts are drawn one by one. */
  readonly joins: boolean;
  readonly frameOf: (sprite: Sprite) => Phaser.Textures.Frame;
  readonly clear: () => void;
};

/** Draws a piece with its point on x, y. */
function paint(
  ink: CanvasRenderingContext2D | null,
  { pixels }: Atlas,
  { frame, ...it }: Sprite,
  x: number,
  y: number,
): void {
  const { cutX, cutY, cutWidth, cutHeight } = frame;
  ink?.drawImage(pixels, cutX, cutY, cutWidth, cutHeight, x - it.x, y - it.y, cutWidth, cutHeight);
}

/**
 * A card draws quickest from one large texture. A canvas draws a part of a large picture three times slower than a small picture of
 * the same size, so there each piece is cut out when it is first drawn, and a group of them becomes one. What draws them is the same
 * either way.
 */
export function piecesOf(scene: Phaser.Scene, atlas: Atlas): Pieces {
  if (scene.sys.renderer.type !== Phaser.CANVAS)
    return { joins: false, frameOf: ({ frame }) => frame, clear: () => {} };
  const cut = new Map<string, Phaser.Textures.Frame>();
  // A piece that is everyone's has a name for every team, and is cut out once.
  const keyOf = ({ name, frame, parts }: Sprite): string => `${atlas.key}/${parts ? name : frame.name}`;
  const cutOut = (whole: Sprite, key: string): Phaser.Textures.Frame => {
    const parts = whole.parts ?? [{ sprite: whole, dx: 0, dy: 0 }];
    const canvas = document.createElement('canvas');
    const reach = (of: 'x' | 'y', by: 'dx' | 'dy', size: 'cutWidth' | 'cutHeight'): number =>
      Math.max(...parts.map(({ sprite, ...at }) => whole[of] + Math.round(at[by]) - sprite[of] + sprite.frame[size]));
    canvas.width = reach('x', 'dx', 'cutWidth');
    canvas.height = reach('y', 'dy', 'cutHeight');
    const ink = canvas.getContext('2d');
    for (const { sprite, dx, dy } of parts)
      paint(ink, atlas, sprite, whole.x + Math.round(dx), whole.y + Math.round(dy));
    return addTexture(scene, key, canvas).get();
  };
  return {
    joins: true,
    frameOf: (sprite) => {
      const key = keyOf(sprite);
      let own = cut.get(key);
      if (!own) {
        own = cutOut(sprite, key);
        cut.set(key, own);
      }
      return own;
    },
    clear: () => {
      for (const key of cut.keys()) scene.textures.remove(key);
    },
  };
}
