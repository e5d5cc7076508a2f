import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HABITS } from '../../../shared/bots/habits.ts';
import { play } from '../../../shared/bots/play.ts';
import { BOT_PRICES } from '../../../shared/bots/position.ts';
import { STYLES } from '../../../shared/bots/style.ts';
import { stream } from '../../../shared/lib/rng.ts';
import { PRICES } from '../../../shared/market/outcome.ts';
import type { Wish } from '../../../shared/protocol/clientMessages.ts';
import type { Role } from '../../../shared/scenario/cards.ts';
import { CARDS, cardsOf, chipsOf, ROLES } from '../../../shared/scenario/cards.ts';
import type { AnyCommand } from '../../../shared/session/commands.ts';
import { currentRound, heldSeats, tableOf } from '../../../shared/session/state.ts';
import type { View } from '../../../shared/view/parts.ts';
import { project } from '../../../shared/view/project.ts';
import { Bench, CHAIR, lockedRoles, SERVER, sits } from '../replay/bench.ts';

const LIVE = { connected: new Set<string>(), addresses: [] };
const ROUND = 1;

/** Budi leads Sales of the first team; bots hold every other seat; planning of round 1 is open with all choices. */
const planning = (): Bench => {
  const bench = new Bench();
  bench.must(SERVER, { type: 'TakeSeat', name: 'Budi', team: 'kawung', role: 'sales' });
  bench.must(CHAIR, { type: 'SeatBots' });
  bench.must(CHAIR, { type: 'StartSession' });
  bench.must(CHAIR, { type: 'OpenPlanning', round: ROUND });
  return bench;
};

const BUDI = sits('s1');
const BOT = sits('s2');
const botsView = (bench: Bench): View =>
  project(bench.state, LIVE, { kind: 'role', team: 'kawung', role: 'marketing' });
const wishes = (bench: Bench, luck = 'luck'): Wish[] => play('balanced', botsView(bench), stream('pasar1:1', luck));
const types = (said: readonly Wish[]): string[] => said.map(({ type }) => type);
const apply = (bench: Bench, said: readonly Wish[]): (string | null)[] =>
  said.map((wish) => bench.ask(BOT, wish as AnyCommand));
const table = (bench: Bench) => {
  const round = currentRound(bench.state);
  if (!round) throw new Error('no round');
  return tableOf(round, 'kawung');
};

describe('a bot plans its role', () => {
  test('on an empty table it spends its whole share and locks', () => {
    const bench = planning();
    expect(apply(bench, wishes(bench)).every((refused) => refused === null)).toBe(true);
    expect(chipsOf('marketing', table(bench).chips)).toBe(table(bench).split.marketing);
    expect(table(bench).lockedBy.marketing).toBe('s2');
  });

  test('locked, with nothing asked of it, it has nothing to say', () => {
    const bench = planning();
    apply(bench, wishes(bench));
    expect(wishes(bench)).toEqual([]);
  });

  test('outside planning it has nothing to say', () => {
    const bench = planning();
    bench.bots();
    bench.must(CHAIR, { type: 'CloseRound', round: ROUND });
    expect(wishes(bench)).toEqual([]);
  });

  test('who has begun a plan keeps the price and the focus that lie there', () => {
    const bench = planning();
    const discounts = (): Wish[] => play('discounter', botsView(bench), stream('pasar1:1', 'luck'));
    expect(discounts()).toContainEqual({ type: 'SetPrice', round: ROUND, price: 0.9 });
    bench.must(BOT, { type: 'PlaceChips', round: ROUND, card: 'ads', count: 1 });
    expect(types(discounts())).not.toContain('SetPrice');
  });

  test('same view, same luck, same wishes; another luck, another plan somewhere', () => {
    const bench = planning();
    expect(wishes(bench)).toEqual(wishes(bench));
    const plans = new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((luck) => JSON.stringify(wishes(bench, luck))));
    expect(plans.size).toBeGreaterThan(1);
  });
});

describe('a bot answers an offer on 5 : 5', () => {
  const offered = (sales: number, first = true): Bench => {
    const bench = planning();
    if (!first) bench.must(BUDI, { type: 'OfferSplit', round: ROUND, role: 'sales', sales: 9, reason: '' });
    bench.must(BUDI, { type: 'OfferSplit', round: ROUND, role: 'sales', sales, reason: 'please' });
    return bench;
  };

  test.each([
    [6, 'two thirds of five, rounded up, are four', ['AcceptOffer'], []],
    [4, 'more than it has', ['AcceptOffer'], []],
    [7, 'three chips are not two thirds of five', ['DeclineOffer'], ['OfferSplit']],
  ])('%i for Sales: %s', (sales, _, first, last) => {
    const said = types(wishes(offered(sales)));
    expect(said.slice(0, 1)).toEqual(first);
    expect(said.slice(said.indexOf('LockPlan') + 1)).toEqual(last);
  });

  test('it bargains once a round, then only declines', () => {
    const said = types(wishes(offered(8, false)));
    expect(said[0]).toBe('DeclineOffer');
    expect(said).not.toContain('OfferSplit');
  });

  test('an accepted offer that takes chips away leaves a plan that fits, locked again', () => {
    const bench = planning();
    apply(bench, wishes(bench));
    bench.must(BUDI, { type: 'OfferSplit', round: ROUND, role: 'sales', sales: 6, reason: '' });
    expect(apply(bench, wishes(bench)).every((refused) => refused === null)).toBe(true);
    expect(table(bench).split).toEqual({ sales: 6, marketing: 4 });
    expect(chipsOf('marketing', table(bench).chips)).toBe(4);
    expect(table(bench).lockedBy.marketing).toBe('s2');
  });

  test('what it asks for stands open after its lock, and taking it brings it back to the table', () => {
    const bench = offered(8);
    apply(bench, wishes(bench));
    expect(table(bench).offer).toMatchObject({ role: 'marketing', split: { sales: 6, marketing: 4 } });
    expect(wishes(bench)).toEqual([]);
    bench.must(BUDI, { type: 'AcceptOffer', round: ROUND, role: 'sales', offer: 2 });
    expect(apply(bench, wishes(bench)).every((refused) => refused === null)).toBe(true);
    expect(table(bench).lockedBy.marketing).toBe('s2');
  });
});

const move = fc.oneof(
  fc.record({
    type: fc.constant('PlaceChips'),
    round: fc.constant(ROUND),
    card: fc.constantFrom(...CARDS),
    count: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({
    type: fc.constant('OfferSplit'),
    round: fc.constant(ROUND),
    role: fc.constantFrom(...ROLES),
    sales: fc.integer({ min: 1, max: 12 }),
    reason: fc.constant(''),
  }),
  fc.record({
    type: fc.constantFrom('LockPlan', 'UnlockPlan', 'UndoMove'),
    round: fc.constant(ROUND),
    role: fc.constantFrom(...ROLES),
  }),
  fc.record({
    type: fc.constantFrom('AcceptOffer', 'DeclineOffer'),
    round: fc.constant(ROUND),
    role: fc.constantFrom(...ROLES),
    offer: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ type: fc.constant('SetPrice'), round: fc.constant(ROUND), price: fc.constantFrom(...PRICES) }),
);

describe('from any table', () => {
  const opened = planning();

  test('no wish is refused, the role ends locked within 20 wishes, and then the bot rests', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), move), { maxLength: 25 }),
        fc.constantFrom(...STYLES),
        fc.integer(),
        (moves, style, luck) => {
          const bench = opened.fork();
          for (const [budi, wish] of moves) bench.ask(budi ? BUDI : BOT, wish as AnyCommand);
          const said = play(style, botsView(bench), stream('pasar1:1', `${luck}`));
          expect(said.length).toBeLessThanOrEqual(20);
          expect(apply(bench, said)).toEqual(said.map(() => null));
          expect(lockedRoles(bench.state)).toContain('kawung/marketing');
          expect(play(style, botsView(bench), stream('pasar1:1', `${luck}`))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('whole sessions of bots come to the debrief with every role locked in time', () => {
    for (const style of STYLES) {
      const { events } = new Bench('pasar1:2', 2, { openAll: false, rounds: 2 }).toTheEnd(style);
      const sources = events.flatMap((event) => (event.type === 'RoundClosed' ? Object.values(event.data.plans) : []));
      expect(new Set(sources.flatMap(({ source }) => [source.sales, source.marketing]))).toEqual(new Set(['locked']));
    }
  });
});

describe('what bots know by heart is what the session offers', () => {
  test('prices', () => expect([...BOT_PRICES]).toEqual([...PRICES]));

  test('cards', () => {
    for (const style of STYLES) expect(Object.keys(HABITS[style].taste).sort()).toEqual([...CARDS].sort());
  });

  test.each(ROLES)('a view names the cards of %s', (role: Role) => {
    const bench = planning();
    const seat = heldSeats(bench.state).find((it) => it.team === 'parang' && it.roles.includes(role));
    expect(seat?.bot).toBe(true);
    const view = project(bench.state, LIVE, { kind: 'role', team: 'parang', role });
    expect(Object.keys(view.plan?.chips ?? {})).toEqual([...cardsOf(role)]);
  });
});
