import { itemsOf } from '../../shared/session/agenda.ts';
import type { Advice } from '../../shared/session/catchUp.ts';
import { catchUp } from '../../shared/session/catchUp.ts';
import type { Stretch, Timeline } from '../../shared/session/timeline.ts';
import { timeline } from '../../shared/session/timeline.ts';
import type { View } from '../../shared/view/parts.ts';

export type Standing = {
  readonly timeline: Timeline;
  readonly advice: Advice;
  /** What is going on, or comes first. */
  readonly here: Stretch;
  /** `late` and `early` from a whole minute on. */
  readonly mood: 'waiting' | 'unknown' | 'onTime' | 'late' | 'early' | 'over';
  /** Whole minutes late or early. */
  readonly minutes: number;
};

const MINUTE = 60_000;

function moodOf({ state, known, late }: Timeline): Standing['mood'] {
  if (state === 'over' || state === 'waiting') return state;
  if (!known) return 'unknown';
  if (Math.abs(late) < MINUTE) return 'onTime';
  return late > 0 ? 'late' : 'early';
}

/** How the workshop stands against its agenda at the server's time `now`; null without an agenda, and for whom it is not told. */
export function standing({ session, course }: Pick<View, 'session' | 'course'>, now: number): Standing | null {
  const shown = course && timeline(itemsOf(session.settings), course, now);
  const here = shown?.stretches.find(({ state }) => state === 'now') ?? shown?.stretches.at(-1);
  if (!shown || !here) return null;
  const minutes = Math.floor(Math.abs(shown.late) / MINUTE);
  return { timeline: shown, advice: catchUp(shown), here, mood: moodOf(shown), minutes };
}

/** `9:05` and the like as that time of day nearest to `now`, in the zone of this device; null for anything else. */
export function nearestTime(typed: string, now: number): number | null {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(typed.trim()) ?? [];
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  const at = (days: number): number => {
    const day = new Date(now);
    day.setDate(day.getDate() + days);
    return day.setHours(Number(hours), Number(minutes), 0, 0);
  };
  return [at(-1), at(0), at(1)].reduce((best, it) => (Math.abs(it - now) < Math.abs(best - now) ? it : best));
}

/** `09:05`, as a time field wants it. */
export function timeField(at: number): string {
  const day = new Date(at);
  return `${String(day.getHours()).padStart(2, '0')}:${String(day.getMinutes()).padStart(2, '0')}`;
}
