import { noChips } from '../../scenario/cards.ts';
import type { Bench, Fact } from './fact.ts';
import { ofParts } from './fact.ts';
import { BASE, OWN, over, ownOf, play, playOwn, sum, wonOf } from './twin.ts';

const YEAR = 4;

/** Of the people who are nobody's customer, the share that is in the market. */
function inMarket(bench: Bench): number {
  const [round = {}] = play(bench, { scenario: 'b2b', own: [BASE], quarters: 1 });
  const own = round[OWN];
  if (own === undefined) throw new Error('the own team is missing');
  const { unaware, aware, shoppers } = own.after;
  const able = shoppers + sum(Object.values(round).map(({ after }) => after.leads));
  return able / (able + unaware + aware);
}

/** Of all inquiries of a year, and of those that are worth a rep's hour, the share that is won in the end. */
function wonOfCohort(bench: Bench): { readonly inquiries: number; readonly qualified: number } {
  const { qualify } = bench.scenario('b2b').params.leads;
  const year = ownOf(play(bench, { scenario: 'b2b', own: [BASE], quarters: YEAR }));
  const inbound = over(year, ({ flows }) => flows.inbound, 1, YEAR);
  const outbound = over(year, ({ flows }) => flows.outbound, 1, YEAR);
  const qualified = over(year, wonOf, 1, YEAR) / (inbound * qualify + outbound);
  return { inquiries: qualified * qualify, qualified };
}

const DELAYS = [0, 1, 2, 3, 4];
const MANY_HOURS = 30;
const LEADS = 100;
/** Weeks of work after the delay: nearly all who are still there are worked in them. */
const FOLLOW_UP = 2;

/** Odds that one of a hundred fresh leads is won when nobody works it for so many weeks: what is won with them and not without. */
function oddsAfter(bench: Bench, delay: number): number {
  const plan = (closing: number) => ({ chips: { ...noChips(), closing }, price: 1, focus: 'all' });
  const idle = Array.from({ length: delay }, () => plan(0));
  const [some = 0, none = 0] = [LEADS, 0].map((leads) =>
    sum(
      playOwn(bench, {
        scenario: 'b2b',
        own: [...idle, plan(MANY_HOURS)],
        quarters: delay + FOLLOW_UP,
        weeksPerRound: 1,
        overrides: { 'closing.floor': 0 },
        start: { awareness: 0, leads, customers: 0 },
      }).map(wonOf),
    ),
  );
  const won = (some - none) / LEADS;
  return won / (1 - won);
}

export const B2B_FACTS: readonly Fact[] = [
  {
    id: 'A17',
    name: 'Few are in the market now',
    scenario: 'b2b',
    strength: 'L',
    source: 'Dawes 2021',
    recipe: 'shoppers and leads at the base, of all who are nobody’s customer',
    luck: true,
    read: (bench) => ({ value: inMarket(bench), low: 0.03, high: 0.08 }),
  },
  {
    id: 'A18',
    name: 'The funnel of a business good, end to end',
    scenario: 'b2b',
    strength: 'L',
    source: 'benchmarks of vendors',
    recipe: 'a year of the base; inquiry = inbound before it is qualified; won of inquiries and of qualified leads',
    luck: true,
    read: (bench) => {
      const { inquiries, qualified } = wonOfCohort(bench);
      return ofParts(
        { name: 'inquiry to won', value: inquiries, low: 0.005, high: 0.03 },
        { name: 'qualified to won', value: qualified, low: 0.2, high: 0.3 },
      );
    },
  },
  {
    id: 'A19',
    name: 'Speed to lead',
    scenario: 'b2b',
    strength: 'M',
    source: 'Oldroyd et al. 2011',
    recipe: 'a hundred leads, nobody at work for 0 to 4 weeks, then hours enough; odds of winning',
    luck: true,
    read: (bench) => {
      const odds = DELAYS.map((delay) => oddsAfter(bench, delay));
      return ofParts(
        { name: 'at once / a week later', value: (odds[0] ?? 0) / (odds[1] ?? 1), low: 3, high: 60 },
        {
          name: 'rises with delay',
          value: odds.filter((it, i) => i > 0 && it >= (odds[i - 1] ?? 0)).length,
          low: 0,
          high: 0,
        },
      );
    },
  },
];
