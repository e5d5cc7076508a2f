import type Phaser from 'phaser';
import { townMap } from '../present/townMap.ts';
import type { TownPicture } from '../present/townPicture.ts';
import { addTexture, paintAtlas } from './town/atlas.ts';
import { crowd } from './town/crowd.ts';
import { paintGround } from './town/ground.ts';
import { nameplates } from './town/labels.ts';
import { spriteLayer } from './town/layer.ts';
import { drawRings } from './town/rings.ts';
import { stalls } from './town/stalls.ts';

export type TownScene = {
  /** Puts a picture on the stage; nothing is on the screen until the stage draws. */
  readonly put: (picture: TownPicture, own: string) => void;
  readonly destroy: () => void;
};

export type TownLook = {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  readonly label: number;
};

const GROUND = 'town-ground';

/** A town of these sizes and teams, and enough room for its figures, is drawn with the same map and textures. */
export const lookKey = (picture: TownPicture, look: TownLook): string =>
  JSON.stringify([look, picture.room, picture.stalls.map(({ motif }) => motif)]);

/** Makes everything that a town needs, once for a size and a set of teams; pictures then only move and show it. */
export async function createTown(scene: Phaser.Scene, picture: TownPicture, look: TownLook): Promise<TownScene> {
  const map = townMap(
    picture.stalls.length,
    { width: look.width, height: look.height, label: look.label * 1.75 + 12 * look.ratio },
    picture.room,
  );
  const motifs = picture.stalls.map(({ motif }) => motif);
  const atlas = await paintAtlas(scene, motifs, map.unit);
  addTexture(scene, GROUND, paintGround(map, atlas));
  const ground = scene.add.image(0, 0, GROUND).setOrigin(0, 0).setDepth(-10);
  const rings = scene.add.graphics().setDepth(-5);
  const layer = spriteLayer(scene, atlas);
  const people = crowd(layer, atlas, map, motifs.length);
  const houses = stalls(layer, atlas, map);
  const labels = nameplates(scene, look.label);
  const things = [{ piece: `banyan.${map.treeSize}`, ...map.tree }, ...map.things].map((it) => ({
    ...it,
    sprite: atlas.piece(it.piece),
  }));
  return {
    put: (now, own) => {
      drawRings(rings, now, map);
      for (const { sprite, x, y } of things) layer.take(sprite, x, y, y);
      houses.draw(now);
      people.draw(now);
      layer.finish();
      labels.draw(now, map, own);
    },
    destroy: () => {
      layer.clear();
      labels.clear();
      for (const thing of [ground, rings]) thing.destroy();
    },
  };
}
