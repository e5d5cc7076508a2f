/** How near to an edge a carried chip moves the page, and how fast at most, in CSS pixels. */
const NEAR = 56;
const FASTEST = 10;

/** How far the page moves in one frame while a chip is held at that height: up below the header, down above the tray. */
export function pullAt(y: number): number {
  const top = document.querySelector('.header-bar')?.getBoundingClientRect().bottom ?? 0;
  const foot = document.querySelector('.planning-foot')?.getBoundingClientRect().top ?? innerHeight;
  if (y < top + NEAR) return -speed(top + NEAR - y);
  return y > foot - NEAR && y < foot ? speed(y - foot + NEAR) : 0;
}

const speed = (depth: number): number => Math.min(FASTEST, (FASTEST * depth) / NEAR);
