import * as z from 'zod/mini';
import { Role } from '../scenario/cardSchemas.ts';
import { Rejection } from '../session/rejections.ts';
import { FEWEST_TEAMS, Language, LONGEST_NAME, MOST_TEAMS, Settings } from '../session/settings.ts';
import { Checked, Verdict } from '../view/checksPart.ts';
import { JoinPreview } from '../view/preview.ts';
import { MessageId } from './clientMessages.ts';

/** A sentence in both languages. */
const Wording = z.object({ en: z.string(), id: z.string() });

/** POST /api/sessions */
export const HostRequest = z.strictObject({
  id: MessageId,
  scenario: z.string().check(z.maxLength(24)),
  teams: z.int().check(z.minimum(FEWEST_TEAMS), z.maximum(MOST_TEAMS)),
  settings: Settings,
});
export type HostRequest = z.infer<typeof HostRequest>;
export const HostReply = z.object({
  session: z.string(),
  code: z.string(),
  facilitatorToken: z.string(),
  screenToken: z.string(),
});
export type HostReply = z.infer<typeof HostReply>;

/** POST /api/alone: a session with bots in every other seat, started, at the players' own pace. */
export const AloneRequest = z.strictObject({
  id: MessageId,
  role: Role,
  language: Language,
  name: z.string().check(z.maxLength(LONGEST_NAME)),
});
export type AloneRequest = z.infer<typeof AloneRequest>;

/** GET /api/scenarios: an array of these. */
export const ScenarioOffer = z.object({ id: z.string(), name: Wording, story: Wording, rounds: z.int() });
export type ScenarioOffer = z.infer<typeof ScenarioOffer>;

/** GET /api/join/:code changes nothing. */
export const PreviewReply = JoinPreview;
export type PreviewReply = z.infer<typeof PreviewReply>;

/** POST /api/join/:code. Without team or role, the server seats the person where one is needed most. */
export const JoinRequest = z.strictObject({
  id: MessageId,
  name: z.string().check(z.maxLength(LONGEST_NAME)),
  team: z.nullable(z.string().check(z.maxLength(24))),
  role: z.nullable(Role),
  /** An id that the device made up for itself: who is blocked may not come again from it. */
  device: z.optional(MessageId),
});
export type JoinRequest = z.infer<typeof JoinRequest>;
/** Also the reply to /api/alone. The name may differ from the one asked for: a second Budi becomes Budi 2. */
export const JoinReply = z.object({
  session: z.string(),
  code: z.string(),
  token: z.string(),
  seat: z.string(),
  name: z.string(),
});
export type JoinReply = z.infer<typeof JoinReply>;

/** POST /api/chair/pin: six digits with which a person takes their seat along to another device, once. */
export const PinRequest = z.strictObject({ seat: z.string().check(z.maxLength(24)) });
export type PinRequest = z.infer<typeof PinRequest>;
export const PinReply = z.object({ pin: z.string(), until: z.int() });
export type PinReply = z.infer<typeof PinReply>;

/** POST /api/join/:code/pin gives a JoinReply. */
export const PinUse = z.strictObject({
  id: MessageId,
  pin: z.string().check(z.regex(/^\d{6}$/)),
  device: z.optional(MessageId),
});
export type PinUse = z.infer<typeof PinUse>;

/** POST /api/check/:code: what a device found out about itself. It takes no seat, and is kept only while the server runs. */
export const CheckRequest = z.strictObject({
  device: MessageId,
  name: z.string().check(z.maxLength(LONGEST_NAME)),
  verdicts: z.record(Checked, Verdict),
});
export type CheckRequest = z.infer<typeof CheckRequest>;
/** Also the reply to GET /api/clock. */
export const CheckReply = z.object({ at: z.int() });
export type CheckReply = z.infer<typeof CheckReply>;

/** Body of every answer that is not 2xx. */
export const Refused = z.object({ refused: Rejection });
export type Refused = z.infer<typeof Refused>;
