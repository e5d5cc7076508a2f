import type { Place, Step } from './replayMessages.ts';

/** The steps that count, or those beside them as well. */
export const counting = (steps: readonly Step[], beside: boolean): readonly Step[] =>
  beside ? steps : steps.filter(({ aside }) => aside === null);

/** The steps one scrubs by: all of them, or the chapters only. */
export const positions = (steps: readonly Step[], every: boolean): readonly Step[] =>
  every ? steps : steps.filter((step) => step.chapter);

/** Where a version stands among positions: the last that is not later, or the first. */
export const placeIn = (at: readonly Step[], version: number): number =>
  Math.max(
    0,
    at.findLastIndex((step) => step.version <= version),
  );

/** A row of places to jump to: the lobby, one round, or the debrief. */
export type Chapter = {
  readonly name: 'lobby' | 'round' | 'debrief';
  readonly round: number;
  /** What it is where it does not count. */
  readonly aside: Step['aside'];
  readonly steps: readonly Step[];
};

/** Which chapter a step belongs to. */
export const chapterOf = ({ place }: Step): Chapter['name'] =>
  place === 'lobby' || place === 'debrief' ? place : 'round';

/** Everything one can jump to, in order. */
export function chapters(steps: readonly Step[]): readonly Chapter[] {
  const made: Chapter[] = [];
  for (const step of positions(steps, false)) {
    const name = chapterOf(step);
    const last = made.at(-1);
    const another = step.aside === 'attempt' && last?.steps[0]?.line !== step.line;
    if (last?.name === name && last.round === step.round && last.aside === step.aside && !another)
      made.splice(-1, 1, { ...last, steps: [...last.steps, step] });
    else made.push({ name, round: step.round, aside: step.aside, steps: [step] });
  }
  return made;
}

/** The chapter in which a step lies: the lobby's own step comes last in it. */
export function chapterAt(all: readonly Chapter[], step: Step): Chapter | undefined {
  const alike = all.filter(({ name, round, aside }) =>
    [name === chapterOf(step), round === step.round, aside === step.aside].every(Boolean),
  );
  return alike.findLast(({ steps }) => (steps[0]?.version ?? 0) <= step.version) ?? alike[0];
}

/** Milliseconds that a step stays while the replay plays by itself; null while a market has not been seen to its end. */
export function dwell({ place, chapter }: Step, every: boolean, seen: boolean): number | null {
  if (place === 'market' && chapter) return seen ? 1_500 : null;
  return every || place === 'market' ? 800 : DWELL[place];
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
