import * as z from 'zod/mini';
import { Role } from '../scenario/cardSchemas.ts';
import { Words } from '../session/commitments.ts';
import type { Session } from '../session/state.ts';
import { isOver, seatsIn } from '../session/state.ts';

/** What one person shows to the facilitators. */
export const CommitmentView = z.object({
  seat: z.string(),
  at: z.int(),
  /** The words and whose they are, for facilitators; null for the role itself, which learns only that the seat shows some. */
  told: z.nullable(z.object({ ...Words.shape, name: z.string(), team: z.string(), roles: z.array(Role) })),
});
export type CommitmentView = z.infer<typeof CommitmentView>;

/** Facilitators get all words that people show them; a role its own seats that show some; null for all others and before the debrief. */
export const CommitmentsPart = z.array(CommitmentView);
export type CommitmentsPart = z.infer<typeof CommitmentsPart>;

/** Every word that was shown and not taken back, in the order of the seats. */
export function commitmentsTold(session: Session): CommitmentsPart | null {
  if (!isOver(session)) return null;
  return session.seats.flatMap(({ seat, name, team, roles }) =>
    session.commitments
      .filter((it) => it.seat === seat)
      .map(({ at, remember, will, until }) => ({
        seat,
        at,
        told: { remember, will, until, name, team, roles: [...roles] },
      })),
  );
}

/** The seats of a role that show some words, and since when. */
export function commitmentsOf(session: Session, team: string, role: Role): CommitmentsPart | null {
  if (!isOver(session)) return null;
  return seatsIn(session, team, role).flatMap(({ seat }) =>
    session.commitments.filter((it) => it.seat === seat).map(({ at }) => ({ seat, at, told: null })),
  );
}
