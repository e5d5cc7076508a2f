import * as z from 'zod/mini';
import type { Round, Session } from '../session/state.ts';
import { playedLine } from '../session/state.ts';

/** A place among all teams, 1 is best; teams that are level share it. */
const Place = z.object({ place: z.int(), of: z.int() });

/** A team's place on each axis: revenue of all rounds so far, and brand value at the end of the round. Never added up. */
export const Places = z.object({ revenue: Place, brandValue: Place });
export type Places = z.infer<typeof Places>;

/** Every team's places when a round was over, by team id. */
export function placesAfter(session: Session, round: Round): Record<string, Places> {
  const played = playedLine(session).rounds.filter((it) => it.round <= round.round);
  const rows = session.teams.map(({ id }) => ({
    team: id,
    revenue: played.reduce((sum, { outcome }) => sum + (outcome?.teams[id]?.revenue ?? 0), 0),
    brandValue: round.outcome?.teams[id]?.brandValue ?? 0,
  }));
  const place = (axis: 'revenue' | 'brandValue', own: number): z.infer<typeof Place> => ({
    place: 1 + rows.filter((row) => row[axis] > own).length,
    of: rows.length,
  });
  return Object.fromEntries(
    rows.map(({ team, revenue, brandValue }) => [
      team,
      { revenue: place('revenue', revenue), brandValue: place('brandValue', brandValue) },
    ]),
  );
}
