import * as z from 'zod/mini';
import { quantity, Slug, Wording } from './quantity.ts';

const sense = quantity('multiple', 0, 4);

/** One kind of buyer. A person may stand for a household, an office or a shop: whoever decides to buy. */
export const Segment = z.strictObject({
  id: Slug,
  name: Wording,
  story: Wording,
  people: quantity('people a team', 10, 1e7),
  /** Weeks between two occasions of a person who is nobody's customer, and weeks such a person shops around. */
  cycle: quantity('weeks', 1, 520),
  shopping: quantity('weeks', 0.5, 52),
  /** Weeks between two occasions of a customer, and units bought at each. */
  occasion: quantity('weeks', 0.5, 520),
  basket: quantity('units', 0.01, 1e5),
  /** Hours of work a lead takes. */
  effort: quantity('hours', 0.01, 1000),
  /** Shifts of the log-odds of closing a lead and of a customer coming back. */
  ease: quantity('log-odds', -5, 5),
  loyalty: quantity('log-odds', -5, 5),
  /** How strongly this segment reacts to price, to what Marketing sends, and to a rep who calls. */
  priceSense: sense,
  messageSense: sense,
  callSense: sense,
});
export type Segment = z.infer<typeof Segment>;
