import { itemsOf } from '../../../shared/session/agenda.ts';
import type { DebriefStep } from '../../../shared/session/debrief.ts';
import type { Settings } from '../../../shared/session/settings.ts';

/** The talk after the game, in this order. */
export const WALK: readonly DebriefStep[] = ['facts', 'why', 'soWhat', 'nowWhat'];

/** Minutes that the agenda leaves for each of the four; null where none was chosen. */
export function minutesEach(settings: Settings): number | null {
  const item = itemsOf(settings).find((it) => it.item === 'debrief');
  return item ? Math.max(1, Math.floor(item.seconds / 60 / WALK.length)) : null;
}
