import { useRef, useState } from 'preact/hooks';

/** A coin between tray and card: where the pointer is, and the card below it by name. */
export type CarriedCoin = { readonly x: number; readonly y: number; readonly over: string | null };

/** Moves shorter than this are a press and not a drag, in CSS pixels. */
const SLACK = 6;

const cardAt = (x: number, y: number): string | null =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-card]')?.dataset['card'] ?? null;

/** Lets a coin of the tray be carried to a card by mouse or finger; the keyboard has the cards' own controls. */
export function useCarriedCoin(onDrop: (card: string) => void): {
  readonly carried: CarriedCoin | null;
  readonly pick: (event: PointerEvent) => void;
} {
  const [carried, setCarried] = useState<CarriedCoin | null>(null);
  const drop = useRef(onDrop);
  drop.current = onDrop;
  const pick = (down: PointerEvent): void => {
    if (down.button !== 0) return;
    down.preventDefault();
    const stop = new AbortController();
    const { signal } = stop;
    let moved = false;
    const end = (): void => {
      stop.abort();
      setCarried(null);
    };
    const move = ({ clientX: x, clientY: y, pointerId }: PointerEvent): void => {
      if (pointerId !== down.pointerId) return;
      moved ||= Math.hypot(x - down.clientX, y - down.clientY) > SLACK;
      if (moved) setCarried({ x, y, over: cardAt(x, y) });
    };
    const up = ({ clientX, clientY, pointerId }: PointerEvent): void => {
      if (pointerId !== down.pointerId) return;
      const card = moved ? cardAt(clientX, clientY) : null;
      end();
      if (card !== null) drop.current(card);
    };
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', up, { signal });
    window.addEventListener('pointercancel', end, { signal });
  };
  return { carried, pick };
}
