import * as z from 'zod/mini';

/** What a device is tried for before the workshop. */
export const CHECKED = [
  'socket',
  'polling',
  'line',
  'drawing',
  'storage',
  'clock',
  'screen',
  'sound',
  'language',
] as const;
export const Checked = z.enum(CHECKED);
export type Checked = z.infer<typeof Checked>;

/** `fair`: it works, with limits. */
export const Verdict = z.enum(['good', 'fair', 'bad']);
export type Verdict = z.infer<typeof Verdict>;

/** What one device found out about itself. `device` is an id that it made up, `name` what somebody typed; it may be empty. */
export const CheckView = z.object({
  device: z.string(),
  name: z.string(),
  /** When it was told, ms since the epoch. */
  at: z.int(),
  verdicts: z.record(Checked, Verdict),
});
export type CheckView = z.infer<typeof CheckView>;

/** Every device that was tried since the server started, the latest last; for facilitators alone, and never history. */
export const ChecksPart = z.array(CheckView);
export type ChecksPart = z.infer<typeof ChecksPart>;
