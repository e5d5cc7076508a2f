import type { Card } from '../../shared/scenario/cards.ts';
import type { OutcomePart, ReleasedOutcome } from '../../shared/view/parts.ts';
import type { Rep, Spot } from './townPicture.ts';
import type { Visit } from './townWalks.ts';

/** Reps on their feet, and rings that go out at once. */
export type Reach = { readonly reps: number; readonly rings: number };

const MOST_REPS = 4;
const MOST_RINGS = 4;
const DIRECT: readonly Card[] = ['calls', 'closing', 'discount', 'care'];
const INDIRECT: readonly Card[] = ['ads', 'promotion', 'brand', 'content'];

const total = (column: readonly number[]): number => column.reduce((sum, value) => sum + value, 0);

const part = (value: number, best: number, most: number): number =>
  value <= 0 || best <= 0 ? 0 : Math.max(1, Math.round((most * value) / best));

/**
 * How much a team works on people directly and indirectly. From the team's own chips where they may be seen (two chips
 * a rep, two chips a ring); else from what it brought in: people fetched and people who came, against the best team's.
 */
export function reachOf(outcome: OutcomePart, team: string): Reach {
  const chips = outcome.own[team]?.decision.chips;
  if (chips) {
    const placed = (cards: readonly Card[]): number => cards.reduce((sum, card) => sum + (chips[card] ?? 0), 0);
    return {
      reps: Math.min(MOST_REPS, Math.ceil(placed(DIRECT) / 2)),
      rings: Math.min(MOST_RINGS, Math.ceil(placed(INDIRECT) / 2)),
    };
  }
  const best = (pick: (it: ReleasedOutcome) => number): number =>
    Math.max(0, ...Object.values(outcome.teams).map(pick));
  const fetched = (it: ReleasedOutcome): number => total(it.weeks.outbound);
  const came = (it: ReleasedOutcome): number => total(it.weeks.inbound);
  const own = outcome.teams[team];
  if (!own) return { reps: 0, rings: 0 };
  return { reps: part(fetched(own), best(fetched), MOST_REPS - 1), rings: part(came(own), best(came), MOST_RINGS - 1) };
}

/** Weeks that a rep walks from one person to the next, and how long it waits for the next before it goes home. */
const WALK = 0.6;
const PATIENCE = 1.2;

export type Turn = { readonly from: number; readonly until: number; readonly spot: Spot };

/** Gives each visit to the first rep that is free; visits that nobody has time for are not shown. */
export function roster(visits: readonly Visit[], team: number, reps: number): readonly (readonly Turn[])[] {
  const turns: Turn[][] = Array.from({ length: reps }, () => []);
  const own = visits.filter((visit) => visit.team === team).sort((a, b) => a.from - b.from);
  for (const visit of own) {
    const rep = turns.find((done) => (done.at(-1)?.until ?? -WALK) + WALK <= visit.from);
    rep?.push({ from: visit.from, until: visit.until, spot: visit.spot });
  }
  return turns;
}

/** Where one rep is at a moment: on its way to a person, talking, or at home. */
export function repAt(turns: readonly Turn[], week: number, team: number, number: number): Rep {
  const next = turns.find((turn) => week < turn.until);
  const last = turns.findLast((turn) => turn.until <= week);
  const here = { team, number };
  if (next && week >= next.from) return { ...here, from: next.spot, to: next.spot, t: 1, talking: true };
  const stays = last && next && next.from - last.until <= PATIENCE + WALK;
  if (next && week >= next.from - WALK)
    return { ...here, from: stays ? last.spot : null, to: next.spot, t: 1 - (next.from - week) / WALK, talking: false };
  if (last && stays) return { ...here, from: last.spot, to: last.spot, t: 1, talking: false };
  const t = last ? Math.min(1, (week - last.until) / WALK) : 1;
  return { ...here, from: last?.spot ?? null, to: null, t, talking: false };
}
