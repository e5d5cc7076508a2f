import * as z from 'zod/mini';

export const LANGUAGES = ['id', 'en'] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/** Who moves a session from step to step: the facilitator, the clock, or any player (a session played alone). */
export const Pace = z.enum(['facilitator', 'clock', 'players']);
export type Pace = z.infer<typeof Pace>;

export const MOST_TEAMS = 8;
export const FEWEST_TEAMS = 2;

/** What the facilitator chose when the session was opened. */
export const Settings = z.object({
  title: z.string().check(z.maxLength(60)),
  rounds: z.int().check(z.minimum(1), z.maximum(6)),
  /** Length of planning in seconds; null means no limit. */
  planningSeconds: z.nullable(z.int().check(z.minimum(30), z.maximum(3600))),
  pace: Pace,
  /** Language of the projector and of people who have not chosen one. */
  language: Language,
  /** All choices are open from round 1 on, in place of one after the other. */
  openAll: z.boolean(),
  /** One market for all teams, or for each its own copy of it: the team and three rivals on the house plan, with equal luck. */
  market: z.enum(['shared', 'parallel']),
});
export type Settings = z.infer<typeof Settings>;

/** Motifs of the teams, in the order in which they are given out; a team's id and its default name. */
export const MOTIFS = [
  'kawung',
  'parang',
  'truntum',
  'mendung',
  'ceplok',
  'sekarjagad',
  'lereng',
  'sidomukti',
] as const;
export const Motif = z.enum(MOTIFS);
export type Motif = z.infer<typeof Motif>;

export const Team = z.object({ id: z.string(), name: z.string(), motif: Motif });
export type Team = z.infer<typeof Team>;
