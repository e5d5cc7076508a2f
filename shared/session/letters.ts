import { stream } from '../lib/rng.ts';
import type { Team } from './settings.ts';

const LETTERS = 'abcdefgh';

/**
 * A letter for each team, drawn by the session's seed: it stays for the whole session, and neither its place in the alphabet nor
 * a look at another session tells which team it is.
 */
export function lettersOf(seed: string, teams: readonly Team[]): Record<string, string> {
  const luck = stream(seed, 'letters');
  const drawn = teams.map(({ id }) => ({ id, lot: luck.next() })).sort((one, other) => one.lot - other.lot);
  return Object.fromEntries(teams.map(({ id }) => [id, LETTERS.charAt(drawn.findIndex((it) => it.id === id))]));
}
