import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SeatView } from '../../../../shared/view/peoplePart.ts';
import type { PlaceName } from '../../../present/carriedByKeys.ts';
import { placeByArrow } from '../../../present/carriedByKeys.ts';
import type { CarriedPerson } from './useCarriedPerson.ts';

type Said = 'picked' | 'over' | 'back';
type Options = {
  readonly teams: readonly string[];
  readonly onDrop: (seat: SeatView, place: PlaceName) => void;
  /** Reads aloud what the keys have done. */
  readonly say: (what: Said, seat: SeatView, place: PlaceName) => void;
};
export type KeyedPerson = {
  readonly keyed: CarriedPerson | null;
  readonly onKey: (seat: SeatView, from: PlaceName) => (event: KeyboardEvent) => void;
  /** The focus goes elsewhere: who was carried stays where they sat. */
  readonly onBlur: () => void;
};

/**
 * Lets a person be carried by keyboard: the space bar picks up, arrows choose a place, space or Enter puts down, Escape puts back. The
 * focus goes along to where the person sits then. Enter on somebody who is not carried opens all else, as a press does.
 */
export function useKeyedPerson({ teams, onDrop, say }: Options): KeyedPerson {
  const [keyed, setKeyed] = useState<(CarriedPerson & { readonly over: PlaceName }) | null>(null);
  const moved = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (moved.current === null) return;
    const { activeElement, body } = document;
    const pill = document.querySelector<HTMLElement>(`[data-seat="${moved.current}"]`);
    // While the move is under way, the focus is where it was; it is lost when the person is drawn elsewhere.
    if (activeElement === pill) return;
    if (activeElement === body) pill?.focus();
    moved.current = null;
  });
  const onKey = (seat: SeatView, from: PlaceName) => (event: KeyboardEvent) => {
    const { key } = event;
    const carries = keyed?.seat.seat === seat.seat ? keyed : null;
    const to = carries && placeByArrow(key, teams, carries.over);
    if (!carries && key === ' ') {
      setKeyed({ seat, over: from });
      say('picked', seat, from);
    } else if (carries && (key === ' ' || key === 'Enter')) {
      setKeyed(null);
      if (carries.over === from) say('back', seat, from);
      else {
        moved.current = seat.seat;
        onDrop(seat, carries.over);
      }
    } else if (carries && key === 'Escape') {
      setKeyed(null);
      say('back', seat, from);
    } else if (to) {
      setKeyed({ seat, over: to });
      say('over', seat, to);
    } else if (!carries || !key.startsWith('Arrow')) return;
    event.preventDefault();
  };
  return { keyed, onKey, onBlur: () => setKeyed(null) };
}
