import { describe, expect, test } from 'vitest';
import type { Reason } from '../../../shared/bots/explain.ts';
import { explain, REASONS } from '../../../shared/bots/explain.ts';
import { leaderOf } from '../../../shared/bots/leader.ts';
import { play } from '../../../shared/bots/play.ts';
import type { Style } from '../../../shared/bots/style.ts';
import { stream } from '../../../shared/lib/rng.ts';
import type { Wish } from '../../../shared/protocol/clientMessages.ts';
import type { Role } from '../../../shared/scenario/cards.ts';
import { CARD_TRAITS } from '../../../shared/scenario/cards.ts';
import type { OutcomePart, View } from '../../../shared/view/parts.ts';
import { workshopOf } from './workshop.ts';

/** Two views in round 2 of a session in which every choice is open and nothing unusual has happened. */
const calm: Partial<Record<Role, View>> = {};
workshopOf('pasar1:ca1', ['balanced'], { rounds: 6, openAll: true }, (view) => {
  if (view.plan?.round === 2 && view.plan.placed === 0 && view.outcomes['1']?.own['kawung'])
    calm[view.plan.role] ??= { ...view, sight: quiet(view.sight) };
  return view;
});
function quiet(sight: View['sight']): View['sight'] {
  if (sight?.role === 'sales') return { ...sight, cold: 0, closingRate: null };
  return sight && { ...sight, segments: sight.segments.map((it) => ({ ...it, awareness: 0.5, equity: 0.4 })) };
}
const view = (role: Role): View => {
  const found = calm[role];
  if (!found) throw new Error('no such view');
  return found;
};

/** The last round as if the teams had ended it so; brand value started at 100. */
type Ends = Readonly<Record<string, { revenue: number; brandValue: number }>>;
const ending = (from: View, ends: Ends): View => {
  const real = from.outcomes['1'] as OutcomePart;
  const teams = Object.entries(real.teams).map(([team, it]) => [team, { ...it, ...ends[team], brandValueBefore: 100 }]);
  return { ...from, outcomes: { '1': { ...real, teams: Object.fromEntries(teams) } } };
};
const WINS_NOW: Ends = { kawung: { revenue: 100, brandValue: 100 }, parang: { revenue: 150, brandValue: 90 } };
const WINS_LATER: Ends = { kawung: { revenue: 100, brandValue: 90 }, parang: { revenue: 95, brandValue: 130 } };
const OWN_LEAD: Ends = { kawung: { revenue: 150, brandValue: 120 }, parang: { revenue: 100, brandValue: 100 } };

const sight = (from: View, change: object): View => ({ ...from, sight: { ...from.sight, ...change } as View['sight'] });
const market = (awareness: number, equity: number): View => {
  const base = view('marketing');
  if (base.sight?.role !== 'marketing') throw new Error('not the sight of Marketing');
  return sight(base, { segments: base.sight.segments.map((it) => ({ ...it, awareness, equity })) });
};
/** Sales after a round in which so many leads went cold, and so many were won of those that were worked. */
const leads = (cold: number, won: number, closingRate: number): View => {
  const from = sight(view('sales'), { cold, closingRate });
  const real = from.outcomes['1'] as OutcomePart;
  const own = real.teams['kawung'] as OutcomePart['teams'][string];
  const teams = { ...real.teams, kawung: { ...own, weeks: { ...own.weeks, won: [won] } } };
  return { ...from, outcomes: { '1': { ...real, teams } } };
};
const late = (from: View): View => ({ ...from, session: { ...from.session, round: 5 } });

describe('explain', () => {
  test.each<[string, Style, View, Reason[]]>([
    ['nothing unusual', 'balanced', view('sales'), []],
    ['30 of 90 leads go cold', 'tactical', leads(30, 30, 0.5), ['leadsLieCold']],
    ['15 of 75 do', 'tactical', leads(15, 30, 0.5), []],
    ['4 of 64 do', 'tactical', leads(4, 30, 0.5), ['leadsRunShort']],
    ['nobody works them', 'tactical', leads(10, 0, 0), ['leadsLieCold']],
    ['there are none', 'tactical', leads(0, 0, 0), []],
    ['few know the name', 'balanced', market(0.2, 0.4), ['hardlyKnown']],
    ['a rival sells more', 'copycat', ending(view('sales'), WINS_NOW), ['followsRevenueLeader']],
    ['a rival grows its name', 'copycat', ending(view('marketing'), WINS_LATER), ['followsBrandLeader']],
    ['it leads by itself', 'copycat', ending(view('sales'), OWN_LEAD), []],
    ['others do not copy', 'balanced', ending(view('sales'), WINS_NOW), []],
    ['cheap as always', 'discounter', view('marketing'), ['pricesLow']],
    ['price is not for Sales', 'discounter', view('sales'), []],
    ['a name of no weight yet', 'brandBuilder', market(0.5, 0.4), ['asksForMore']],
    ['a name that carries it', 'brandBuilder', market(0.5, 0.7), ['nameCarriesPrice', 'asksForMore']],
    ['the end is near', 'brandBuilder', late(market(0.5, 0.4)), ['lateToEarn', 'asksForMore']],
    ['chance', 'random', view('sales'), ['trustsLuck']],
  ])('%s: %s', (_, style, seen, reasons) => expect(explain(style, seen)).toEqual(reasons));

  test('outside planning it tells of the taste alone', () => {
    expect(explain('discounter', { ...view('marketing'), plan: null })).toEqual([]);
    expect(explain('copycat', { ...ending(view('sales'), WINS_NOW), plan: null })).toEqual(['followsRevenueLeader']);
  });

  test('every reason is listed once', () => expect(new Set(REASONS).size).toBe(REASONS.length));
});

describe('a reason shows in what it does', () => {
  const LUCKS = Array.from({ length: 20 }, (_, luck) => `${luck}`);
  const wishes = (style: Style, seen: View, luck = '0'): Wish[] => play(style, seen, stream('pasar1:ca1', luck));
  /** Chips by card, over many lucks together. */
  const chips = (style: Style, seen: View): Record<string, number> => {
    const sum: Record<string, number> = {};
    for (const wish of LUCKS.flatMap((luck) => wishes(style, seen, luck)))
      if (wish.type === 'PlaceChips') sum[wish.card] = (sum[wish.card] ?? 0) + wish.count;
    return sum;
  };
  const tactical = (style: Style, seen: View): number =>
    Object.entries(chips(style, seen)).reduce(
      (sum, [card, count]) => sum + (CARD_TRAITS[card as keyof typeof CARD_TRAITS].horizon === 'tactical' ? count : 0),
      0,
    );

  test.each<Role>(['sales', 'marketing'])('a copycat in %s leans to what leads, and starts balanced', (role) => {
    const balanced = tactical('balanced', view(role));
    expect(tactical('copycat', ending(view(role), OWN_LEAD))).toBe(balanced);
    expect(tactical('copycat', ending(view(role), WINS_NOW))).toBeGreaterThan(balanced);
    expect(tactical('copycat', ending(view(role), WINS_LATER))).toBeLessThan(balanced);
    expect(chips('copycat', { ...view(role), outcomes: {} })).toEqual(
      chips('balanced', { ...view(role), outcomes: {} }),
    );
  });

  test('a brand builder raises its price when its name carries it', () => {
    const price = (seen: View) => wishes('brandBuilder', seen).find((wish) => wish.type === 'SetPrice')?.price;
    expect([market(0.5, 0.4), market(0.5, 0.7), late(market(0.5, 0.4))].map(price)).toEqual([undefined, 1.1, 1.1]);
  });

  test('who has no time for the leads there are closes more than who has too few', () => {
    const [cold, short] = [leads(60, 30, 0.5), leads(4, 30, 0.5)].map((seen) => chips('balanced', seen));
    expect(cold?.['closing'] ?? 0).toBeGreaterThan(short?.['closing'] ?? 0);
    expect(cold?.['calls'] ?? 0).toBeLessThan(short?.['calls'] ?? 0);
  });

  test('who is hardly known makes itself known', () => {
    const brand = (seen: View): number => chips('balanced', seen)['brand'] ?? 0;
    expect(brand(market(0.1, 0.4))).toBeGreaterThan(brand(market(0.5, 0.4)));
  });
});

describe('the leader', () => {
  test.each<[string, Ends, ReturnType<typeof leaderOf>]>([
    ['more revenue', WINS_NOW, { team: 'parang', by: 'revenue' }],
    ['more growth of the name', WINS_LATER, { team: 'parang', by: 'brandValue' }],
    ['both', OWN_LEAD, { team: 'kawung', by: 'revenue' }],
  ])('%s', (_, ends, leader) => expect(leaderOf(ending(view('sales'), ends))).toEqual(leader));

  test('nobody before the first result', () => expect(leaderOf({ ...view('sales'), outcomes: {} })).toBeNull());
});
