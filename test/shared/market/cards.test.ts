import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as market from '../../../shared/market/market.ts';
import type { TeamOutcome } from '../../../shared/market/outcome.ts';
import type { TeamState } from '../../../shared/market/state.ts';
import { BASE_PLAN } from '../../../shared/scenario/basePlan.ts';
import type { Card } from '../../../shared/scenario/cards.ts';
import { all, calm, plan, rounds, SEED, start, team } from './play.ts';

const scenario = calm(13);
const opened = start(scenario);

/** One quarter of kawung with one more chip on a card, against the same without. */
function oneMore(card: Card): { more: TeamOutcome; usual: TeamOutcome; after: TeamState; before: TeamState } {
  const run = (chips: number) => {
    const decisions = all(opened, plan(), { kawung: plan({ [card]: chips }) });
    const { state, outcome } = market.step(scenario, opened, decisions, { seed: SEED, round: 1 });
    const own = state.teams['kawung'];
    if (own === undefined) throw new Error('no kawung');
    return { outcome: team(outcome, 'kawung'), own };
  };
  const [usual, more] = [run(BASE_PLAN[card]), run(BASE_PLAN[card] + 1)];
  return { more: more.outcome, usual: usual.outcome, after: more.own, before: usual.own };
}

type Seen = ReturnType<typeof oneMore>;
const flow =
  (name: keyof TeamOutcome['flows']) =>
  ({ more, usual }: Seen) =>
    more.flows[name] / usual.flows[name];
const stock =
  (name: keyof TeamState['stocks']) =>
  ({ after, before }: Seen) =>
    after.stocks[name] / before.stocks[name];
const level =
  (name: 'awareness' | 'equity' | 'closingRate' | 'repeatRate') =>
  ({ more, usual }: Seen) =>
    more[name] / usual[name];
const fit = ({ more, usual }: Seen) => (more.segments['homes']?.fit ?? 0) / (usual.segments['homes']?.fit ?? 1);
const reference = ({ after, before }: Seen) => after.reference / before.reference;
const skill = ({ after, before }: Seen) => after.skill / before.skill;
const cold = ({ more, usual }: Seen) => more.flows.cold / usual.flows.cold;

/** What one more chip for one quarter moves, and which way. */
const MOVES: readonly (readonly [Card, string, 'up' | 'down', (seen: Seen) => number])[] = [
  ['calls', 'leads that reps find', 'up', flow('outbound')],
  ['closing', 'leads that are worked', 'up', flow('worked')],
  ['closing', 'leads that go cold', 'down', cold],
  ['discount', 'the closing rate', 'up', level('closingRate')],
  ['discount', 'the reference price', 'down', reference],
  ['discount', 'brand equity', 'down', level('equity')],
  ['care', 'the repeat rate', 'up', level('repeatRate')],
  ['care', 'brand equity', 'up', level('equity')],
  ['coaching', 'ramped people', 'up', stock('coaching')],
  ['coaching', 'skill', 'up', skill],
  ['coaching', 'leads that are worked', 'up', flow('worked')],
  ['fieldInsight', 'the fit of messages', 'up', fit],
  ['fieldInsight', 'the closing rate', 'up', level('closingRate')],
  ['ads', 'inbound leads', 'up', flow('inbound')],
  ['ads', 'repeat purchases', 'up', level('repeatRate')],
  ['promotion', 'inbound leads', 'up', flow('inbound')],
  ['promotion', 'awareness', 'up', level('awareness')],
  ['salesKit', 'the closing rate', 'up', level('closingRate')],
  ['brand', 'awareness', 'up', level('awareness')],
  ['brand', 'brand equity', 'up', level('equity')],
  ['research', 'the fit of messages', 'up', fit],
  ['content', 'awareness', 'up', level('awareness')],
  ['content', 'brand equity', 'up', level('equity')],
  ['content', 'inbound leads', 'up', flow('inbound')],
];

describe('one more chip for a quarter', () => {
  it.each(MOVES)('on %s moves %s %s', (card, _, way, of) => {
    const ratio = of(oneMore(card));
    if (way === 'up') expect(ratio).toBeGreaterThan(1.0005);
    else expect(ratio).toBeLessThan(0.9995);
  });

  it('is spent on every card', () => {
    for (const card of Object.keys(BASE_PLAN) as Card[]) {
      const { more, usual } = oneMore(card);
      expect(more.spend - usual.spend).toBe(scenario.chipPrice * 13);
    }
  });
});

describe('response', () => {
  it('of awareness to brand never falls, in any week', () => {
    const chips = fc.double({ min: 0, max: 15, noNaN: true });
    fc.assert(
      fc.property(chips, chips, (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((brand) =>
          rounds(scenario, opened, [plan({ brand })], 2),
        );
        const weeks = (list: typeof less) => (list ?? []).flatMap((round) => round.weeks.map((week) => week.awareness));
        const high = weeks(more);
        expect(weeks(less).every((awareness, i) => awareness <= (high[i] ?? -1) + 1e-12)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  it('to brand has a threshold: a little does almost nothing', () => {
    const [none, little, more] = [0, 0.25, 0.5].map(
      (brand) => rounds(scenario, opened, [plan({ brand })], 4).at(-1)?.awareness ?? 0,
    );
    expect((little ?? 0) - (none ?? 0)).toBeLessThan(0.6 * ((more ?? 0) - (little ?? 0)));
  });

  it('to every tactical card shrinks: the second chip brings less than the first', () => {
    for (const card of ['calls', 'closing', 'ads', 'promotion', 'salesKit'] as const) {
      const [none, one, two] = [0, 1, 2].map(
        (chips) => rounds(scenario, opened, [plan({ [card]: chips })], 1)[0]?.revenue ?? 0,
      );
      expect((two ?? 0) - (one ?? 0)).toBeLessThan((one ?? 0) - (none ?? 0));
      expect(two).toBeGreaterThan(one ?? 0);
    }
  });
});

describe('focus', () => {
  it('lifts the fit in one segment and costs it in the others', () => {
    const [wide, narrow] = ['all', 'offices'].map(
      (focus) => rounds(scenario, opened, [plan({}, 1, focus)], 1)[0]?.segments,
    );
    expect(narrow?.['offices']?.fit).toBeGreaterThan(wide?.['offices']?.fit ?? 9);
    expect(narrow?.['homes']?.fit).toBeLessThan(wide?.['homes']?.fit ?? 0);
    expect(narrow?.['offices']?.awareness).toBeGreaterThan(wide?.['offices']?.awareness ?? 9);
  });
});
