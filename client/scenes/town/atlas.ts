import type Phaser from 'phaser';
import type { Motif } from '../../../shared/session/settings.ts';
import { breath } from '../../model/breath.ts';
import { sheetOf } from '../../present/atlasFiles.ts';
import type { AtlasSheet } from '../../present/atlasFrames.ts';
import { TEAM_SHEETS, TOWN_SHEETS } from '../../present/atlasFrames.ts';

/** A piece as pixels: its part of the texture, and the point of it, in pixels, that is put on a place. */
export type Sprite = {
  readonly frame: Phaser.Textures.Frame;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** What it is made of, where it is several pieces that always stand together. */
  readonly parts?: readonly Part[];
};

/** A piece of a group: where its point is, in pixels from that of the group. */
export type Part = { readonly sprite: Sprite; readonly dx: number; readonly dy: number };

export type Atlas = {
  readonly key: string;
  readonly pixels: HTMLCanvasElement;
  /** A piece that is everyone's. */
  readonly piece: (name: string) => Sprite;
  /** A piece of a team, by its place in the list; pieces that are everyone's are found too, and keep the team in their name. */
  readonly of: (team: number, name: string) => Sprite;
};

const KEY = 'town-atlas';
/** Textures larger than this are refused by old graphics chips. */
const LONGEST = 4096;
/** Pixels of a sheet that are painted at a time. */
const BAND = 160;

/** Several pieces that always stand together, in the order in which they cover each other, as one: a canvas then draws one picture. */
export function group(parts: readonly Part[]): Sprite {
  const [first] = parts;
  if (!first) throw new Error('a group is made of at least one piece');
  const x = Math.max(...parts.map(({ sprite, dx }) => sprite.x - Math.round(dx)));
  const y = Math.max(...parts.map(({ sprite, dy }) => sprite.y - Math.round(dy)));
  return {
    frame: first.sprite.frame,
    name: parts.map(({ sprite, dx, dy }) => `${sprite.name}@${dx},${dy}`).join(' '),
    x,
    y,
    parts,
  };
}

/** Loads what may not be had at the first try, until it is there. */
export type Fetched = <T>(load: () => Promise<T>) => Promise<T>;

async function picture(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

/** A texture of a canvas that is never painted again; Phaser's own canvas textures would copy all of its pixels. */
export function addTexture(scene: Phaser.Scene, key: string, canvas: HTMLCanvasElement): Phaser.Textures.Texture {
  if (scene.textures.exists(key)) scene.textures.remove(key);
  // Phaser takes any picture here; its types name only one.
  const source = canvas as unknown as HTMLImageElement;
  const texture = scene.textures.create(key, source, canvas.width, canvas.height);
  if (!texture) throw new Error(`the texture ${key} could not be made`);
  texture.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
  return texture;
}

type Place = { readonly x: number; readonly y: number };

/** Where each sheet goes: below each other, and in a next column where one is full. */
function places(sheets: readonly AtlasSheet[], scale: number): { at: Place[]; width: number; height: number } {
  const at: Place[] = [];
  const wide = Math.ceil(Math.max(...sheets.map(({ width }) => width)) * scale) + 2;
  let [x, y, height] = [0, 0, 1];
  for (const sheet of sheets) {
    const high = Math.ceil(sheet.height * scale) + 2;
    if (y > 0 && y + high > LONGEST) [x, y] = [x + wide, 0];
    at.push({ x, y });
    y += high;
    height = Math.max(height, y);
  }
  return { at, width: x + wide, height };
}

/** Paints one sheet, a band of it at a time: painting all of it at once would hold the page up. */
async function paintInBands(
  ink: CanvasRenderingContext2D,
  image: HTMLImageElement,
  { x, y }: Place,
  { width, height }: AtlasSheet,
  scale: number,
): Promise<void> {
  for (let top = 0; top < height * scale; top += BAND) {
    ink.save();
    ink.beginPath();
    ink.rect(x, y + top, width * scale, Math.min(BAND, height * scale - top));
    ink.clip();
    ink.drawImage(image, x, y, width * scale, height * scale);
    ink.restore();
    await breath();
  }
}

/** All sheets that a town needs as one picture, and where each of them lies on it. */
export type Painted = {
  readonly pixels: HTMLCanvasElement;
  readonly scale: number;
  readonly sheets: readonly (Sheet & { readonly at: Place })[];
};

/** A sheet, and what its pieces' names begin with: those of a team with its place in the list. */
type Sheet = { readonly sheet: AtlasSheet; readonly address: string; readonly prefix: string };

/** Paints the pieces of the teams that play, `scale` pixels for one measure. */
export async function paintSheets(teams: readonly Motif[], scale: number, fetched: Fetched): Promise<Painted> {
  const all: Sheet[] = [
    ...TOWN_SHEETS.map((sheet) => ({ sheet, address: sheetOf(sheet), prefix: '' })),
    ...teams.flatMap((motif, team) =>
      TEAM_SHEETS.map((sheet) => ({ sheet, address: sheetOf(sheet, motif), prefix: `${team}/` })),
    ),
  ];
  const { at, width, height } = places(
    all.map(({ sheet }) => sheet),
    scale,
  );
  const pixels = document.createElement('canvas');
  pixels.width = width;
  pixels.height = height;
  const ink = pixels.getContext('2d', { willReadFrequently: true });
  const images = await fetched(() => Promise.all(all.map(({ address }) => picture(address))));
  // The last picture to come is read in this very task.
  await breath();
  const painted: (Sheet & { at: Place })[] = [];
  for (const [n, it] of all.entries()) {
    const [image, place] = [images[n], at[n]];
    if (!image || !place) continue;
    if (ink) await paintInBands(ink, image, place, it.sheet, scale);
    painted.push({ ...it, at: place });
  }
  return { pixels, scale, sheets: painted };
}

/** Makes one texture of the painted sheets, from which both renderers draw, and finds every piece on it. */
export function cutAtlas(scene: Phaser.Scene, { pixels, scale, sheets }: Painted): Atlas {
  const texture = addTexture(scene, KEY, pixels);
  const known = new Map<string, Sprite>();
  for (const { sheet, prefix, at: place } of sheets)
    for (const [name, [x, y, wide, high, ax, ay]] of Object.entries(sheet.frames)) {
      const [left, top] = [Math.floor(place.x + x * scale) - 1, Math.floor(place.y + y * scale) - 1];
      const right = Math.ceil(place.x + (x + wide) * scale) + 1;
      const bottom = Math.ceil(place.y + (y + high) * scale) + 1;
      const key = `${prefix}${name}`;
      const frame = texture.add(key, 0, left, top, right - left, bottom - top);
      if (frame)
        known.set(key, { frame, name: key, x: place.x + (x + ax) * scale - left, y: place.y + (y + ay) * scale - top });
    }
  const find = (key: string): Sprite => {
    const sprite = known.get(key);
    if (!sprite) throw new Error(`the atlas has no ${key}`);
    return sprite;
  };
  return {
    key: KEY,
    pixels,
    piece: find,
    of: (team, name) => {
      const own = `${team}/${name}`;
      if (!known.has(own)) known.set(own, { ...find(name), name: own });
      return find(own);
    },
  };
}
