import { itemsOf } from '../../shared/session/agenda.ts';
import type { SessionPart } from '../../shared/view/sessionPart.ts';

/** The places of a workshop for which there are speaker notes. */
export const NOTE_PLACES = [
  'lobby',
  'practice',
  'briefing1',
  'briefing2',
  'briefing3',
  'briefingLater',
  'planning',
  'market',
  'review1',
  'review',
  'reviewLast',
  'half',
  'debrief',
] as const;
export type NotePlace = (typeof NOTE_PLACES)[number];

type Where = Pick<SessionPart, 'stage' | 'phase' | 'round' | 'practice' | 'settings'>;

/** Which notes suit the moment. `swap`: half-time has come by the clock. */
export function notePlace({ stage, phase, round, practice, settings }: Where, swap: boolean): NotePlace {
  if (stage === 'debrief') return 'debrief';
  if (stage === 'lobby' || phase === null) return 'lobby';
  if (practice && phase !== 'market') return 'practice';
  switch (phase) {
    case 'briefing':
      return round === 1 ? 'briefing1' : round === 2 ? 'briefing2' : round === 3 ? 'briefing3' : 'briefingLater';
    case 'planning':
    case 'market':
      return phase;
    case 'review':
      if (round >= settings.rounds) return 'reviewLast';
      if (swap) return 'half';
      return round === 1 ? 'review1' : 'review';
  }
}

/** Seconds that the agenda has for what is going on; null where there is none, or it does not say. */
export function secondsFor({ stage, phase, round, practice, settings }: Where): number | null {
  const items = itemsOf(settings);
  if (stage === 'debrief') return items.find(({ item }) => item === 'debrief')?.seconds ?? null;
  if (stage === 'lobby' || phase === null) return items.find(({ item }) => item === 'start')?.seconds ?? null;
  const played = items.find((it) => (practice ? it.item === 'practice' : it.round === round));
  return played?.phases?.[phase] ?? null;
}
