/**
 * What a fit may move, and how far. Ranges are in the unit of the parameter's schema. Each low end lies well above zero where a
 * card acts through the parameter, so that no card can be switched off to please a fact.
 */
export type Bound = { readonly path: string; readonly low: number; readonly high: number; readonly source: string };

const table = (source: string, rows: readonly (readonly [string, number, number])[]): readonly Bound[] =>
  rows.map(([path, low, high]) => ({ path, low, high, source }));

export const BOUNDS: readonly Bound[] = [
  ...table("half-lives of media: Robyn's guide (weekly retention .3 to .8, .1 to .4, 0 to .3)", [
    ['carryOver.ads', 0.3, 0.57],
    ['carryOver.promotion', 0.35, 0.75],
    ['carryOver.brand', 1.5, 3.05],
    ['carryOver.content', 6, 16],
  ]),
  ...table('five months until a rep is ramped: Bridge Group 2024', [
    ['carryOver.coaching', 18.5, 25],
    ['skill.halfLife', 4, 26],
  ]),
  ...table('diminishing returns; Robyn bounds the slope of a Hill curve by .5 and 3', [
    ['half.calls', 0.6, 6],
    ['half.closing', 1.5, 10],
    ['half.discount', 1, 6],
    ['half.coaching', 0.6, 4],
    ['half.fieldInsight', 0.5, 3],
    ['half.ads', 1.5, 9],
    ['half.promotion', 0.8, 6],
    ['half.salesKit', 0.5, 4],
    ['half.brand', 0.7, 2.2],
    ['half.research', 0.4, 2.5],
    ['half.content', 0.8, 3],
    ['slope.brand', 1.5, 2.4],
    ['slope.content', 1.4, 2.2],
  ]),
  ...table('fit of messages: a judgement, at most half as strong again', [['fit.gain', 0.12, 0.6]]),
  ...table('advertising: Sethuraman et al. 2011, Henningsen et al. 2011, Binet & Field 2013', [
    ['attraction.equity', 0.3, 2.5],
    ['attraction.ads', 0.25, 4],
    ['attraction.content', 0.1, 1],
    ['attraction.promotion', 0.2, 1.5],
    ['awareness.brand', 0.008, 0.06],
    ['awareness.content', 0.002, 0.02],
    ['awareness.promotion', 0.003, 0.02],
    ['awareness.wordOfMouth', 0.02, 0.25],
    ['awareness.careVoice', 0.3, 2],
    ['awareness.fade', 18, 60],
    ['equity.brand', 0.006, 0.05],
    ['equity.content', 0.004, 0.05],
    ['equity.promotion', 0.001, 0.008],
    ['equity.served', 0.03, 0.4],
    ['equity.cold', 0.01, 0.1],
    ['equity.fade', 26, 78],
  ]),
  ...table('sales force: Albers et al. 2010', [
    ['calls.reach', 0.1, 0.8],
    ['calls.warmth', 0.3, 0.9],
    ['closing.capacity', 100, 500],
    ['closing.floor', 0.08, 0.3],
    ['closing.coaching', 0.12, 0.8],
    ['closing.skill', 0.12, 1],
    ['closing.base', -2, 1.5],
    ['closing.equity', 0.2, 1.5],
    ['closing.salesKit', 0.25, 1.2],
    ['closing.fieldInsight', 0.15, 0.8],
    ['care.reach', 15, 120],
    ['repeat.care', 0.2, 1.5],
  ]),
  ...table('speed to lead: Oldroyd et al. 2011', [
    ['leads.fade', 0.35, 0.7],
    ['leads.cold', 0.2, 0.6],
    ['leads.shopOn', 0.3, 0.9],
  ]),
  ...table('price: Bijmolt et al. 2005, van Heerde et al. 2004, Pauwels et al. 2002, Mela et al. 1997', [
    ['attraction.price', 1, 6],
    ['attraction.reference', 0.5, 5],
    ['attraction.outside', 0.3, 3],
    ['closing.price', 0.8, 4],
    ['discount.depth', 0.12, 0.4],
    ['discount.pull', 0.2, 3],
    ['discount.seen', 0.1, 0.8],
    ['discount.wear', 0.004, 0.08],
    ['price.pull', 0.2, 4],
    ['price.wear', 0.01, 0.15],
    ['price.shield', 0.1, 1.2],
    ['price.memory', 2, 26],
    ['repeat.price', 0.5, 9.8],
    ['repeat.rivalry', 0.3, 9],
  ]),
  ...table('retention: Gupta, Lehmann & Stuart 2004', [
    ['repeat.base', 1, 2.5],
    ['repeat.equity', 0.2, 1.5],
    ['repeat.ads', 0.1, 3],
    ['repeat.promotion', 0.02, 0.4],
  ]),
];
