/** A letter is about this part of its height wide, where nothing can be measured. */
const USUAL = 0.58;

let board: CanvasRenderingContext2D | null | undefined;

/** Width of a text in pixels, in the typeface of the pages. */
export function textWidth(text: string, size: number, weight: number): number {
  board ??= document.createElement('canvas').getContext('2d');
  if (!board) return text.length * size * USUAL;
  board.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
  return board.measureText(text).width;
}
