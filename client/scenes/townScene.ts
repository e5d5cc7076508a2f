import type Phaser from 'phaser';
import { breath, inBreaths } from '../model/breath.ts';
import type { Drawn } from '../present/townDrawn.ts';
import { drawnOf } from '../present/townDrawn.ts';
import { layTown } from '../present/townMap.ts';
import type { TownPicture } from '../present/townPicture.ts';
import type { Fetched } from './town/atlas.ts';
import { addTexture, cutAtlas, paintSheets } from './town/atlas.ts';
import { crowd } from './town/crowd.ts';
import { paintGround } from './town/ground.ts';
import { nameplates } from './town/labels.ts';
import { spriteLayer } from './town/layer.ts';
import { drawRings } from './town/rings.ts';
import { drawShocks } from './town/shocks.ts';
import { stalls } from './town/stalls.ts';

export type TownScene = {
  /** Puts a picture on the stage; nothing is on the screen until the stage draws. */
  readonly put: (shown: Shown) => void;
  /** What the last picture has put there. */
  readonly drawn: () => Drawn;
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

/** What a stage shows: a picture, and what stands beside the viewer's own team; empty where the screen is everyone's. */
export type Shown = { readonly picture: TownPicture; readonly own: string };

/** Where a town is made: whether the stage is still open, and how its pictures are fetched. */
export type Making = {
  readonly open: () => boolean;
  readonly fetched: Fetched;
};

/**
 * Makes everything that a town needs, once for a size and a set of teams; pictures then only move and show it. Null when the stage
 * was closed while the art was being painted.
 */
export async function createTown(
  scene: Phaser.Scene,
  { picture, own }: Shown,
  look: TownLook,
  { open, fetched }: Making,
): Promise<TownScene | null> {
  await breath();
  const size = { width: look.width, height: look.height, label: look.label * 1.75 + 12 * look.ratio };
  const map = await inBreaths(layTown(picture.stalls.length, size, picture.room));
  const motifs = picture.stalls.map(({ motif }) => motif);
  const sheets = await paintSheets(motifs, map.unit, fetched);
  if (!open()) return null;
  const atlas = cutAtlas(scene, sheets);
  await breath();
  const painted = await inBreaths(paintGround(map, atlas));
  await breath();
  if (!open()) return null;
  addTexture(scene, GROUND, painted);
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
  let last = picture;
  const lay = (now: TownPicture): void => {
    for (const { sprite, x, y } of things) layer.take(sprite, x, y, y);
    houses.draw(now);
    people.draw(now);
    drawShocks(layer, atlas, now, map);
  };
  await breath();
  if (!open()) return null;
  lay(picture);
  await breath();
  if (!open()) return null;
  await layer.prepare(open);
  // Names are drawn apart as well.
  for (const team of motifs.keys()) {
    await breath();
    if (!open()) return null;
    labels.make(picture, team, own);
  }
  return {
    put: ({ picture: now, own }) => {
      last = now;
      drawRings(rings, now, map);
      lay(now);
      layer.finish();
      labels.draw(now, map, own);
    },
    drawn: () =>
      drawnOf(
        layer.count(),
        last.stalls.map(({ team }) => team),
        last.week,
      ),
    destroy: () => {
      layer.clear();
      labels.clear();
      for (const thing of [ground, rings]) thing.destroy();
    },
  };
}
