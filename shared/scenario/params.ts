import * as z from 'zod/mini';
import { Card } from './cardSchemas.ts';
import { quantity } from './quantity.ts';

const weeks = quantity('weeks', 0.1, 520);
const logit = quantity('log-odds', -10, 10);
const share = quantity('share', 0, 1);
const perWeek = quantity('share a week', 0, 1);
const multiple = quantity('multiple', 0, 10);
const exponent = quantity('exponent', 0, 10);

/** Half-lives of what a card leaves behind, in weeks. The other four cards act in the week itself. */
const CarryOver = z.strictObject({
  ads: weeks,
  promotion: weeks,
  salesKit: weeks,
  fieldInsight: weeks,
  brand: weeks,
  content: weeks,
  research: weeks,
  coaching: weeks,
});

/** Cards with a response curve: all but care, whose reach is counted in hours against customers. */
export const CURVED = [
  'calls',
  'closing',
  'discount',
  'coaching',
  'fieldInsight',
  'ads',
  'promotion',
  'salesKit',
  'brand',
  'research',
  'content',
] as const satisfies readonly Card[];
const Curved = z.enum(CURVED);
export type Curved = z.infer<typeof Curved>;

/** Every number of the model. A name with dots (`closing.capacity`) is a path into this object. */
export const Params = z.strictObject({
  /** How much each role's work lifts the other's: 1 as measured, 0 off. */
  synergy: quantity('multiple', 0, 3),
  carryOver: CarryOver,
  /** Response h(m) = m^slope / (m^slope + half^slope): `half` is the chips at which half of the effect is reached. */
  half: z.record(Curved, quantity('chips', 0.05, 50)),
  slope: z.record(Curved, quantity('exponent', 0.5, 3)),
  /** Price of a chip by card, as a multiple of the scenario's. */
  chipCost: z.record(Card, multiple),
  fit: z.strictObject({ gain: multiple, focusLift: multiple, focusLoss: share }),
  /** What makes a shopper turn to one name and not another; `outside` is the weight of buying elsewhere or not at all. */
  attraction: z.strictObject({
    equity: exponent,
    ads: exponent,
    content: exponent,
    promotion: exponent,
    price: exponent,
    reference: exponent,
    outside: quantity('weight a team', 0.001, 100),
  }),
  leads: z.strictObject({
    /** Share of inbound leads that is worth a rep's hour. */
    qualify: share,
    /** A lead's chance falls to this share with each week of age, to the third. */
    fade: share,
    /** Share of unworked leads that goes cold in a week. */
    cold: perWeek,
    /** Share of lost and cold leads that goes on shopping; the rest leaves the market. */
    shopOn: share,
  }),
  /** `reach`: share of its own part of the shoppers that a team would find a week with endless reps; `warmth`: share of it that needs a known name. */
  calls: z.strictObject({ reach: perWeek, warmth: share }),
  closing: z.strictObject({
    /** Hours a week with endless chips; `floor` is the share of it that is there without any. */
    capacity: quantity('hours a week', 0, 1e6),
    floor: share,
    /** Growth of capacity and log-odds of closing with a fully coached team. */
    coaching: multiple,
    skill: logit,
    base: logit,
    equity: logit,
    salesKit: logit,
    fieldInsight: logit,
    price: exponent,
  }),
  discount: z.strictObject({
    /** Largest price cut on won leads, and how far it pulls purchases forward. */
    depth: share,
    pull: quantity('multiple of the cut', 0, 20),
    /** How much of the cut buyers take for the normal price, and what a week of it costs brand equity. */
    seen: share,
    wear: perWeek,
  }),
  price: z.strictObject({
    unitCost: quantity('share of list price', 0.05, 0.95),
    /** How far a list price below the reference pulls customers' occasions forward, and what it wears off equity in a week. */
    pull: quantity('multiple of the cut', 0, 20),
    wear: perWeek,
    /** How much less a price weighs with full brand equity than with the neutral level. */
    shield: quantity('share per unit of equity', 0, 1.5),
    /** Half-life with which buyers take today's price for the normal one. */
    memory: weeks,
  }),
  care: z.strictObject({ reach: quantity('customers a chip', 1, 1e6) }),
  skill: z.strictObject({ halfLife: weeks }),
  repeat: z.strictObject({
    /** `scale` multiplies the chance of coming back at an occasion (1; for elasticities). */
    scale: quantity('multiple', 0.5, 1.2),
    base: logit,
    equity: logit,
    care: logit,
    /** Weight of the price against what buyers are used to, and against what rivals ask. */
    price: exponent,
    rivalry: exponent,
    ads: logit,
    promotion: logit,
  }),
  awareness: z.strictObject({
    brand: perWeek,
    content: perWeek,
    promotion: perWeek,
    wordOfMouth: perWeek,
    /** Word of mouth of a fully cared-for customer, as a multiple of one nobody calls. */
    careVoice: multiple,
    fade: weeks,
    floor: share,
  }),
  equity: z.strictObject({
    brand: perWeek,
    content: perWeek,
    promotion: perWeek,
    served: perWeek,
    cold: perWeek,
    fade: weeks,
  }),
  /** Levels at which the joint terms are neutral: what `synergy` 0 leaves. */
  neutral: z.strictObject({ awareness: share, equity: share, salesKit: share, care: share }),
  /** Standard deviation of the weekly luck: of interest, of closing (log-odds), of demand in a segment. */
  noise: z.strictObject({
    interest: quantity('share', 0, 0.25),
    closing: quantity('log-odds', 0, 1),
    demand: quantity('share', 0, 0.25),
  }),
});
export type Params = z.infer<typeof Params>;
