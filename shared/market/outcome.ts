import * as z from 'zod/mini';
import { Chips } from '../scenario/cardSchemas.ts';

/** List price as a multiple of the category's price; a session offers these three. */
export const PRICES = [0.9, 1, 1.1] as const;

/** `all`, or the id of the one segment that Marketing aims at. */
export const Focus = z.string().check(z.minLength(1), z.maxLength(24));
export type Focus = z.infer<typeof Focus>;

/** All that the market asks of a team for one round. Chips are weekly rates. */
export const Decision = z.object({ chips: Chips, price: z.number(), focus: Focus });
export type Decision = z.infer<typeof Decision>;

/** Money in whole cents of the scenario's currency; may be negative. */
export const Cents = z.int();
export type Cents = z.infer<typeof Cents>;

const People = z.number().check(z.minimum(0));
const Fraction = z.number().check(z.minimum(0), z.maximum(1));

/**
 * Where every person of the market stands as one team sees it, at one moment. The seven add up to the market's people:
 * `unaware` and `aware` are outside the market; `shoppers` are in it and nobody's lead; `leads`, `customers` and
 * `loyal` (customers who came back at least once, not counted in `customers`) are the team's own; `rivals` the rest.
 */
export const Funnel = z.object({
  unaware: People,
  aware: People,
  shoppers: People,
  leads: People,
  customers: People,
  loyal: People,
  rivals: People,
});
export type Funnel = z.infer<typeof Funnel>;

/** What flowed through one team's funnel: people (or purchases, for `repeat` and `units`) in the period. */
export const Flows = z.object({
  inbound: People,
  outbound: People,
  worked: People,
  cold: People,
  won: People,
  repeat: People,
  units: People,
});
export type Flows = z.infer<typeof Flows>;

/** One week of one team: funnel, awareness and equity at its end, flows during it. */
export const TeamWeek = z.object({
  funnel: Funnel,
  flows: Flows,
  revenue: Cents,
  awareness: Fraction,
  equity: Fraction,
});
export type TeamWeek = z.infer<typeof TeamWeek>;

/** `quarter` counts from 1 over the whole session; `quota` is known from the start. */
export const Quarter = z.object({ quarter: z.int(), quota: Cents, revenue: Cents, hit: z.boolean() });
export type Quarter = z.infer<typeof Quarter>;

/** One team in one segment at the end of the round. `fit` is the multiplier on every message (1 = neutral). */
export const TeamSegment = z.object({
  awareness: Fraction,
  equity: Fraction,
  share: Fraction,
  fit: z.number(),
  leads: People,
  customers: People,
});
export type TeamSegment = z.infer<typeof TeamSegment>;

/** What a round did to one team. Flows are sums of the round, stocks stand at its end. */
export const TeamOutcome = z.object({
  weeks: z.array(TeamWeek),
  quarters: z.array(Quarter),
  segments: z.record(z.string(), TeamSegment),
  before: Funnel,
  after: Funnel,
  flows: Flows,
  /** People waiting, by age in weeks: 0, 1, 2, 3 and more. */
  leadsByAge: z.tuple([People, People, People, People]),
  /** Won / worked, and repeat purchases / purchase occasions of existing customers; 0 where there was nothing. */
  closingRate: Fraction,
  repeatRate: Fraction,
  revenue: Cents,
  grossProfit: Cents,
  /** Money spent on chips. */
  spend: Cents,
  /** Cash at the end of the round: money is conserved from `cash` of the round before. */
  cash: Cents,
  /** Own units / all teams' units. */
  share: Fraction,
  awareness: Fraction,
  equity: Fraction,
  brandValue: Cents,
  customerValue: Cents,
  /** cash + customerValue + brandValue. */
  companyValue: Cents,
});
export type TeamOutcome = z.infer<typeof TeamOutcome>;

/** What one round did to every team, by team id. */
export const Outcome = z.object({ weeks: z.int(), teams: z.record(z.string(), TeamOutcome) });
export type Outcome = z.infer<typeof Outcome>;
