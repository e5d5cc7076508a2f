import type { View } from '../../shared/view/parts.ts';

/**
 * The round and team whose revenue moved most from the round before, up or down: of one team, or of all that are known by name
 * (null). Null where no round follows another with its causes known.
 */
export function largestChange(
  view: View,
  team: string | null,
): { readonly team: string; readonly round: number } | null {
  const moved = view.people.teams.flatMap(({ team: key }) =>
    Object.values(view.outcomes).flatMap(({ round, teams, causes }) => {
      const [before, after] = [view.outcomes[String(round - 1)]?.teams[key], teams[key]];
      if ((team !== null && key !== team) || !before || !after || !causes[key]) return [];
      return [{ team: key, round, by: Math.abs(after.revenue - before.revenue) }];
    }),
  );
  const [most] = moved.sort((one, other) => other.by - one.by);
  return most ? { team: most.team, round: most.round } : null;
}
