import * as z from 'zod/mini';
import { AgendaRound, MOST_ROUNDS } from './agenda.ts';
import { Card } from './cardSchemas.ts';
import { MOST_CHIPS } from './cards.ts';
import { mismatches } from './coherence.ts';
import { Params } from './params.ts';
import { quantity, Slug, Wording } from './quantity.ts';
import { Segment } from './segment.ts';
import { Shock } from './shock.ts';

const Round = z.int().check(z.minimum(1), z.maximum(MOST_ROUNDS));
const ChipCount = z.int().check(z.minimum(1), z.maximum(36));

/** Money in whole cents of the scenario's currency. */
const Money = z.int().check(z.minimum(0));

/** Whole chips, so that a team can play it: what runs where a team says nothing in round 1, and what all played before. */
const HousePlan = z.strictObject({
  chips: z.record(Card, z.int().check(z.minimum(0), z.maximum(MOST_CHIPS))),
  price: quantity('multiple of list price', 0.5, 2),
  /** A segment's id, or `all`. */
  focus: z.string(),
});

/** Where the teams stand at the start, instead of where the warm-up leaves them. Values hold for every segment. */
const Start = z.strictObject({
  awareness: z.optional(quantity('share', 0, 1)),
  equity: z.optional(quantity('share', 0, 1)),
  /** Share of the warm-up's customers and leads that is there. */
  customers: z.optional(quantity('share', 0, 1)),
});

/** A market to play: every word, price and number of it, as data that can be stored whole in an event. */
export const Scenario = z
  .strictObject({
    id: Slug,
    version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
    name: Wording,
    story: Wording,
    product: Wording,
    currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
    /** List price of a unit at price 1, and money that one chip costs in one week. */
    categoryPrice: Money,
    chipPrice: Money,
    /** Costs a team has whatever it does, a week; money in its till at the start. */
    overhead: Money,
    startCash: Money,
    segments: z.array(Segment).check(z.length(3)),
    rounds: Round,
    /** Sessions offer 13 or 26; experiments any length to 52. */
    weeksPerRound: z.int().check(z.minimum(1), z.maximum(52)),
    /** Chips of the first round, and the least and the most that revenue can make of them. */
    budget: z.strictObject({ start: ChipCount, least: ChipCount, most: ChipCount }),
    housePlan: HousePlan,
    /** Growth per quarter that the quota asks for. */
    quotaGrowth: quantity('share a quarter', 0, 0.5),
    /** The round from which a choice is open. */
    opens: z.strictObject({ split: Round, price: Round, focus: Round, prediction: Round }),
    /** Rounds of 13 weeks that all teams have played on the house plan when the game begins. */
    warmUp: z.int().check(z.minimum(0), z.maximum(200)),
    start: Start,
    params: Params,
    /** The facilitator's deck. */
    shocks: z.array(Shock).check(z.maxLength(40)),
    /** One entry a round, in order. */
    agenda: z.array(AgendaRound),
  })
  .check(({ value, issues }) => {
    for (const { path, message } of mismatches(value)) issues.push({ code: 'custom', input: value, path, message });
  });
export type Scenario = z.infer<typeof Scenario>;
