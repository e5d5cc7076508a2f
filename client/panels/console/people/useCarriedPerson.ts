import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SeatView } from '../../../../shared/view/peoplePart.ts';
import type { PlaceName } from '../../../present/carriedByKeys.ts';
import { pullAt } from '../../planning/edgePull.ts';

export type CarriedPerson = { readonly seat: SeatView; readonly over: PlaceName | null };
export type CarryingPerson = {
  readonly carried: CarriedPerson | null;
  /** The name that follows the pointer. */
  readonly ghost: RefObject<HTMLElement | null>;
  readonly pick: (seat: SeatView) => (event: PointerEvent) => void;
};

/** Moves shorter than this are a press and not a drag, in CSS pixels. */
const SLACK = 6;

const placeAt = (x: number, y: number): PlaceName | null =>
  (document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-place]')?.dataset['place'] as PlaceName | undefined) ??
  null;

/** After a drag the browser may still report a click where it ended; that one is not meant. */
function swallowClick(): void {
  const stop = (event: Event): void => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener('click', stop, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', stop, { capture: true }), 0);
}

/**
 * Lets a person be carried to another place by mouse or pen, and by a finger at the grip, so that a finger elsewhere scrolls.
 * The keyboard carries by `useKeyedPerson`.
 */
export function useCarriedPerson(onDrop: (seat: SeatView, place: PlaceName) => void): CarryingPerson {
  const [carried, setCarried] = useState<CarriedPerson | null>(null);
  const ghost = useRef<HTMLElement>(null);
  const drop = useRef(onDrop);
  drop.current = onDrop;

  const pick = (seat: SeatView) => (down: PointerEvent) => {
    const atGrip = (down.target as Element).closest('[data-grip]') !== null;
    if (down.button !== 0 || !down.isPrimary || (down.pointerType === 'touch' && !atGrip)) return;
    const stop = new AbortController();
    let at = { x: down.clientX, y: down.clientY };
    let moving = false;
    let frame = 0;
    const follow = (): void => {
      scrollBy(0, pullAt(at.y));
      if (ghost.current) ghost.current.style.translate = `${at.x}px ${at.y}px`;
      frame = requestAnimationFrame(follow);
    };
    const move = (event: PointerEvent): void => {
      if (event.pointerId !== down.pointerId) return;
      at = { x: event.clientX, y: event.clientY };
      if (!moving && Math.hypot(at.x - down.clientX, at.y - down.clientY) > SLACK) {
        moving = true;
        follow();
      }
      const over = placeAt(at.x, at.y);
      if (moving) setCarried((before) => (before?.over === over && before.seat === seat ? before : { seat, over }));
    };
    const end = (event: PointerEvent): void => {
      if (event.pointerId !== down.pointerId) return;
      stop.abort();
      cancelAnimationFrame(frame);
      if (!moving) return;
      swallowClick();
      setCarried(null);
      const place = event.type === 'pointerup' ? placeAt(event.clientX, event.clientY) : null;
      if (place !== null) drop.current(seat, place);
    };
    for (const [type, run] of [
      ['pointermove', move],
      ['pointerup', end],
      ['pointercancel', end],
    ] as const)
      window.addEventListener(type, run, { signal: stop.signal });
  };
  return { carried, ghost, pick };
}
