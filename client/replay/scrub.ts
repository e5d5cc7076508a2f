import type { Place, Step } from './replayMessages.ts';

/** The steps one scrubs by: all of them, or the chapters only. */
export const positions = (steps: readonly Step[], every: boolean): readonly Step[] =>
  every ? steps : steps.filter((step) => step.chapter);

/** Where a version stands among positions: the last that is not later, or the first. */
export const placeIn = (at: readonly Step[], version: number): number =>
  Math.max(
    0,
    at.findLastIndex((step) => step.version <= version),
  );

/** A round as a row of places to jump to; round 0 is the lobby, and the debrief closes the last. */
export type Chapter = { readonly round: number; readonly steps: readonly Step[] };

/** Chapters by round, the lobby first. */
export function chapters(steps: readonly Step[]): readonly Chapter[] {
  const rounds = new Map<number, Step[]>();
  for (const step of positions(steps, false)) rounds.set(step.round, [...(rounds.get(step.round) ?? []), step]);
  return [...rounds].map(([round, made]) => ({ round, steps: made }));
}

/** Milliseconds that a step stays while the replay plays by itself; null where the stage itself says when it is over. */
export function dwell(place: Place, chapter: boolean): number | null {
  if (!chapter) return 800;
  return place === 'market' ? null : DWELL[place];
}

const DWELL: Readonly<Record<Exclude<Place, 'market'>, number>> = {
  lobby: 3_000,
  briefing: 4_000,
  planning: 3_000,
  closed: 6_000,
  review: 9_000,
  debrief: 9_000,
};

/** The role that an audience key names, or null for the facilitator and the projector. */
export function roleIn(audience: string): { readonly team: string; readonly role: 'sales' | 'marketing' } | null {
  const [team, role] = audience.split('/');
  return team !== undefined && (role === 'sales' || role === 'marketing') ? { team, role } : null;
}
