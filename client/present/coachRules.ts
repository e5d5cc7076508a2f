import type { Card } from '../../shared/scenario/cards.ts';
import { CARD_TRAITS } from '../../shared/scenario/cards.ts';
import type { Language } from '../../shared/session/settings.ts';
import type { OutcomePart, PlanPart, SightPart, View } from '../../shared/view/parts.ts';
import { people, percent } from './format.ts';
import { otherRole } from './seats.ts';

/** All that the adviser knows: what the person who is asked has on the screen already. */
export type CoachFacts = {
  readonly view: View;
  readonly plan: PlanPart;
  readonly team: string;
  readonly language: Language;
  /** Seconds until planning ends; null without a limit. */
  readonly left: number | null;
};

type Values = Readonly<Record<string, string | number>>;
/** The values of a question where it fits, else null. A value called `role` is one of the two roles, to be named by its reader. */
export type CoachRule = readonly [key: string, fits: (facts: CoachFacts) => Values | null];

type SalesSight = Extract<SightPart, { role: 'sales' }>;
type MarketingSight = Extract<SightPart, { role: 'marketing' }>;
type Result = OutcomePart['teams'][string];

const when = (fits: boolean, values: Values = {}): Values | null => (fits ? values : null);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const placedOn = ({ plan }: CoachFacts): readonly Card[] =>
  (Object.keys(plan.chips) as Card[]).filter((card) => (plan.chips[card] ?? 0) > 0);
const allAre = (facts: CoachFacts, horizon: 'tactical' | 'strategic'): boolean =>
  facts.plan.placed >= 2 && placedOn(facts).every((card) => CARD_TRAITS[card].horizon === horizon);
const other = ({ plan }: CoachFacts): Values => ({ role: otherRole(plan.role) });
const lastPart = ({ view, plan }: CoachFacts): OutcomePart | undefined => view.outcomes[String(plan.round - 1)];

const ofSales =
  (rule: (sight: SalesSight, facts: CoachFacts) => Values | null) =>
  (facts: CoachFacts): Values | null =>
    facts.view.sight?.role === 'sales' ? rule(facts.view.sight, facts) : null;
const ofMarketing =
  (rule: (sight: MarketingSight, facts: CoachFacts) => Values | null) =>
  (facts: CoachFacts): Values | null =>
    facts.view.sight?.role === 'marketing' ? rule(facts.view.sight, facts) : null;
const ofLast =
  (rule: (result: Result, facts: CoachFacts) => Values | null) =>
  (facts: CoachFacts): Values | null => {
    const result = lastPart(facts)?.teams[facts.team];
    return result ? rule(result, facts) : null;
  };

/** From how many leads on a queue is long, and below how many it is hardly one. */
const LONG_QUEUE = 100;
const SHORT_QUEUE = 30;
const LOW_CLOSING = 0.2;
const LOW_REPEAT = 0.6;
/** Known, but not liked: the gap between both. */
const WIDE_GAP = 0.3;
const HARDLY_KNOWN = 0.4;
const SMALL_SHARE = 0.15;
const LAST_MINUTE = 60;

/** What cannot wait, weightiest first. */
export const PRESSING: readonly CoachRule[] = [
  ['offerWaits', (facts) => when(facts.plan.offer?.role === otherRole(facts.plan.role), other(facts))],
  ['minuteLeft', ({ left }) => when(left !== null && left <= LAST_MINUTE)],
  ['otherLocked', (facts) => when(facts.plan.other.lockedBy !== null, other(facts))],
  ['otherEmpty', (facts) => when(facts.plan.placed >= 2 && facts.plan.other.placed === 0, other(facts))],
];

/** What is worth a talk, in no order. */
export const WORTH_A_TALK: readonly CoachRule[] = [
  ['allTactical', (facts) => when(allAre(facts, 'tactical'))],
  [
    'leadsWait',
    ofSales(({ leadsByAge }, { language }) =>
      when(sum(leadsByAge) >= LONG_QUEUE, { leads: people(sum(leadsByAge), language) }),
    ),
  ],
  [
    'knownNotLiked',
    ofMarketing(({ segments }, { language }) => {
      const widest = [...segments].sort((a, b) => b.awareness - b.equity - (a.awareness - a.equity))[0];
      if (!widest || widest.awareness - widest.equity < WIDE_GAP) return null;
      return { awareness: percent(widest.awareness, language), equity: percent(widest.equity, language) };
    }),
  ],
  [
    'quotaMissed',
    ofLast(({ quarters }) => {
      const missed = quarters.find(({ hit }) => !hit);
      return missed ? { quarter: missed.quarter } : null;
    }),
  ],
  [
    'leadsCold',
    ofSales(({ cold, leadsByAge }, { language }) =>
      when(cold !== null && cold > sum(leadsByAge), { cold: people(cold ?? 0, language) }),
    ),
  ],
  [
    'hardlyKnown',
    ofMarketing(({ segments }, { view, language }) => {
      const least = [...segments].sort((a, b) => a.awareness - b.awareness)[0];
      const segment = view.scenario.segments.find(({ id }) => id === least?.segment);
      if (!least || !segment || least.awareness > HARDLY_KNOWN) return null;
      return { segment: segment.name[language], awareness: percent(least.awareness, language) };
    }),
  ],
  ['allStrategic', (facts) => when(allAre(facts, 'strategic'))],
  ['leadsOld', ofSales(({ leadsByAge: [a = 0, b = 0, c = 0, d = 0] }) => when(c + d >= SHORT_QUEUE && c + d > a + b))],
  ['brandFell', ofLast(({ brandValue, brandValueBefore }) => when(brandValue < brandValueBefore))],
  ['figuresRough', ofMarketing(({ exact }, { plan }) => when(!exact && plan.round > 1))],
  [
    'closingLow',
    ofSales(({ closingRate }, { language }) =>
      when(closingRate !== null && closingRate < LOW_CLOSING, { rate: percent(closingRate ?? 0, language) }),
    ),
  ],
  ['priceAbove', ({ plan }) => when(plan.price !== null && plan.price > 1)],
  ['priceBelow', ({ plan }) => when(plan.price !== null && plan.price < 1)],
  [
    'cheaperAgain',
    (facts) =>
      when(
        (facts.plan.chips.discount ?? 0) > 0 && (lastPart(facts)?.own[facts.team]?.decision.chips.discount ?? 0) > 0,
      ),
  ],
  ['queueShort', ofSales(({ leadsByAge, cold }) => when(cold !== null && sum(leadsByAge) < SHORT_QUEUE))],
  [
    'repeatLow',
    ofSales(({ repeatRate }, { language }) =>
      when(repeatRate !== null && repeatRate < LOW_REPEAT, { rate: percent(repeatRate ?? 0, language) }),
    ),
  ],
  [
    'focusNarrow',
    ({ plan, view, language }) => {
      const segment = view.scenario.segments.find(({ id }) => id === plan.focus);
      return segment ? { segment: segment.name[language] } : null;
    },
  ],
  [
    'shareSmall',
    ofMarketing(({ segments }) => when(segments.some(({ share }) => share !== null && share < SMALL_SHARE))),
  ],
  [
    'sameAgain',
    (facts) => {
      const before = lastPart(facts)?.own[facts.team]?.decision.chips;
      const { chips, placed } = facts.plan;
      const cards = Object.keys(chips) as Card[];
      return when(before !== undefined && placed > 0 && cards.every((card) => chips[card] === before[card]));
    },
  ],
  ['spreadThin', (facts) => when(placedOn(facts).length >= 4 && facts.plan.placed === placedOn(facts).length)],
  ['ownOffer', (facts) => when(facts.plan.offer?.role === facts.plan.role, other(facts))],
  [
    'expectation',
    (facts) =>
      when(facts.plan.opens.prediction && facts.plan.prediction === null && facts.plan.placed > 0, other(facts)),
  ],
];
