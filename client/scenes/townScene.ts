import type Phaser from 'phaser';
import type { TownMap } from '../present/townMap.ts';
import { townMap } from '../present/townMap.ts';
import type { TownPicture } from '../present/townPicture.ts';
import { drawCrowd, drawReps } from './town/crowd.ts';
import { groundSvg } from './town/ground.ts';
import type { Labels } from './town/labels.ts';
import { nameplates } from './town/labels.ts';
import { paint } from './town/paint.ts';
import { townPatterns, townPieces } from './town/pieces.ts';
import type { SpritePool } from './town/pool.ts';
import { spritePool } from './town/pool.ts';
import { drawRings, drawTalks } from './town/rings.ts';
import { layOut } from './town/sheet.ts';
import { drawStalls } from './town/stalls.ts';

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

const SHEET = 'town-sheet';
const GROUND = 'town-ground';

/** A town of these sizes and teams, and enough room for its figures, is drawn with the same map and textures. */
export const lookKey = (picture: TownPicture, look: TownLook): string =>
  JSON.stringify([look, picture.room, picture.stalls.map(({ motif }) => motif)]);

async function addTextures(scene: Phaser.Scene, picture: TownPicture, map: TownMap): Promise<void> {
  const sheet = layOut(townPieces(picture.stalls), townPatterns(picture.stalls), map.unit);
  const [pieces, ground] = await Promise.all([
    paint(sheet.svg, sheet.width, sheet.height),
    paint(groundSvg(map), map.width, map.height),
  ]);
  for (const key of [SHEET, GROUND]) if (scene.textures.exists(key)) scene.textures.remove(key);
  const texture = scene.textures.addCanvas(SHEET, pieces);
  for (const [name, { x, y, width, height }] of sheet.frames) texture?.add(name, 0, x, y, width, height);
  scene.textures.addCanvas(GROUND, ground);
}

/** Makes everything that a town needs, once for a size and a set of teams; pictures then only move and show it. */
export async function createTown(scene: Phaser.Scene, picture: TownPicture, look: TownLook): Promise<TownScene> {
  const map = townMap(
    picture.stalls.length,
    { width: look.width, height: look.height, label: look.label * 1.75 + 12 * look.ratio },
    picture.room,
  );
  await addTextures(scene, picture, map);
  const ground = scene.add.image(0, 0, GROUND).setOrigin(0, 0).setDepth(-10);
  const rings = scene.add.graphics().setDepth(-5);
  const talks = scene.add.graphics().setDepth(50_000);
  const tree = scene.add
    .image(map.tree.x, map.tree.y + 9 * map.unit, SHEET, 'banyan')
    .setOrigin(0.5, 1)
    .setScale(map.treeSize)
    .setDepth(map.tree.y);
  const sprites: SpritePool = spritePool(scene, SHEET);
  const labels: Labels = nameplates(scene, look.label);
  return {
    put: (now, own) => {
      drawRings(rings, now, map);
      drawStalls(sprites, sprites, now, map);
      drawCrowd(sprites, sprites, now, map);
      drawTalks(talks, drawReps(sprites, sprites, now, map), now, map.unit);
      sprites.finish();
      labels.draw(now, map, own);
    },
    destroy: () => {
      sprites.clear();
      labels.clear();
      for (const thing of [ground, rings, talks, tree]) thing.destroy();
    },
  };
}
