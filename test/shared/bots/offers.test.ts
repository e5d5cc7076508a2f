import { describe, expect, test } from 'vitest';
import { play } from '../../../shared/bots/play.ts';
import { SAYINGS } from '../../../shared/bots/sayings.ts';
import { stream } from '../../../shared/lib/rng.ts';
import type { Wish } from '../../../shared/protocol/clientMessages.ts';
import type { Role } from '../../../shared/scenario/cards.ts';
import type { AnyCommand } from '../../../shared/session/commands.ts';
import { LONGEST_REASON } from '../../../shared/session/roomCommands.ts';
import type { Settings } from '../../../shared/session/settings.ts';
import { currentRound, tableOf } from '../../../shared/session/state.ts';
import { Bench, CHAIR, SERVER, sits } from '../replay/bench.ts';
import { viewOf } from './workshop.ts';

const ROUND = 2;
const BUDI = sits('s1');

/** The second round is being planned; Budi leads Sales of the first team, or a bot does; a bot sits in Marketing. */
function secondRound(sales: 'person' | 'bot', settings: Partial<Settings> = {}): Bench {
  const bench = new Bench('pasar1:0ff', 2, settings);
  if (sales === 'person') bench.must(SERVER, { type: 'TakeSeat', name: 'Budi', team: 'kawung', role: 'sales' });
  bench.must(CHAIR, { type: 'SeatBots' });
  bench.must(CHAIR, { type: 'StartSession' });
  bench.must(CHAIR, { type: 'OpenPlanning', round: 1 });
  bench.must(CHAIR, { type: 'CloseRound', round: 1 });
  bench.must(CHAIR, { type: 'OpenReview', round: 1 });
  bench.must(CHAIR, { type: 'StartRound', round: ROUND });
  bench.must(CHAIR, { type: 'OpenPlanning', round: ROUND });
  return bench;
}

const wishes = (bench: Bench, role: Role): Wish[] =>
  play('brandBuilder', viewOf(bench, 'kawung', role), stream('pasar1:0ff', role));
const move = (bench: Bench, role: Role, seat: string): Wish[] => {
  const said = wishes(bench, role);
  for (const wish of said) bench.must(sits(seat), wish as AnyCommand);
  return said;
};
const table = (bench: Bench) => {
  const round = currentRound(bench.state);
  if (!round) throw new Error('no round');
  return tableOf(round, 'kawung');
};
const offersIn = (said: readonly Wish[]) => said.filter((wish) => wish.type === 'OfferSplit');

describe('a brand builder in Marketing, on 5 : 5', () => {
  test.each(['en', 'id'] as const)(
    'asks a person at once for six of ten, with a reason in the language: %s',
    (language) => {
      const bench = secondRound('person', { language });
      const said = move(bench, 'marketing', 's2');
      expect(said.at(-1)).toEqual({
        type: 'OfferSplit',
        round: ROUND,
        role: 'marketing',
        sales: table(bench).split.sales - 1,
        reason: SAYINGS.asksForMarketing[language],
      });
      expect(table(bench).lockedBy.marketing).toBe('s2');
      expect(wishes(bench, 'marketing')).toEqual([]);
    },
  );

  test('a no is a no for the rest of the round', () => {
    const bench = secondRound('person');
    move(bench, 'marketing', 's2');
    bench.must(BUDI, { type: 'DeclineOffer', round: ROUND, role: 'sales', offer: 1 });
    expect(wishes(bench, 'marketing')).toEqual([]);
    bench.must(sits('s2'), { type: 'UnlockPlan', round: ROUND, role: 'marketing' });
    expect(wishes(bench, 'marketing').map(({ type }) => type)).toEqual(['LockPlan']);
  });

  test('so is a lock of the other role, which ends the offer', () => {
    const bench = secondRound('person');
    move(bench, 'marketing', 's2');
    bench.must(BUDI, { type: 'LockPlan', round: ROUND, role: 'sales' });
    expect(table(bench).lastOffer?.end).toBe('lapsed');
    expect(wishes(bench, 'marketing')).toEqual([]);
  });

  test('a yes brings it back to the table for the chips it got', () => {
    const bench = secondRound('person');
    move(bench, 'marketing', 's2');
    const before = table(bench).split.marketing;
    bench.must(BUDI, { type: 'AcceptOffer', round: ROUND, role: 'sales', offer: 1 });
    expect(offersIn(move(bench, 'marketing', 's2'))).toEqual([]);
    expect(table(bench).split.marketing).toBe(before + 1);
    expect(viewOf(bench, 'kawung', 'marketing').plan?.placed).toBe(before + 1);
    expect(table(bench).lockedBy.marketing).toBe('s2');
  });

  test('it waits for a bot to lock, since that lock would end the offer unheard; then the bot answers', () => {
    const bench = secondRound('bot');
    expect(offersIn(move(bench, 'marketing', 's2'))).toEqual([]);
    expect(wishes(bench, 'marketing')).toEqual([]);
    move(bench, 'sales', 's1');
    expect(offersIn(move(bench, 'marketing', 's2')).length).toBe(1);
    expect(move(bench, 'sales', 's1')[0]?.type).toBe('AcceptOffer');
    move(bench, 'marketing', 's2');
    expect(table(bench).lockedBy).toEqual({ sales: 's1', marketing: 's2' });
    expect(wishes(bench, 'sales')).toEqual([]);
    expect(wishes(bench, 'marketing')).toEqual([]);
  });

  test('it asks for nothing while the split is not open, nor once it has its share', () => {
    const closed = secondRound('person');
    const view = viewOf(closed, 'kawung', 'marketing');
    if (!view.plan) throw new Error('no plan');
    const said = (plan: Partial<typeof view.plan>): Wish[] =>
      play('brandBuilder', { ...view, plan: { ...view.plan, ...plan } as typeof view.plan }, stream('pasar1:1', 'x'));
    expect(offersIn(said({})).length).toBe(1);
    expect(offersIn(said({ can: { ...view.plan.can, offer: 'choice/not-open-yet' } }))).toEqual([]);
    expect(offersIn(said({ budget: 10, split: { sales: 4, marketing: 6 } }))).toEqual([]);
    expect(offersIn(said({ budget: 10, split: { sales: 3, marketing: 7 } }))).toEqual([]);
  });
});

test('a brand builder in Sales asks for chips back when a falling budget has left it fewer than two fifths', () => {
  const view = viewOf(secondRound('bot'), 'kawung', 'sales');
  if (!view.plan) throw new Error('no plan');
  const other = { ...view.plan.other, lockedBy: 's2' };
  const plan = { ...view.plan, other, budget: 8, split: { sales: 2, marketing: 6 } };
  const [asked] = offersIn(play('brandBuilder', { ...view, plan }, stream('pasar1:1', 'x')));
  expect(asked).toMatchObject({ role: 'sales', sales: 3, reason: SAYINGS.asksForSales.en });
});

test('where nobody could answer, it asks for nothing, since the answer would be its own', () => {
  const bench = new Bench('pasar1:0ff');
  bench.must(SERVER, { type: 'TakeSeat', name: 'Ani', team: 'kawung', role: 'marketing' });
  bench.must(CHAIR, { type: 'StartSession' });
  bench.must(CHAIR, { type: 'OpenPlanning', round: 1 });
  bench.must(CHAIR, { type: 'CloseRound', round: 1 });
  bench.must(CHAIR, { type: 'OpenReview', round: 1 });
  bench.must(CHAIR, { type: 'StartRound', round: ROUND });
  bench.must(CHAIR, { type: 'OpenPlanning', round: ROUND });
  expect(offersIn(move(bench, 'marketing', 's1'))).toEqual([]);
  expect(table(bench).lockedBy.marketing).toBe('s1');
});

test('what bots say fits beside an offer', () => {
  for (const { en, id } of Object.values(SAYINGS))
    for (const sentence of [en, id]) expect(sentence.length).toBeLessThanOrEqual(LONGEST_REASON);
});
