import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A drawing: its measures, and what is inside its outermost element. */
export type Drawing = { readonly width: number; readonly height: number; readonly inside: string };

/**
 * A drawing on a sheet under a name. `at` is the point of it that is put on a place of the town, in measures: a person's feet,
 * the middle of a sign. `colour` is what `currentColor` means inside: the cloth.
 */
export type Piece = Drawing & {
  readonly name: string;
  readonly at: readonly [number, number];
  readonly colour?: string;
};

const assets = fileURLToPath(new URL('../../assets/', import.meta.url));

/** Reads a drawing of `assets`, by its path without the ending. */
export function drawing(path: string): Drawing {
  const file = readFileSync(`${assets}${path}.svg`, 'utf8');
  const [, width = '', height = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(file) ?? [];
  const inside = file
    .slice(file.indexOf('>') + 1, file.lastIndexOf('</svg>'))
    .replace(/>\s+</g, '><')
    .trim();
  const head = file.slice(0, file.indexOf('>'));
  const paint = ['fill', 'stroke', 'stroke-linejoin', 'stroke-linecap']
    .map((name) => new RegExp(` (${name}="[^"]+")`).exec(head)?.[1] ?? '')
    .filter((it) => it !== '')
    .join(' ');
  return { width: Number(width), height: Number(height), inside: paint === '' ? inside : `<g ${paint}>${inside}</g>` };
}

/** A piece that stands on its foot: `up` measures above its lower edge. */
export const standing = (name: string, it: Drawing, up: number): Piece => ({
  ...it,
  name,
  at: [it.width / 2, it.height - up],
});

/** A piece that is put by its middle. */
export const centred = (name: string, it: Drawing): Piece => ({ ...it, name, at: [it.width / 2, it.height / 2] });

export const shape = (d: string, fill: string, more = ''): string => `<path d="${d}" fill="${fill}"${more}/>`;
export const shade = (d: string, strength: number): string => shape(d, '#2B2233', ` fill-opacity="${strength}"`);
