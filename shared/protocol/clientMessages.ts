import * as z from 'zod/mini';
import { FACILITATOR_COMMANDS, PLAYER_COMMANDS, SCREEN_COMMANDS, STEP_COMMANDS } from '../session/commands.ts';
import { Answers, Moment } from '../session/learningSheets.ts';
import { Tempo } from '../session/settings.ts';

/** Largest message that is read, in bytes of JSON. */
export const LARGEST_MESSAGE = 4096;

/** What a socket sends when it connects. The token says who; nothing else does. */
export const Handshake = z.object({ protocol: z.int(), token: z.string().check(z.maxLength(64)) });
export type Handshake = z.infer<typeof Handshake>;

/**
 * A client's own id of a wish, unique within the session. A repeated id changes nothing and gets the same answer,
 * so that a client may send again whenever it is in doubt.
 */
export const MessageId = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,40}$/));

/** Asks for the whole view again: after a gap in `n`, or for an epoch not seen before. */
export const AskView = z.strictObject({ type: z.literal('AskView') });

/** Asks for nothing but the acknowledgement, which carries the server's time. */
export const ReadClock = z.strictObject({ type: z.literal('ReadClock') });

/** Says that whoever holds this seat has read a notice. Not recorded. */
export const ConfirmNotice = z.strictObject({ type: z.literal('ConfirmNotice'), notice: z.int() });

/** What a person answered in the learning check, all at once. What is recorded of it names nobody. */
export const AnswerLearning = z.strictObject({ type: z.literal('AnswerLearning'), moment: Moment, answers: Answers });

/** Ends the look at a role's screen that `LookAtScreen` began. */
export const LookAway = z.strictObject({ type: z.literal('LookAway') });

/** Lets bots rehearse the whole session from the lobby, or tells a rehearsal to halt, go on or end. Not recorded. */
export const Rehearse = z.strictObject({
  type: z.literal('Rehearse'),
  does: z.enum(['begin', 'pause', 'resume', 'end']),
});

/** Lets a rehearsal go so many times as fast as usual. */
export const SetTempo = z.strictObject({ type: z.literal('SetTempo'), tempo: Tempo });

/** What a client says to the server alone: it is no command, and nothing of it is recorded. */
const ASIDES = [AskView, ReadClock, ConfirmNotice, AnswerLearning, LookAway, Rehearse, SetTempo] as const;

/** Everything a client may say: `{ id, wish: { type, ... } }`. */
export const ClientMessage = z.strictObject({
  id: MessageId,
  wish: z.discriminatedUnion('type', [
    ...ASIDES,
    ...PLAYER_COMMANDS,
    ...STEP_COMMANDS,
    ...FACILITATOR_COMMANDS,
    ...SCREEN_COMMANDS,
  ]),
});
export type ClientMessage = z.infer<typeof ClientMessage>;
export type Wish = ClientMessage['wish'];

type Aside = z.infer<(typeof ASIDES)[number]>;

/** A wish that is a command to the session. */
export type CommandWish = Exclude<Wish, Aside>;
export const isCommand = (wish: Wish): wish is CommandWish =>
  !ASIDES.some(({ shape }) => shape.type.def.values[0] === wish.type);
