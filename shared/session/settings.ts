import * as z from 'zod/mini';

export const LANGUAGES = ['id', 'en'] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/** Who moves a session from step to step: the facilitator, the clock, or any player (a session played alone). */
export const Pace = z.enum(['facilitator', 'clock', 'players']);
export type Pace = z.infer<typeof Pace>;

/** Longest display name, in characters. */
export const LONGEST_NAME = 24;

export const MOST_TEAMS = 8;
export const FEWEST_TEAMS = 2;

/**
 * What teams and screen get of the rivals' figures. `open`: everything, by name; `own`: nothing but one's own place on each
 * axis; `anonymous`: everything, but not whose; `hidden`: nothing.
 */
export const RANKING_POLICIES = ['open', 'own', 'anonymous', 'hidden'] as const;
export const RankingPolicy = z.enum(RANKING_POLICIES);
export type RankingPolicy = z.infer<typeof RankingPolicy>;

/** With `delayed` all of it waits for the last review: until then rounds are as if hidden. */
export const Ranking = z.object({ policy: RankingPolicy, delayed: z.boolean() });
export type Ranking = z.infer<typeof Ranking>;

/** The ranking of a session for which nobody chose. */
export const OPEN_RANKING: Ranking = { policy: 'open', delayed: false };

/** What stands for a role that has not decided when time is up: its last plan, the company's house plan, or what a bot would do. */
export const SILENCES = ['last', 'house', 'bot'] as const;
export const Silence = z.enum(SILENCES);
export type Silence = z.infer<typeof Silence>;

/** Lengths of a workshop for which there is an agenda, in minutes. */
export const AGENDAS = [60, 90, 180] as const;

/** How the room is run: chosen once, by whoever opens the session. */
export const Room = z.object({
  silence: Silence,
  /** Seconds for which somebody must be away before a bot plays for them; null: never. */
  awaySeconds: z.nullable(z.int().check(z.minimum(10), z.maximum(600))),
  /** Days for which the session is kept after its last event, at most as long as the server keeps any; null: as long as that. */
  retentionDays: z.nullable(z.int().check(z.minimum(1), z.maximum(365))),
  /** The agenda that the workshop follows, by its length in minutes; null: none. */
  agenda: z.nullable(z.literal(AGENDAS)),
});
export type Room = z.infer<typeof Room>;

/** The room of a session for which nobody chose. */
export const PLAIN_ROOM: Room = { silence: 'last', awaySeconds: null, retentionDays: null, agenda: null };

/** How many times as fast as usual a rehearsal goes; at the usual tempo it takes less than two minutes. */
export const TEMPOS = [1, 2, 4] as const;
export const Tempo = z.literal(TEMPOS);
export type Tempo = z.infer<typeof Tempo>;

/** How many times the planning time of all one person has. */
export const ALLOWANCES = [1, 1.5, 2, 4, 10] as const;
export const Allowance = z.literal(ALLOWANCES);
export type Allowance = z.infer<typeof Allowance>;

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
  /** For the rounds that are yet to start; each round keeps the one with which it began. Open where nobody says. */
  ranking: z._default(Ranking, OPEN_RANKING),
  room: z._default(Room, PLAIN_ROOM),
  /** People are offered a learning check before the game and after it. */
  learning: z._default(z.boolean(), false),
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
