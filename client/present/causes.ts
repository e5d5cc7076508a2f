import type { Causes, Factor } from '../../shared/session/causes.ts';
import type { CausesView, OutcomePart, View } from '../../shared/view/parts.ts';
import type { CauseFact, LetterName } from './causeFacts.ts';
import { causeFacts } from './causeFacts.ts';

export type Measure = keyof CausesView;

/** The order in which causes are told: what the team decided, what it had, what came from outside. */
export const CAUSES: readonly Factor[] = ['sales', 'marketing', 'start', 'rivals', 'shocks', 'luck'];

/** One step of the way from last round's value to this one's, in cents. */
export type CauseStep = {
  readonly factor: Factor;
  readonly cents: number;
  readonly from: number;
  readonly to: number;
  readonly fact: CauseFact;
};

export type CauseWay = {
  readonly measure: Measure;
  /** Last round's value, or in round 1 what the house plan would have brought. */
  readonly start: number;
  readonly end: number;
  readonly steps: readonly CauseStep[];
  /** Where a value stands between the least and the most that the way touches: 0..1, with a little room at both ends. */
  readonly place: (cents: number) => number;
};

const ROOM = 0.04;

const reachedBy = (outcome: OutcomePart, team: string, measure: Measure): number | null =>
  measure === 'companyValue' ? (outcome.companyValue[team] ?? null) : (outcome.teams[team]?.[measure] ?? null);

const causesOf = (outcome: OutcomePart, team: string, measure: Measure): Causes | null =>
  outcome.causes[team]?.[measure] ?? null;

/** What can be explained of a team's round; empty while its causes are not known. */
export const measuresOf = (outcome: OutcomePart, team: string): Measure[] =>
  (['revenue', 'brandValue', 'companyValue'] as const).filter(
    (measure) => causesOf(outcome, team, measure) !== null && reachedBy(outcome, team, measure) !== null,
  );

/** The way from last round's value to this one's, cause by cause; null while it is not known. */
export function causeWay(
  view: View,
  team: string,
  round: number,
  measure: Measure,
  letterName: LetterName,
): CauseWay | null {
  const outcome = view.outcomes[String(round)];
  const causes = outcome && causesOf(outcome, team, measure);
  const end = outcome && reachedBy(outcome, team, measure);
  if (!outcome || !causes || end === null || end === undefined) return null;
  const facts = causeFacts(view, team, round, measure, letterName);
  const start = CAUSES.reduce((left, factor) => left - causes[factor], end);
  let reached = start;
  const steps = CAUSES.map((factor): CauseStep => {
    const from = reached;
    reached += causes[factor];
    return { factor, cents: causes[factor], from, to: reached, fact: facts[factor] };
  });
  const stops = [start, ...steps.map(({ to }) => to)];
  const [least, most] = [Math.min(...stops), Math.max(...stops)];
  const place = (cents: number): number =>
    most === least ? 0.5 : ROOM + ((1 - 2 * ROOM) * (cents - least)) / (most - least);
  return { measure, start, end, steps, place };
}

/** Whether causes that are not there may still come: the server works them out when a round is over. */
export const causesMayCome = (view: View, round: number): boolean =>
  view.session.stage === 'playing' && view.outcomes[String(round + 1)] === undefined;
