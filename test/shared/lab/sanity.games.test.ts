import { describe, expect, it } from 'vitest';
import { withOverrides } from '../../../shared/lab/overrides.ts';
import { alive, sells } from '../../../shared/lab/sanity/alive.ts';
import { findingsOf } from '../../../shared/lab/sanity/bestPlan.ts';
import type { Week } from '../../../shared/lab/sanity/conservation.ts';
import { conservation, lostMoney, lostPeople } from '../../../shared/lab/sanity/conservation.ts';
import { deadCards } from '../../../shared/lab/sanity/deadCards.ts';
import type { Finding } from '../../../shared/lab/sanity/finding.ts';
import { monotony } from '../../../shared/lab/sanity/monotony.ts';
import { quotas } from '../../../shared/lab/sanity/quotas.ts';
import type { Rehearsal } from '../../../shared/lab/sanity/rehearsal.ts';
import { openRehearsal } from '../../../shared/lab/sanity/rehearsal.ts';
import { sanityOf } from '../../../shared/lab/sanity/sanity.ts';
import * as market from '../../../shared/market/market.ts';
import type { Decision } from '../../../shared/market/outcome.ts';
import { CARDS, noChips } from '../../../shared/scenario/cards.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { COFFEE, SHIPPED } from '../../../shared/scenario/shipped.ts';

const EVERY = [sells, alive, quotas, monotony, deadCards];
const errorsOf = (findings: readonly Finding[]): string[] =>
  findings.filter(({ kind }) => kind === 'error').map(({ path, text }) => `${path}: ${text}`);
const asked = (question: (rehearsal: Rehearsal) => Finding[], scenario: Scenario): string[] =>
  question(openRehearsal(scenario)).map(({ path, kind, text }) => `${kind} ${path}: ${text}`);
const withParams = (overrides: Readonly<Record<string, number>>): Scenario => withOverrides(COFFEE, overrides);

describe.each(SHIPPED.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  it('makes a market that is true and a company that lives', () => {
    const rehearsal = openRehearsal(scenario);
    expect(errorsOf([...conservation(scenario), ...EVERY.flatMap((question) => question(rehearsal))])).toEqual([]);
  });
});

describe('a scenario made bad on purpose is found, and where', () => {
  const priceless = {
    'attraction.price': 0,
    'attraction.reference': 0,
    'closing.price': 0,
    'repeat.price': 0,
    'repeat.rivalry': 0,
  };
  it.each<[string, (rehearsal: Rehearsal) => Finding[], Scenario, string]>([
    ['nobody buys', sells, { ...COFFEE, categoryPrice: 0 }, 'error housePlan.chips: nobody buys anything'],
    [
      'chips cost a hundred times as much',
      alive,
      { ...COFFEE, chipPrice: COFFEE.chipPrice * 100 },
      'error chipPrice: the house plan does not pay for its chips',
    ],
    [
      'overhead eats all',
      alive,
      { ...COFFEE, overhead: COFFEE.overhead * 100 },
      'error overhead: the house plan does not pay for its chips',
    ],
    [
      'the till is empty before the money comes',
      alive,
      { ...COFFEE, startCash: 0, overhead: COFFEE.overhead * 100 },
      'error startCash: the till is empty in week 1 of the first round',
    ],
    [
      'everybody knows the name',
      alive,
      { ...COFFEE, start: { awareness: 0.99 } },
      'error start.awareness: 99 % of people know the name',
    ],
    [
      'Sales has no hours',
      alive,
      withParams({ 'closing.capacity': 1 }),
      'error params.closing.capacity: nearly all leads go cold',
    ],
    [
      'Sales has endless hours',
      alive,
      withParams({ 'closing.capacity': 1e6 }),
      'warning params.closing.capacity: all leads are always worked',
    ],
    ['quotas grow by half', quotas, { ...COFFEE, quotaGrowth: 0.5 }, 'error quotaGrowth: the quotas are out of reach'],
    [
      'a sales kit does harm',
      monotony,
      withParams({ 'closing.salesKit': -2 }),
      'error params.closing.salesKit: 1 instead of 0 chips on salesKit lower the closing rate',
    ],
    [
      'care drives customers away',
      monotony,
      withParams({ 'repeat.care': -2 }),
      'warning params.repeat.care: 1 instead of 0 chips on care lower the repeat rate',
    ],
    [
      'nobody minds the price',
      monotony,
      withParams(priceless),
      'error params.attraction.price: price up never lowers units',
    ],
    [
      'ads do nothing',
      deadCards,
      withParams({ 'attraction.ads': 0, 'repeat.ads': 0 }),
      'error params.attraction.ads: ads is a dead card',
    ],
    [
      'research does nothing',
      deadCards,
      withParams({ 'fit.gain': 0 }),
      'error params.fit.gain: research is a dead card',
    ],
  ])('%s', (_, question, scenario, text) => {
    expect(asked(question, scenario)).toContainEqual(expect.stringContaining(text));
  });

  it('where money cannot be counted to the cent, nothing else is asked', () => {
    const questions: string[] = [];
    const findings = sanityOf({ ...COFFEE, categoryPrice: 1e15 }, (question) => questions.push(question));
    expect(errorsOf(findings)).toEqual([expect.stringContaining('categoryPrice: the money is too much')]);
    expect(questions).toEqual(['are people and money conserved?']);
  });
});

describe('conservation', () => {
  const weekly = { ...COFFEE, weeksPerRound: 1 };
  const before = market.open(weekly, ['one']);
  const decisions = { one: COFFEE.housePlan };
  const { state: after, outcome } = market.step(weekly, before, decisions, { seed: 'pasar1:1', round: 1 });
  const week: Week = { before, after, decisions, outcomes: outcome.teams };
  const pool = (outside: number) => ({
    after: { ...after, pools: { ...after.pools, cafes: { outside, shoppers: 0, returned: 0 } } },
  });

  it('notices one person too many, and one cent too few', () => {
    expect([...lostPeople(COFFEE, week), ...lostMoney(COFFEE, week)]).toEqual([]);
    expect(lostPeople(COFFEE, pool(1e6))).toEqual([expect.objectContaining({ path: 'segments[2]' })]);
    const one = outcome.teams['one'];
    if (!one) throw new Error('no team');
    expect(lostMoney(COFFEE, { ...week, outcomes: { one: { ...one, cash: one.cash - 1 } } })).toHaveLength(1);
  });
});

describe('the best plan', () => {
  const plan = (chips: Partial<Record<(typeof CARDS)[number], number>>): Decision => ({
    chips: { ...noChips(), ...chips },
    price: 1,
    focus: 'all',
  });
  const all = plan(Object.fromEntries(CARDS.map((card) => [card, 1])));
  const told = (...decisions: readonly Decision[]) => findingsOf(decisions).map(({ kind, path }) => `${kind} ${path}`);

  it('says nothing where every card has its turn and rounds differ', () => {
    expect(told(all, { ...all, focus: 'homes' })).toEqual([]);
  });
  it('gives a hint of each card that is never played', () => {
    const { research: _, ...others } = all.chips;
    expect(told(plan(others), plan({ ...others, ads: 2, brand: 0 }))).toEqual(['hint params.fit.gain']);
  });
  it('warns of a card that holds more than a third, and of a plan that never changes', () => {
    const ads = plan({ ...all.chips, ads: 20 });
    expect(told(ads, all)).toEqual(['warning params.attraction.ads']);
    expect(told(all, all, all)).toEqual(['warning params']);
  });
});
