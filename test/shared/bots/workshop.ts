import { play } from '../../../shared/bots/play.ts';
import type { Style } from '../../../shared/bots/style.ts';
import { stream } from '../../../shared/lib/rng.ts';
import type { Chips, Role } from '../../../shared/scenario/cards.ts';
import type { AnyCommand } from '../../../shared/session/commands.ts';
import type { Settings } from '../../../shared/session/settings.ts';
import { currentRound, heldSeats, tableOf } from '../../../shared/session/state.ts';
import type { View } from '../../../shared/view/parts.ts';
import { project } from '../../../shared/view/project.ts';
import { Bench, CHAIR, sits } from '../replay/bench.ts';

/** The view of a role on a bench, as a person there would get it. */
export const viewOf = (bench: Bench, team: string, role: Role): View =>
  project(bench.state, { connected: new Set(), addresses: [] }, { kind: 'role', team, role });

/** One team's planning of one round, when all bots had come to rest. */
export type Planned = ReturnType<typeof tableOf> & { readonly round: number; readonly team: string };

export type Workshop = { readonly bench: Bench; readonly planned: readonly Planned[] };

/** More passes around the table than bots could need: an answer, a counter-offer and its answer. */
const RESTLESS = 8;

/**
 * Asks every bot in turn until nobody has anything to say. Throws at the first refusal, and if they never come to rest.
 * `look` stands between a bot and its view.
 */
export function toRest(bench: Bench, styleOf: (team: string) => Style, look = (view: View): View => view): void {
  for (let passes = 1; passes <= RESTLESS; passes += 1) {
    let said = 0;
    for (const { seat, team, roles, bot } of heldSeats(bench.state)) {
      if (!bot) continue;
      const luck = stream(bench.state.seed, `bot:${seat}/round:${currentRound(bench.state)?.round}`);
      const wishes = play(styleOf(team), look(viewOf(bench, team, roles[0] ?? 'sales')), luck);
      for (const wish of wishes) bench.must(sits(seat), wish as AnyCommand);
      said += wishes.length;
    }
    if (said === 0) return;
  }
  throw new Error('the bots never came to rest');
}

/** A whole session of bots, from the lobby to the debrief; each team plays the style of its place in the list. */
export function workshopOf(
  seed: string,
  styles: readonly Style[],
  settings: Partial<Settings> = {},
  look?: (view: View) => View,
): Workshop {
  const bench = new Bench(seed, Math.max(2, styles.length), settings);
  const styleOf = (team: string): Style =>
    styles[bench.state.teams.findIndex(({ id }) => id === team) % styles.length] ?? 'balanced';
  const planned: Planned[] = [];
  bench.must(CHAIR, { type: 'SeatBots' });
  bench.must(CHAIR, { type: 'StartSession' });
  const { rounds } = bench.state.settings;
  for (let round = 1; round <= rounds; round += 1) {
    bench.must(CHAIR, { type: 'OpenPlanning', round });
    toRest(bench, styleOf, look);
    const now = currentRound(bench.state);
    if (!now) throw new Error('no round');
    for (const { id } of bench.state.teams) planned.push({ ...tableOf(now, id), round, team: id });
    bench.must(CHAIR, { type: 'CloseRound', round });
    bench.must(CHAIR, { type: 'OpenReview', round });
    bench.must(CHAIR, round < rounds ? { type: 'StartRound', round: round + 1 } : { type: 'OpenDebrief' });
  }
  return { bench, planned };
}

/** Chips by card of all these plans together. */
export function spent(planned: readonly Planned[]): Chips {
  const sum = { ...(planned[0]?.chips as Chips) };
  for (const { chips } of planned.slice(1))
    for (const card of Object.keys(sum) as (keyof Chips)[]) sum[card] += chips[card];
  return sum;
}
