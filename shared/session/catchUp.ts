import { LEAST_DEBRIEF } from './agenda.ts';
import type { Piece, Timeline } from './timeline.ts';

/** What may be done about time, in seconds: `reviews` and `planning` are how long each that is still to come may last. */
export type Advice =
  | { readonly kind: 'none' | 'early' | 'later' }
  | { readonly kind: 'reviews'; readonly reviews: number }
  | { readonly kind: 'planning'; readonly reviews: number; readonly planning: number }
  | { readonly kind: 'attempt'; readonly seconds: number }
  | { readonly kind: 'debrief'; readonly debrief: number };

/** Less than a minute is no matter. */
const AGREES_MS = 60_000;
/** Below these nobody can talk, or plan. */
const LEAST = { reviews: 60, planning: 120 };
/** Suggestions are given in half minutes. */
const STEP = 30;

/** The length that each of so many must have for `need` seconds to be saved, in half minutes; null if that is too short. */
function cut(length: number, count: number, need: number, least: number): number | null {
  if (count === 0) return null;
  const each = Math.floor((length - need / count) / STEP) * STEP;
  return each >= least ? each : null;
}

/** Pieces of one kind that are whole and still to come: how many, and how long each is. */
function still(pieces: readonly Piece[], matches: (piece: Piece) => boolean): { count: number; seconds: number } {
  const found = pieces.filter(matches);
  return { count: found.length, seconds: found[0]?.seconds ?? 0 };
}

/**
 * The gentlest cut that makes up for being late: shorter reviews first, then shorter planning too, then no second attempt, then a
 * debrief that keeps a quarter of the workshop; where nothing is enough, it ends later. A review counts the reading of the next
 * card, as people do.
 */
export function catchUp({ late, ahead, stretches, state }: Timeline): Advice {
  if (state !== 'running' || Math.abs(late) < AGREES_MS) return { kind: 'none' };
  if (late < 0) return { kind: 'early' };
  const need = late / 1000;
  const coming = ahead.slice(1).filter(({ item }) => item !== 'practice');
  const review = still(coming, ({ phase }) => phase === 'review');
  const briefing = still(coming, ({ phase }) => phase === 'briefing').seconds;
  const planning = still(coming, ({ phase }) => phase === 'planning');
  const talk = review.seconds + briefing;
  const reviews = cut(talk, review.count, need, LEAST.reviews);
  if (reviews !== null) return { kind: 'reviews', reviews };
  const shortest = Math.min(talk, LEAST.reviews);
  const saved = review.count * (talk - shortest);
  const plans = cut(planning.seconds, planning.count, need - saved, LEAST.planning);
  if (plans !== null) return { kind: 'planning', reviews: shortest, planning: plans };
  const attempt = still(coming, ({ item }) => item === 'attempt');
  if (attempt.seconds >= need) return { kind: 'attempt', seconds: attempt.seconds };
  const length = stretches.reduce((sum, { seconds }) => sum + seconds, 0);
  const debrief = cut(still(coming, ({ item }) => item === 'debrief').seconds, 1, need, length * LEAST_DEBRIEF);
  return debrief === null ? { kind: 'later' } : { kind: 'debrief', debrief };
}
