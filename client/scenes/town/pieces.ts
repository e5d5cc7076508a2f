import Phaser from 'phaser';
import type { Atlas, Sprite } from './atlas.ts';
import { addTexture } from './atlas.ts';

/** Finds the frame that a piece is drawn from. */
export type Pieces = {
  readonly frameOf: (sprite: Sprite) => Phaser.Textures.Frame;
  readonly clear: () => void;
};

/**
 * A card draws quickest from one large texture. A canvas draws a part of a large picture three times slower than a small picture of
 * the same size, so there each piece is cut out when it is first drawn. What draws them is the same either way.
 */
export function piecesOf(scene: Phaser.Scene, atlas: Atlas): Pieces {
  if (scene.sys.renderer.type !== Phaser.CANVAS) return { frameOf: ({ frame }) => frame, clear: () => {} };
  const cut = new Map<Phaser.Textures.Frame, Phaser.Textures.Frame>();
  const made: string[] = [];
  const cutOut = ({ frame, name }: Sprite): Phaser.Textures.Frame => {
    const { cutX, cutY, cutWidth, cutHeight } = frame;
    const canvas = document.createElement('canvas');
    canvas.width = cutWidth;
    canvas.height = cutHeight;
    canvas.getContext('2d')?.drawImage(atlas.pixels, cutX, cutY, cutWidth, cutHeight, 0, 0, cutWidth, cutHeight);
    const key = `${atlas.key}/${name}`;
    made.push(key);
    return addTexture(scene, key, canvas).get();
  };
  return {
    frameOf: (sprite) => {
      let own = cut.get(sprite.frame);
      if (!own) {
        own = cutOut(sprite);
        cut.set(sprite.frame, own);
      }
      return own;
    },
    clear: () => {
      for (const key of made) scene.textures.remove(key);
    },
  };
}
