import type { Role } from '../../shared/scenario/cards.ts';
import { ROLES } from '../../shared/scenario/cards.ts';

export type PlaceName = `${string}/${Role}`;

const STEPS: Readonly<Record<string, readonly [teams: number, roles: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The place that an arrow key leads to from another: teams below each other, roles side by side. Null: the key is no arrow, or nothing is there. */
export function placeByArrow(key: string, teams: readonly string[], from: PlaceName): PlaceName | null {
  const step = STEPS[key];
  const [team = '', role] = from.split('/');
  const to = teams[teams.indexOf(team) + (step?.[0] ?? 0)];
  const as = ROLES[ROLES.indexOf(role as Role) + (step?.[1] ?? 0)];
  return step && to !== undefined && as !== undefined ? `${to}/${as}` : null;
}
