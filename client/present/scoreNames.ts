import type { Point } from './townTeam.ts';

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

const outside = (box: Box, frame: Box): number => box.width * box.height - overlap(box, frame);

/**
 * Finds a place for each name beside its point: right, left, above or below, where it covers the least of what is already
 * there and stays in the frame. `taken` are places that nothing should cover, such as the points themselves. Returns
 * the middle of each name's left edge, in the order given.
 */
export function placeNames(
  names: readonly { readonly at: Point; readonly width: number; readonly height: number }[],
  gap: number,
  frame: Box,
  taken: readonly Box[],
): readonly Point[] {
  const placed: Box[] = [...taken];
  return names.map(({ at, width, height }) => {
    const middle = at.y - height / 2;
    const choices: Box[] = [
      { x: at.x + gap, y: middle, width, height },
      { x: at.x - gap - width, y: middle, width, height },
      { x: at.x - width / 2, y: at.y - gap - height, width, height },
      { x: at.x - width / 2, y: at.y + gap, width, height },
      { x: at.x + gap, y: middle - height, width, height },
      { x: at.x + gap, y: middle + height, width, height },
      { x: at.x - gap - width, y: middle - height, width, height },
      { x: at.x - gap - width, y: middle + height, width, height },
    ];
    // A name that leaves the picture cannot be read; one that crosses a line can.
    const cost = (box: Box): number =>
      placed.reduce((sum, other) => sum + overlap(box, other), 20 * outside(box, frame));
    const best = choices.reduce((a, b) => (cost(b) < cost(a) ? b : a));
    placed.push(best);
    return { x: best.x, y: best.y + height / 2 };
  });
}
