import type { Piece } from './pieces.ts';

export type Frame = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** One picture with all pieces on it, as an SVG document, and where each lies, in pixels. */
export type Sheet = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly frames: ReadonlyMap<string, Frame>;
};

/** Clear pixels around each piece, so that none takes colour from its neighbour. */
const GAP = 2;

/** Lays the pieces out in rows, the highest first, `scale` pixels for one measure. */
export function layOut(pieces: readonly Piece[], patterns: string, scale: number, width = 2048): Sheet {
  const frames = new Map<string, Frame>();
  const drawn: string[] = [];
  let x = GAP;
  let y = GAP;
  let row = 0;
  for (const piece of [...pieces].sort((a, b) => b.height - a.height)) {
    const frame = { width: Math.ceil(piece.width * scale), height: Math.ceil(piece.height * scale) };
    if (x + frame.width + GAP > width) {
      x = GAP;
      y += row + GAP;
      row = 0;
    }
    frames.set(piece.name, { x, y, ...frame });
    // The colour is what `currentColor` means inside: the cloth.
    drawn.push(
      `<svg x="${x / scale}" y="${y / scale}" width="${piece.width}" height="${piece.height}" viewBox="0 0 ${piece.width} ${piece.height}" color="${piece.colour ?? '#A2947C'}">${piece.inside}</svg>`,
    );
    x += frame.width + GAP;
    row = Math.max(row, frame.height);
  }
  const height = y + row + GAP;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width / scale} ${height / scale}"><defs>${patterns}</defs>${drawn.join('')}</svg>`;
  return { svg, width, height, frames };
}
