/* The published facts that the model must show, in the order of their ids; each knows how to measure itself on a bench. */
import { ADVERTISING_FACTS } from './advertising.ts';
import { B2B_FACTS } from './b2b.ts';
import type { Fact } from './fact.ts';
import { MIX_FACTS } from './mix.ts';
import { PRICE_FACTS } from './price.ts';
import { SALES_FACTS } from './sales.ts';
import { SYNERGY_FACTS } from './synergy.ts';
import { VALUE_FACTS } from './value.ts';

export const FACTS: readonly Fact[] = [
  ...ADVERTISING_FACTS,
  ...SALES_FACTS,
  ...PRICE_FACTS,
  ...MIX_FACTS,
  ...B2B_FACTS,
  ...VALUE_FACTS,
  ...SYNERGY_FACTS,
];
