import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { sound } from '../../model/sound.ts';
import type { Spot } from '../../present/planTable.ts';
import { flyBack, settle } from './chipMotion.ts';
import { pullAt } from './edgePull.ts';

/** A chip between two spots, and the spot below it. */
export type CarriedChip = { readonly from: Spot; readonly over: Spot | null };

export type Carrying = {
  readonly carried: CarriedChip | null;
  /** The chip that follows the pointer. */
  readonly ghost: RefObject<HTMLElement | null>;
  readonly pick: (from: Spot) => (event: PointerEvent) => void;
};

/** Moves shorter than this are a press and not a drag, in CSS pixels. */
const SLACK = 6;

const spotAt = (x: number, y: number): Spot | null =>
  (document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-spot]')?.dataset['spot'] as Spot | undefined) ?? null;

/** After a drag the browser may still report a click where it ended; that one is not meant. */
function swallowClick(): void {
  const stop = (event: Event): void => event.stopPropagation();
  window.addEventListener('click', stop, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', stop, { capture: true }), 0);
}

/**
 * Lets a chip be carried by mouse, pen or finger from the tray to a card, from card to card, and back; the keyboard has the
 * cards' own controls. `onDrop` says whether the chip may stay there; if not, it flies back.
 */
export function useCarriedChip(onDrop: (from: Spot, to: Spot) => boolean): Carrying {
  const [carried, setCarried] = useState<CarriedChip | null>(null);
  const ghost = useRef<HTMLElement>(null);
  const drop = useRef(onDrop);
  drop.current = onDrop;

  const pick = (from: Spot) => (down: PointerEvent) => {
    if (down.button !== 0 || !down.isPrimary) return;
    down.preventDefault();
    const start = (down.currentTarget as Element).getBoundingClientRect();
    const stop = new AbortController();
    let at = { x: down.clientX, y: down.clientY };
    let moving = false;
    let frame = 0;
    const follow = (): void => {
      scrollBy(0, pullAt(at.y));
      if (ghost.current) ghost.current.style.translate = `${at.x}px ${at.y}px`;
      frame = requestAnimationFrame(follow);
    };
    const end = (): void => {
      stop.abort();
      cancelAnimationFrame(frame);
    };
    const move = (event: PointerEvent): void => {
      if (event.pointerId !== down.pointerId) return;
      at = { x: event.clientX, y: event.clientY };
      if (!moving && Math.hypot(at.x - down.clientX, at.y - down.clientY) > SLACK) {
        moving = true;
        sound.play('lift');
        follow();
      }
      const over = spotAt(at.x, at.y);
      if (moving) setCarried((before) => (before?.over === over && before.from === from ? before : { from, over }));
    };
    const up = (event: PointerEvent): void => {
      if (event.pointerId !== down.pointerId) return;
      end();
      if (!moving) return;
      swallowClick();
      const to = event.type === 'pointerup' ? spotAt(event.clientX, event.clientY) : null;
      if (to !== null && to !== from && drop.current(from, to)) {
        setCarried(null);
        settle(to, at);
      } else flyBack(ghost.current, start, () => setCarried(null));
    };
    window.addEventListener('pointermove', move, { signal: stop.signal });
    window.addEventListener('pointerup', up, { signal: stop.signal });
    window.addEventListener('pointercancel', up, { signal: stop.signal });
  };
  return { carried, ghost, pick };
}
