import * as z from 'zod/mini';

/** Every lawful no, `noun/why`. The sentences are in the client's texts, in both languages. */
export const REJECTIONS = [
  'session/unknown', 'session/not-started', 'session/started', 'session/over', 'session/full', 'session/exists',
  'facilitator/only', 'clock/only', 'server/only',
  'seat/unknown', 'seat/taken', 'seat/other-role', 'seat/name-empty', 'team/unknown',
  'round/not-open', 'round/other', 'round/not-ready', 'round/last', 'round/not-last',
  'plan/over-budget', 'plan/card-full', 'plan/locked', 'plan/not-locked', 'plan/nothing-to-undo',
  'choice/not-open-yet', 'choice/open', 'price/unknown', 'focus/unknown',
  'split/out-of-range', 'split/same', 'offer/none', 'offer/own', 'offer/other',
  'time/no-limit', 'time/paused', 'time/not-paused', 'time/not-up',
  'closing/not-ready', 'closing/none',
  'message/malformed', 'message/too-large', 'message/too-many',
  'protocol/other-version', 'token/unknown', 'code/unknown', 'code/too-many',
  'recording/not-released', 'recording/malformed', 'recording/other-version',
  'store/unavailable',
] as const;
export const Rejection = z.enum(REJECTIONS);
export type Rejection = z.infer<typeof Rejection>;

/** Whether an audience may do something now, and if not, why. */
export const Can = z.union([z.literal(true), Rejection]);
export type Can = z.infer<typeof Can>;
