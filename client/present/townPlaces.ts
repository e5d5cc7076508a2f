import type { Spot } from './townPicture.ts';

/** The slots of one place and who stands on them, in the order of arrival. */
export type Place = {
  /** Ids of figures, first comer first. */
  readonly here: readonly number[];
  /** Takes a figure in and gives it the lowest free slot; in a queue the last. */
  readonly enter: (id: number) => Spot;
  readonly leave: (id: number) => void;
  readonly spot: (id: number) => Spot;
  /** The most figures that stood here at once. */
  readonly most: () => number;
};

/** A place where people stand where there is room and stay there. */
export function openPlace(place: Spot['place'], team: number): Place {
  const here: number[] = [];
  const slots: (number | undefined)[] = [];
  let most = 0;
  const spotOf = (slot: number): Spot => ({ place, team, slot });
  return {
    here,
    enter: (id) => {
      const free = slots.indexOf(undefined);
      const slot = free < 0 ? slots.length : free;
      slots[slot] = id;
      here.push(id);
      most = Math.max(most, slot + 1);
      return spotOf(slot);
    },
    leave: (id) => {
      const slot = slots.indexOf(id);
      if (slot >= 0) slots[slot] = undefined;
      here.splice(here.indexOf(id), 1);
    },
    spot: (id) => spotOf(slots.indexOf(id)),
    most: () => most,
  };
}

/** A place where people stand in line: who leaves makes all behind move up. */
export function lineUp(team: number): Place {
  const here: number[] = [];
  let most = 0;
  const spotOf = (slot: number): Spot => ({ place: 'queue', team, slot });
  return {
    here,
    enter: (id) => {
      here.push(id);
      most = Math.max(most, here.length);
      return spotOf(here.length - 1);
    },
    leave: (id) => {
      here.splice(here.indexOf(id), 1);
    },
    spot: (id) => spotOf(here.indexOf(id)),
    most: () => most,
  };
}
