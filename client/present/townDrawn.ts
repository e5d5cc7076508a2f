/** What a drawing of the town has on its stage, counted there and not worked out: for tests and for whoever doubts. */
export type Drawn = {
  readonly week: number;
  readonly outsiders: number;
  readonly shoppers: number;
  readonly cold: number;
  readonly teams: readonly {
    readonly team: string;
    /** Outsiders with its sign over their heads. */
    readonly aware: number;
    readonly leads: number;
    /** Everyone in its cloth; `loyal` of them have a heart. */
    readonly customers: number;
    readonly loyal: number;
    readonly reps: number;
    readonly coins: number;
    readonly tiers: number;
    readonly posters: number;
    readonly flags: { readonly hit: number; readonly missed: number; readonly pending: number };
  }[];
};

/** Sums up the sprites on the stage. Names are `kind` or `kind.more`, with `place/` before them for a team's. */
export function drawnOf(counts: ReadonlyMap<string, number>, teams: readonly string[], week: number): Drawn {
  const sums = new Map<string, number>();
  for (const [name, count] of counts) {
    const kind = name.split('.', 1)[0] ?? name;
    sums.set(kind, (sums.get(kind) ?? 0) + count);
  }
  const sum = (kind: string): number => sums.get(kind) ?? 0;
  return {
    week,
    outsiders: sum('outsider'),
    shoppers: sum('shopper'),
    cold: sum('cold'),
    teams: teams.map((team, n) => ({
      team,
      aware: sum(`${n}/dot`),
      leads: sum(`${n}/lead`),
      customers: sum(`${n}/customer`),
      loyal: sum(`${n}/heart`),
      reps: sum(`${n}/rep`),
      coins: sum(`${n}/coin`),
      tiers: 1 + sum(`${n}/tier`),
      posters: sum(`${n}/poster`),
      flags: { hit: sum(`${n}/flag-hit`), missed: sum(`${n}/flag-missed`), pending: sum(`${n}/flag-pending`) },
    })),
  };
}
