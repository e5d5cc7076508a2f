import * as z from 'zod/mini';
import { fail, ok } from '../lib/result.ts';
import type { Actor } from './actor.ts';
import type { Decided } from './decide.ts';
import type { SessionEvent } from './events.ts';
import type { Session } from './state.ts';
import { isOver } from './state.ts';

/** Longest thought that somebody takes along, and longest thing they will do, in characters. */
export const LONGEST_THOUGHT = 600;
export const LONGEST_DEED = 280;

/** What somebody takes along from the workshop and will do, and by which day, `2026-12-31`; null: no day. */
export const Words = z.object({ remember: z.string(), will: z.string(), until: z.nullable(z.string()) });
export type Words = Readonly<z.infer<typeof Words>>;

/** Words that a person has shown to the facilitators. `at`: ms since the epoch. */
export type Commitment = Words & { readonly seat: string; readonly at: number };

/** What a person does with the own words: shows them to the facilitators, anew after each change, and takes them back. */
export const COMMITMENT_COMMANDS = [
  z.strictObject({
    type: z.literal('ShareCommitment'),
    remember: z.string().check(z.maxLength(LONGEST_THOUGHT)),
    will: z.string().check(z.maxLength(LONGEST_DEED)),
    until: z.nullable(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))),
  }),
  z.strictObject({ type: z.literal('WithdrawCommitment') }),
] as const;

const sharedBy = ({ commitments }: Session, seat: string): Commitment | undefined =>
  commitments.find((it) => it.seat === seat);

const tidy = (typed: string): string => typed.normalize('NFC').trim();

/** Shows the own words to the facilitators. Refuses `commitment/empty` where there are none, `seat/no-person` for a bot. */
export function shareCommitment(session: Session, by: Actor, typed: Words): Decided {
  if (by.kind !== 'seat' || by.bot || isBot(session, by.seat)) return fail('seat/no-person');
  const words: Words = { remember: tidy(typed.remember), will: tidy(typed.will), until: typed.until };
  if (words.remember === '' && words.will === '') return fail('commitment/empty');
  const before = sharedBy(session, by.seat);
  const same = before?.remember === words.remember && before.will === words.will && before.until === words.until;
  return ok(same ? [] : [{ type: 'CommitmentShared', data: { seat: by.seat, ...words } }]);
}

/** Takes the own words out of the facilitators' view; nothing happens where none are shown. */
export function withdrawCommitment(session: Session, by: Actor): Decided {
  if (by.kind !== 'seat' || !sharedBy(session, by.seat)) return ok([]);
  return ok([{ type: 'CommitmentWithdrawn', data: { seat: by.seat } }]);
}

const isBot = ({ seats }: Session, seat: string): boolean => seats.some((it) => it.seat === seat && it.bot);

/** Words may be shown from the opening of the debrief on. */
export const mayCommit = (session: Session): 'debrief/not-open' | null => (isOver(session) ? null : 'debrief/not-open');

type OfCommitments = Extract<SessionEvent, { type: 'CommitmentShared' | 'CommitmentWithdrawn' }>;

/** The latest words of a seat stand in place of its older ones. */
export function commitmentsAfter(session: Session, event: OfCommitments): Session {
  const others = session.commitments.filter(({ seat }) => seat !== event.data.seat);
  return {
    ...session,
    commitments: event.type === 'CommitmentShared' ? [...others, { ...event.data, at: event.at }] : others,
  };
}
