import * as z from 'zod/mini';
import { formOf, isClosed, openMoment } from '../session/learning.ts';
import { Gain, gainOf, Tally, tallyOf } from '../session/learningGain.ts';
import { Form, Moment } from '../session/learningSheets.ts';
import type { Session } from '../session/state.ts';
import { heldSeats, isOver } from '../session/state.ts';
import type { Live } from './project.ts';

/** The learning check: what can be answered, how many did, and for whom it is meant, what came of it. */
export const LearningPart = z.object({
  /** The form that can be answered now: before the game or after it. */
  open: z.nullable(Moment),
  /** How many people have answered. Nobody is told who. */
  answered: z.object({ before: z.int(), after: z.int() }),
  /** People who hold a seat. */
  people: z.int(),
  /** The form that each seat of this role is given now; empty for everybody else. */
  forms: z.record(z.string(), Form),
  /** Nobody can answer the first form any more, and the second. */
  begun: z.boolean(),
  ended: z.boolean(),
  /** The room is shown what came of it. */
  shown: z.boolean(),
  /** The explained answers may be read. */
  explained: z.boolean(),
  /** How many were right; null while it can be answered, where too few did, and for who is not to know. */
  before: z.nullable(Tally),
  after: z.nullable(Tally),
  gain: z.nullable(Gain),
});
export type LearningPart = z.infer<typeof LearningPart>;

type Told = 'all' | 'whenShown' | 'nothing';

/** Null where the session has no check. Seats are those of whoever gets this view. */
export function learningPart(
  session: Session,
  live: Live,
  told: Told,
  seats: readonly string[] = [],
): LearningPart | null {
  const { settings, learning } = session;
  if (!settings.learning) return null;
  const open = openMoment(session);
  const tells = told === 'all' || (told === 'whenShown' && learning.ended && learning.shown);
  const tally = (moment: Moment): Tally | null =>
    tells && isClosed(session, moment) ? tallyOf(learning[moment]?.sheets ?? []) : null;
  const [before, after] = [tally('before'), tally('after')];
  const answered = (moment: Moment): number => learning[moment]?.count ?? live.answered?.[moment] ?? 0;
  return {
    open,
    answered: { before: answered('before'), after: answered('after') },
    people: heldSeats(session).filter(({ bot }) => !bot).length,
    forms: open ? formsOf(session, open, seats) : {},
    begun: learning.begun,
    ended: learning.ended,
    shown: learning.shown,
    explained: isOver(session),
    before,
    after,
    gain: before && after ? gainOf(before, after) : null,
  };
}

const formsOf = (session: Session, open: Moment, seats: readonly string[]): LearningPart['forms'] =>
  Object.fromEntries(
    seats.flatMap((seat) => {
      const form = formOf(session, seat, open);
      return form ? [[seat, form]] : [];
    }),
  );
