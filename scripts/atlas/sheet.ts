import type { Piece } from './piece.ts';

/** Where a piece lies on its sheet and the point of it that is put on a place, in measures: x, y, width, height, at x, at y. */
export type Frame = readonly [number, number, number, number, number, number];

/** One picture with many pieces on it, as an SVG document. */
export type Sheet = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly frames: Readonly<Record<string, Frame>>;
};

/** Clear measures around each piece, so that none takes colour from its neighbour at any size. */
const GAP = 3;

/** Lays the pieces out in rows, the highest first; equal pieces give an equal sheet, which has the patterns if a piece is dyed with one. */
export function layOut(pieces: readonly Piece[], patterns: string, width: number): Sheet {
  const frames: Record<string, Frame> = {};
  const drawn: string[] = [];
  let x = GAP;
  let y = GAP;
  let row = 0;
  for (const piece of [...pieces].sort((a, b) => b.height - a.height || (a.name < b.name ? -1 : 1))) {
    const [wide, high] = [Math.ceil(piece.width), Math.ceil(piece.height)];
    if (x + wide + GAP > width) {
      x = GAP;
      y += row + GAP;
      row = 0;
    }
    frames[piece.name] = [x, y, wide, high, piece.at[0], piece.at[1]];
    const colour = piece.colour ? ` color="${piece.colour}"` : '';
    drawn.push(`<g transform="translate(${x} ${y})"${colour}>${piece.inside}</g>`);
    x += wide + GAP;
    row = Math.max(row, high);
  }
  const height = y + row + GAP;
  const defs = patterns === '' || !drawn.some((it) => it.includes('url(#')) ? '' : `<defs>${patterns}</defs>\n`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">\n${defs}${drawn.join('\n')}\n</svg>\n`;
  return { svg, width, height, frames };
}
