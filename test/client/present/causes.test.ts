import { describe, expect, it, test } from 'vitest';
import { causesMayCome, causeWay, measuresOf } from '../../../client/present/causes.ts';
import type { Causes } from '../../../shared/session/causes.ts';
import { MOTIFS } from '../../../shared/session/settings.ts';
import type { OutcomePart, View } from '../../../shared/view/parts.ts';
import { outcomeOf } from '../fixtures/outcome.ts';
import { viewOf } from '../fixtures/view.ts';

const TEAM = 'kawung';
const revenue: Causes = { sales: 300, marketing: -500, start: 0, rivals: -100, shocks: 50, luck: 1 };

/** After two rounds, of which the second differs in these parts. */
function viewWith(change: Partial<OutcomePart>, plan: Partial<OutcomePart['own'][string]['decision']> = {}): View {
  const [first, second] = [1, 2].map((round) => outcomeOf(round, MOTIFS, TEAM)) as [OutcomePart, OutcomePart];
  const own = second.own[TEAM];
  if (!own) throw new Error('no plan');
  const causes = { [TEAM]: { revenue, brandValue: revenue, companyValue: null } };
  const played = { [TEAM]: { ...own, decision: { ...own.decision, ...plan } } };
  return { ...viewOf('sales'), outcomes: { '1': first, '2': { ...second, own: played, causes, ...change } } };
}
const named = (letter: string): string => `Rival ${letter}`;
const factOf = (view: View, factor: keyof Causes, round = 2, measure: 'revenue' | 'brandValue' = 'revenue') =>
  causeWay(view, TEAM, round, measure, named)?.steps.find((step) => step.factor === factor)?.fact;

describe('the way from last round to this one', () => {
  const view = viewWith({});
  const way = causeWay(view, TEAM, 2, 'revenue', named) ?? expect.fail('no way');

  it('ends at this round’s value, and begins where all causes together take it from', () => {
    expect(way.end).toBe(view.outcomes['2']?.teams[TEAM]?.revenue);
    expect(way.start).toBe(way.end - (300 - 500 - 100 + 50 + 1));
  });

  it('goes step by step: each begins where the one before ended', () => {
    expect(way.steps.map(({ factor }) => factor)).toEqual(['sales', 'marketing', 'start', 'rivals', 'shocks', 'luck']);
    let reached = way.start;
    for (const { from, to, cents } of way.steps) {
      expect([from, to]).toEqual([reached, reached + cents]);
      reached = to;
    }
    expect(reached).toBe(way.end);
  });

  it('is drawn between the least and the most that it touches, more to the right', () => {
    const places = [way.start, ...way.steps.map(({ to }) => to)].map(way.place);
    expect(Math.min(...places)).toBeCloseTo(0.04);
    expect(Math.max(...places)).toBeCloseTo(0.96);
    for (const { from, to, cents } of way.steps)
      expect(Math.sign(way.place(to) - way.place(from))).toBe(Math.sign(cents));
  });

  it('stands in the middle where nothing changed', () => {
    const none: Causes = { sales: 0, marketing: 0, start: 0, rivals: 0, shocks: 0, luck: 0 };
    const still = viewWith({ causes: { [TEAM]: { revenue: none, brandValue: none, companyValue: null } } });
    const flat = causeWay(still, TEAM, 2, 'revenue', named);
    expect(flat?.place(flat.end)).toBe(0.5);
  });
});

describe('the fact beside a cause', () => {
  test('of a plan: the cards that changed most, the largest first', () => {
    const decision = viewWith({}).outcomes['2']?.own[TEAM]?.decision;
    const chips = { ...(decision?.chips ?? expect.fail('no plan')), closing: 0, care: 3 };
    expect(factOf(viewWith({}, { chips }), 'sales')).toEqual({
      kind: 'changed',
      cards: [
        { card: 'closing', count: -2 },
        { card: 'care', count: 1 },
      ],
      price: 0,
      focus: false,
    });
  });

  test('of Marketing’s plan also price and focus, which are not Sales’', () => {
    const view = viewWith({}, { price: 1.1, focus: 'homes' });
    expect(factOf(view, 'marketing')).toEqual({ kind: 'changed', cards: [], price: 1, focus: true });
    expect(factOf(view, 'sales')).toEqual({ kind: 'same' });
  });

  test('of the start: customers and leads against the start of the round before', () => {
    const [first, second] = [1, 2].map((round) => viewWith({}).outcomes[round]?.teams[TEAM]?.before);
    if (!first || !second) throw new Error('no funnel');
    expect(factOf(viewWith({}), 'start')).toEqual({
      kind: 'start',
      customers: second.customers + second.loyal,
      change: second.customers + second.loyal - first.customers - first.loyal,
      leads: second.leads,
    });
  });

  test('of rivals: whose number changed most, never the own team', () => {
    const view = viewWith({});
    const changes = MOTIFS.filter((id) => id !== TEAM).map((id) => {
      const [first = 0, second = 0] = [1, 2].map((round) => view.outcomes[round]?.teams[id]?.brandValue);
      return Math.abs(second - first);
    });
    const fact = factOf(view, 'rivals', 2, 'brandValue');
    expect(fact?.kind === 'rival' && Math.abs(fact.change)).toBe(Math.max(...changes));
  });

  test('of rivals that are known by a letter only: the letter; and nothing where none is known', () => {
    const view = viewWith({});
    const known = (keep: (teams: OutcomePart['teams']) => OutcomePart['teams']): View => ({
      ...view,
      outcomes: Object.fromEntries(
        Object.entries(view.outcomes).map(([round, outcome]) => [round, { ...outcome, teams: keep(outcome.teams) }]),
      ),
    });
    const { [TEAM]: own, parang } = view.outcomes['2']?.teams ?? {};
    if (!own || !parang) throw new Error('no figures');
    const lettered = known((teams) => ({ [TEAM]: own, 'rival-b': teams['parang'] ?? parang }));
    expect(factOf(lettered, 'rivals')).toMatchObject({ kind: 'rival', team: 'Rival B' });
    expect(
      factOf(
        known(() => ({ [TEAM]: own })),
        'rivals',
      ),
    ).toEqual({ kind: 'rivalsUnknown' });
  });

  test('of rivals in markets apart: they stay on the house plan', () => {
    const view = viewWith({});
    const settings = { ...view.session.settings, market: 'parallel' as const };
    expect(factOf({ ...view, session: { ...view.session, settings } }, 'rivals')).toEqual({ kind: 'rivalsHouse' });
  });

  test('of shocks: their names, this round’s and last round’s', () => {
    expect(factOf(viewWith({}), 'shocks')).toEqual({ kind: 'noShocks' });
    const name = { en: 'Flu', id: 'Flu' };
    const flu = { shock: 'flu', name, story: name, weeks: 4, effect: 'hours' as const, team: null };
    expect(factOf(viewWith({ shocks: [flu] }), 'shocks')).toEqual({ kind: 'shocks', now: [name], last: [] });
  });

  test('of round 1: what was played, since there is nothing to compare', () => {
    const view = viewWith({});
    const first = { ...outcomeOf(1, MOTIFS, TEAM), causes: view.outcomes['2']?.causes ?? {} };
    const early: View = { ...view, outcomes: { '1': first } };
    expect(factOf(early, 'sales', 1)).toMatchObject({
      kind: 'played',
      cards: [{ count: 2 }, { count: 2 }, { count: 1 }],
    });
    expect(factOf(early, 'start', 1)).toEqual({ kind: 'startEqual' });
    expect(factOf(early, 'rivals', 1)).toEqual({ kind: 'rivalsFirst' });
  });
});

describe('what can be explained', () => {
  it('is nothing before the causes are known', () => {
    const view = viewWith({ causes: {} });
    expect(causeWay(view, TEAM, 2, 'revenue', named)).toBeNull();
    expect(measuresOf(view.outcomes['2'] ?? expect.fail(), TEAM)).toEqual([]);
  });

  it('is company value only where it is shown', () => {
    const causes = { [TEAM]: { revenue, brandValue: revenue, companyValue: revenue } };
    const measures = (change: Partial<OutcomePart>) =>
      measuresOf(viewWith(change).outcomes['2'] ?? expect.fail(), TEAM);
    expect(measures({})).toEqual(['revenue', 'brandValue']);
    expect(measures({ causes })).toEqual(['revenue', 'brandValue']);
    expect(measures({ causes, companyValue: { [TEAM]: 5 } })).toEqual(['revenue', 'brandValue', 'companyValue']);
  });

  it('may still come for the latest round of a session that is played', () => {
    const view = viewWith({});
    expect(causesMayCome(view, 2)).toBe(view.session.stage === 'playing');
    expect(causesMayCome(view, 1)).toBe(false);
    expect(causesMayCome({ ...view, session: { ...view.session, stage: 'debrief' } }, 2)).toBe(false);
  });
});
