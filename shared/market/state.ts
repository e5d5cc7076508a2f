import * as z from 'zod/mini';
import { Cents } from './outcome.ts';

const Share = z.number().check(z.minimum(0), z.maximum(1));
const People = z.number().check(z.minimum(0));

/** What a card leaves behind, as chips at constant spend. The other four cards act in the week itself. */
export const Stocks = z.object({
  ads: People,
  promotion: People,
  salesKit: People,
  fieldInsight: People,
  brand: People,
  content: People,
  research: People,
  coaching: People,
});
export type Stocks = z.infer<typeof Stocks>;

/** One team in one segment. */
export const CellState = z.object({
  awareness: Share,
  equity: Share,
  /** People waiting for an hour, by age in weeks: 0, 1, 2, 3 and more. */
  leads: z.tuple([People, People, People, People]),
  /** Customers who have bought once, and those who came back at least once; never counted in both. */
  customers: People,
  loyal: People,
  /** Of all these, the people who bought early and skip their next occasion. */
  stocked: People,
  /** The name's pull on shoppers in the last week, and the share of them its reps found: what rivals meet when one team is run on alone. */
  attraction: People,
  found: People,
});
export type CellState = z.infer<typeof CellState>;

export const TeamState = z.object({
  stocks: Stocks,
  /** Skill of the sales team, 0..1. */
  skill: Share,
  /** Price that buyers take for normal, as a multiple of the category's. */
  reference: People,
  /** List price of the last round, as a multiple of the category's: what customers of rivals compare theirs with. */
  price: People,
  cash: Cents,
  /** Revenue of the last round, and of the quarter that is not yet over. */
  revenue: Cents,
  quarterRevenue: Cents,
  segments: z.record(z.string(), CellState),
});
export type TeamState = z.infer<typeof TeamState>;

/** People of a segment who are nobody's: outside the market, and in it. `returned` is the share of people lost by teams who came back as shoppers last week. */
export const PoolState = z.object({ outside: People, shoppers: People, returned: Share });
export type PoolState = z.infer<typeof PoolState>;

const states = {
  modelVersion: z.string(),
  /** Weeks and rounds played since the start. */
  week: z.int(),
  round: z.int(),
  /** Weeks of the last round; 0 at the start. */
  lastWeeks: z.int(),
  /** What each team took in its last quarter before the start. */
  startRevenue: Cents,
  pools: z.record(z.string(), PoolState),
  teams: z.record(z.string(), TeamState),
};

/** Everything the market remembers between rounds; JSON only, since it is stored in events. */
export const MarketState = z.object({
  ...states,
  /** In parallel markets each team's own market, by team id; `pools` is then empty and `teams` holds each team as its market does. */
  copies: z.optional(z.record(z.string(), z.object(states))),
});
export type MarketState = z.infer<typeof MarketState>;
