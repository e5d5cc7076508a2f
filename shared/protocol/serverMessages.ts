import * as z from 'zod/mini';
import { Audience } from '../session/actor.ts';
import { Rejection } from '../session/rejections.ts';
import { AsidePart } from '../view/asidePart.ts';
import { AttemptsPart } from '../view/attemptsPart.ts';
import { ChecksPart } from '../view/checksPart.ts';
import { CommitmentsPart } from '../view/commitmentsPart.ts';
import { CoursePart } from '../view/coursePart.ts';
import { PaybackPart, TurnsPart } from '../view/hindsightParts.ts';
import { LearningPart } from '../view/learningPart.ts';
import { NoticesPart } from '../view/noticesPart.ts';
import { OutcomePart, PlanPart, SightPart } from '../view/parts.ts';
import { PeoplePart } from '../view/peoplePart.ts';
import { ProjectionPart } from '../view/projectionPart.ts';
import { ScenarioPart } from '../view/scenarioPart.ts';
import { SessionPart } from '../view/sessionPart.ts';
import { TablesPart } from '../view/tablesPart.ts';

/** The answer to every message. `at` is the server's clock, ms since the epoch. */
export const Ack = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), at: z.int() }),
  z.object({ ok: z.literal(false), at: z.int(), refused: Rejection }),
]);
export type Ack = z.infer<typeof Ack>;

/** The first message on a socket: who this is, and whose views will follow. */
export const Welcome = z.object({
  at: z.int(),
  session: z.string(),
  /** Null for everybody who has no seat. */
  seat: z.nullable(z.string()),
  /** The chair whose link it is; null for a seat. */
  chair: z.nullable(z.string()),
  audiences: z.array(Audience),
});
export type Welcome = z.infer<typeof Welcome>;

/** The parts of a view that are new since message `n - 1` of this epoch, each whole; all of them when `full`. */
export const ViewMessage = z.object({
  audience: z.string(),
  epoch: z.string(),
  n: z.int(),
  full: z.boolean(),
  at: z.int(),
  parts: z.object({
    scenario: z.optional(ScenarioPart),
    people: z.optional(PeoplePart),
    session: z.optional(SessionPart),
    plan: z.optional(z.nullable(PlanPart)),
    sight: z.optional(z.nullable(SightPart)),
    projection: z.optional(z.nullable(ProjectionPart)),
    tables: z.optional(z.nullable(TablesPart)),
    course: z.optional(z.nullable(CoursePart)),
    checks: z.optional(z.nullable(ChecksPart)),
    notices: z.optional(NoticesPart),
    aside: z.optional(z.nullable(AsidePart)),
    payback: z.optional(z.nullable(PaybackPart)),
    turns: z.optional(z.nullable(TurnsPart)),
    attempts: z.optional(z.nullable(AttemptsPart)),
    commitments: z.optional(z.nullable(CommitmentsPart)),
    learning: z.optional(z.nullable(LearningPart)),
    /** Only the rounds that are new; null takes a round back. */
    outcomes: z.optional(z.record(z.string(), z.nullable(OutcomePart))),
  }),
});
export type ViewMessage = z.infer<typeof ViewMessage>;

/** The last message on a socket that the server lets go. The client must not come back with this token by itself. */
export const Released = z.object({
  because: z.enum(['newer-device', 'session-gone', 'link-revoked', 'seat-moved', 'seat-removed', 'seat-blocked']),
});
export type Released = z.infer<typeof Released>;
