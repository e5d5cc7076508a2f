import type { Item, ItemName } from './agenda.ts';
import type { Course, Mark } from './course.ts';
import type { Phase } from './state.ts';

/** An item of the agenda with its times, ms since the epoch: by plan, and as it was or will be by what is known now. */
export type Stretch = Item & {
  readonly planned: { readonly from: number; readonly to: number };
  readonly from: number;
  readonly to: number;
  /** `skipped`: it was to be played, and what comes after it began without it. */
  readonly state: 'over' | 'skipped' | 'now' | 'ahead';
};

/** What is left of an agenda piece by piece: the rest of what is going on first. */
export type Piece = { readonly item: ItemName; readonly phase: Phase | null; readonly seconds: number };

export type Timeline = {
  /** Somebody said when the workshop begins, or it has begun; otherwise all is told as if it began now. */
  readonly known: boolean;
  /** `waiting`: it is not time yet. `over`: the last item has had its time. */
  readonly state: 'waiting' | 'running' | 'over';
  readonly stretches: readonly Stretch[];
  /** The phase of a round that is going on. */
  readonly phase: Phase | null;
  readonly ends: { readonly planned: number; readonly projected: number };
  /** Milliseconds behind the plan; below nought: ahead of it. */
  readonly late: number;
  readonly ahead: readonly Piece[];
};

type Slot = { readonly index: number; readonly item: ItemName; readonly phase: Phase | null; readonly ms: number };

const PHASES = ['briefing', 'planning', 'market', 'review'] as const satisfies readonly Phase[];

/** A start that was planned and passed so long ago, with nothing played since, says nothing about now. */
const FORGOTTEN_MS = 6 * 60 * 60 * 1000;

const slotsOf = (items: readonly Item[]): readonly Slot[] =>
  items.flatMap(({ item, phases, seconds }, index): Slot[] =>
    phases
      ? PHASES.map((phase) => ({ index, item, phase, ms: phases[phase] * 1000 }))
      : [{ index, item, phase: null, ms: seconds * 1000 }],
  );

const sum = (slots: readonly Slot[]): number => slots.reduce((all, { ms }) => all + ms, 0);

/** Which slot a step begins; -1 for one that the agenda does not hold, such as a practice that was not planned. */
function slotOf(items: readonly Item[], slots: readonly Slot[], { practice, round, phase }: Mark): number {
  if (phase === 'debrief' || phase === 'attempt') return slots.findIndex(({ item }) => item === phase);
  return slots.findIndex(
    (slot) =>
      slot.phase === phase &&
      (practice ? slot.item === 'practice' : slot.item === 'round' && items[slot.index]?.round === round),
  );
}

/** Items that no step marks come by the clock once a review or another such item has had its time. */
const passesByClock = (slot: Slot | undefined, next: Slot | undefined): boolean =>
  slot !== undefined &&
  next?.phase === null &&
  next.item !== 'debrief' &&
  (slot.phase === 'review' || (slot.phase === null && slot.item !== 'start'));

/**
 * Where a workshop stands on its agenda at `now`: each item's times by plan and in truth, when it will end if all that is left
 * takes its time, and how late that is. Pure; null without an agenda.
 */
export function timeline(items: readonly Item[], course: Course, now: number): Timeline | null {
  const slots = slotsOf(items);
  const steps = course.marks
    .map((mark) => ({ at: mark.at, slot: slotOf(items, slots, mark) }))
    .filter(({ slot }) => slot >= 0);
  const [first, latest] = [steps[0], steps.at(-1)];
  const stale = first === undefined && course.startsAt !== null && now - course.startsAt > FORGOTTEN_MS;
  const said = stale ? null : course.startsAt;
  const begins = said ?? (first ? first.at - sum(slots.slice(0, first.slot)) : now);

  let at = latest?.slot ?? 0;
  let since = latest?.at ?? begins;
  for (let slot = slots[at]; slot && passesByClock(slot, slots[at + 1]) && now >= since + slot.ms; slot = slots[at]) {
    since += slot.ms;
    at += 1;
  }
  const current = slots[at];
  if (!current) return null;
  const waiting = latest === undefined && now < begins;
  const over = at === slots.length - 1 && now >= since + current.ms;
  const rest = slots.slice(at + 1);
  const through = over ? since + current.ms : Math.max(now, since + current.ms);
  const projected = through + sum(rest);
  const planned = begins + sum(slots);
  const began = startsOf(steps, slots, begins);

  let [plannedFrom, ahead] = [begins, through + sum(rest.filter(({ index }) => index === current.index))];
  const stretches = items.map((item, index): Stretch => {
    const by = { from: plannedFrom, to: plannedFrom + item.seconds * 1000 };
    plannedFrom = by.to;
    if (index > current.index) {
      const from = ahead;
      ahead += item.seconds * 1000;
      return { ...item, planned: by, from, to: ahead, state: 'ahead' };
    }
    const from = began.get(index) ?? (index === current.index ? since : by.from);
    if (index === current.index) return { ...item, planned: by, from, to: ahead, state: over ? 'over' : 'now' };
    if (item.phases && !began.has(index)) return { ...item, planned: by, from: by.from, to: by.to, state: 'skipped' };
    const next = items.findIndex((_, other) => other > index && began.has(other));
    const to = next >= 0 && next <= current.index ? (began.get(next) ?? since) : since;
    return { ...item, planned: by, from, to, state: 'over' };
  });
  return {
    known: said !== null || first !== undefined,
    state: waiting ? 'waiting' : over ? 'over' : 'running',
    stretches,
    phase: current.phase,
    ends: { planned, projected },
    late: projected - planned,
    ahead: [{ ...current, ms: through - now }, ...rest].map(({ item, phase, ms }) => ({
      item,
      phase,
      seconds: Math.max(0, Math.round(ms / 1000)),
    })),
  };
}

/** When each item truly began, by its place in the agenda: at its first step; the first of all when the workshop began. */
function startsOf(
  steps: readonly { readonly at: number; readonly slot: number }[],
  slots: readonly Slot[],
  begins: number,
): ReadonlyMap<number, number> {
  const began = new Map<number, number>([[0, begins]]);
  for (const { at, slot } of steps) {
    const index = slots[slot]?.index;
    if (index !== undefined && !began.has(index)) began.set(index, at);
  }
  return began;
}
