import { stillWanted } from '../../model/preferences.ts';
import type { Spot } from '../../present/planTable.ts';

type Point = { readonly x: number; readonly y: number };

const SETTLE = { duration: 200, easing: 'cubic-bezier(0.3, 1.5, 0.6, 1)' };
const RETURN = { duration: 180, easing: 'ease-out' };

const middle = ({ left, top, width, height }: DOMRect): Point => ({ x: left + width / 2, y: top + height / 2 });

/** The chip that has just come to a spot glides from where it was let go into its place, with a small bounce. */
export function settle(spot: Spot, from: Point): void {
  if (stillWanted()) return;
  // One frame later the new chip is drawn.
  requestAnimationFrame(() => {
    const chip = [...document.querySelectorAll<HTMLElement>(`[data-spot="${spot}"] .coin:not(.gone)`)].at(-1);
    if (!chip) return;
    const { x, y } = middle(chip.getBoundingClientRect());
    chip.animate(
      [{ transform: `translate(${from.x - x}px, ${from.y - y}px) scale(1.15)` }, { transform: 'none' }],
      SETTLE,
    );
  });
}

/** A chip that may not stay where it was let go returns to where it came from; then `done` is called. */
export function flyBack(ghost: HTMLElement | null, home: DOMRect, done: () => void): void {
  if (!ghost || stillWanted()) {
    done();
    return;
  }
  const { x, y } = middle(home);
  ghost.animate([{}, { translate: `${x}px ${y}px` }], { ...RETURN, fill: 'forwards' }).finished.then(done, done);
}
