import { FONT, INK, PAPER } from './look.ts';

/** A place on a picture, in pixels from its left upper corner. */
export type Point = readonly [x: number, y: number];

type Attributes = Readonly<Record<string, string | number>>;

/** Pixels with one decimal, so that a number that moves a little does not move the file. */
export const px = (value: number): string => String(Number(value.toFixed(1)));

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function tag(name: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes).map(([key, it]) => ` ${key}="${typeof it === 'number' ? px(it) : it}"`);
  return `<${name}${written.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}`;
}

export type TextStyle = {
  readonly size?: number;
  readonly weight?: 500 | 700 | 800;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
};

/** One line of text with its base line at a point. */
export function text(words: string, [x, y]: Point, style: TextStyle = {}): string {
  const { size = 14, weight = 500, anchor = 'start', fill = INK } = style;
  return tag('text', { x, y, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor, fill }, escaped(words));
}

export const line = (points: readonly Point[], colour: string, width: number, dash = ''): string =>
  tag('path', {
    d: points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join(''),
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
    ...(dash !== '' && { 'stroke-dasharray': dash }),
  });

export const dot = ([cx, cy]: Point, r: number, fill: string): string => tag('circle', { cx, cy, r, fill });

export const box = (x: number, y: number, width: number, height: number, fill: string, rx = 0): string =>
  tag('rect', { x, y, width, height, fill, ...(rx > 0 && { rx }) });

/** A box of colour that lets through what lies under it. */
export const veil = (x: number, y: number, width: number, height: number, fill: string): string =>
  tag('rect', { x, y, width, height, fill, 'fill-opacity': '.28' });

/** A whole picture on its paper, with a sentence for who cannot see it. */
export const picture = (width: number, height: number, about: string, parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="${FONT}">\n${[
    tag('title', {}, escaped(about)),
    box(0, 0, width, height, PAPER, 16),
    ...parts,
  ].join('\n')}\n</svg>\n`;
