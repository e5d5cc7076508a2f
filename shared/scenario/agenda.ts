import * as z from 'zod/mini';
import { Slug, Wording } from './quantity.ts';

/** Most rounds of a scenario. */
export const MOST_ROUNDS = 12;

/** What one round is about, for the facilitator: a heading, a question or cue to read out, and a shock that suits it. */
export const AgendaRound = z.strictObject({
  round: z.int(),
  title: Wording,
  cue: Wording,
  /** A suggestion from the scenario's deck, or null. It strikes only if the facilitator says so. */
  shock: z.nullable(Slug),
});
export type AgendaRound = z.infer<typeof AgendaRound>;

/** The agenda of a scenario that was written without one: every round asks the same and suggests nothing. At most `MOST_ROUNDS`. */
export const plainAgenda = (rounds: number): AgendaRound[] =>
  Array.from({ length: Math.min(rounds, MOST_ROUNDS) }, (_, index) => ({
    round: index + 1,
    title: { en: `Round ${index + 1}`, id: `Putaran ${index + 1}` },
    cue: {
      en: 'What do you expect of this round, and why?',
      id: 'Apa yang Anda harapkan dari putaran ini, dan mengapa?',
    },
    shock: null,
  }));
