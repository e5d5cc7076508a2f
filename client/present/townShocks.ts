import type { OutcomePart } from '../../shared/view/parts.ts';

type Struck = OutcomePart['shocks'][number];

/** A shock that is felt at the moment on show. `teams` are places in the list of teams; empty where it strikes everyone. */
export type TownShock = Pick<Struck, 'shock' | 'effect' | 'name' | 'story' | 'weeks'> & {
  readonly teams: readonly number[];
  /** Its place among the shocks of the round, so that one stays where it is when another ends. */
  readonly place: number;
};

/** The shocks of a round that still last at a moment of it: for their weeks, or the whole round. */
export function shocksAt(outcome: OutcomePart, ids: readonly string[], week: number): readonly TownShock[] {
  return outcome.shocks
    .map((struck, place) => ({ ...struck, place }))
    .filter(({ weeks, team }) => (weeks === 0 || week < weeks) && (team === null || ids.includes(team)))
    .map(({ shock, effect, name, story, weeks, team, place }) => ({
      place,
      shock,
      effect,
      name,
      story,
      weeks,
      teams: team === null ? [] : [ids.indexOf(team)],
    }));
}
