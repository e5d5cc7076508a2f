import { describe, expect, it } from 'vitest';
import { atLeast, atMost, deviation, shareOf } from '../../../shared/lab/balance/bar.ts';
import { replyingHand } from '../../../shared/lab/balance/catchUp.ts';
import { choiceBars, choicesOf } from '../../../shared/lab/balance/choices.ts';
import { playField } from '../../../shared/lab/balance/fields.ts';
import type { BestPlan } from '../../../shared/lab/balance/together.ts';
import { togetherBars } from '../../../shared/lab/balance/together.ts';
import { seedsFrom } from '../../../shared/lab/facts/measure.ts';
import { Workshop } from '../../../shared/lab/workshop.ts';
import type { Chips } from '../../../shared/scenario/cards.ts';
import { CARDS, noChips } from '../../../shared/scenario/cards.ts';
import { COFFEE } from '../../../shared/scenario/shipped.ts';

describe('a bar', () => {
  it('holds at its very target', () => {
    expect(atLeast('a', '', 0.25, 0.25).holds).toBe(true);
    expect(atLeast('a', '', 0.249, 0.25).holds).toBe(false);
    expect(atMost('a', '', 0.05, 0.05).holds).toBe(true);
    expect(atMost('a', '', 0.051, 0.05).holds).toBe(false);
  });
  it.each([
    [[2, 4, 4, 4, 5, 5, 7, 9], 2.138],
    [[3, 3, 3], 0],
    [[1], 0],
  ])('the deviation of %j is %d', (list, value) => expect(deviation(list)).toBeCloseTo(value, 3));
  it('a share is of all', () => expect(shareOf([1, 2, 3, 4], (n) => n > 1)).toBe(0.75));
});

const plan = (scenario: string, rounds: readonly Partial<Chips>[], price = 1, focus = 'all'): BestPlan => ({
  scenario,
  decisions: rounds.map((chips) => ({ chips: { ...noChips(), ...chips }, price, focus })),
});
const everyCard = Object.fromEntries(CARDS.map((card) => [card, 1]));

describe('bars across scenarios', () => {
  const value = (plans: readonly BestPlan[], id: string) => togetherBars(plans).find((bar) => bar.id === id);

  it('find a dead card: one that is on no best plan', () => {
    expect(value([plan('a', [everyCard]), plan('b', [{ ads: 1 }])], 'cards.alive')).toMatchObject({
      value: 12,
      holds: true,
    });
    const { discount: _, ...others } = everyCard as Chips;
    expect(value([plan('a', [others]), plan('b', [{ ads: 1 }])], 'cards.alive')).toMatchObject({
      value: 11,
      holds: false,
    });
  });
  it('find a magic card: one that takes much of every plan, and not one that takes much of some', () => {
    const much = { ads: 4, brand: 6 };
    expect(value([plan('a', [much]), plan('b', [much])], 'cards.magic')?.holds).toBe(false);
    expect(
      value([plan('a', [much]), plan('b', [{ ads: 6, calls: 4, brand: 1 }]), plan('c', [{ care: 1 }])], 'cards.magic')
        ?.holds,
    ).toBe(true);
  });
  it('find one recipe for all', () => {
    const same = [{ ads: 2, brand: 2 }];
    expect(value([plan('a', same), plan('b', same)], 'recipe.scenarios')).toMatchObject({ value: 0, holds: false });
    expect(value([plan('a', same), plan('b', [{ calls: 2, brand: 2 }])], 'recipe.scenarios')).toMatchObject({
      value: 0.5,
      holds: true,
    });
  });
  it('find a price that is always right', () => {
    expect(value([plan('a', [{}], 0.9), plan('b', [{}], 0.9)], 'choice.magic')?.holds).toBe(false);
    expect(value([plan('a', [{}], 0.9), plan('b', [{}], 1.1, 'homes')], 'choice.magic')?.holds).toBe(true);
  });
});

describe('fields and games', () => {
  const short = { ...COFFEE, rounds: 3, agenda: COFFEE.agenda.slice(0, 3) };

  it('of bots give each style all its rounds, the same each time', () => {
    const once = playField(short, 'pasar1:1', ['balanced', 'random']);
    expect(once.balanced).toHaveLength(3);
    expect(playField(short, 'pasar1:1', ['balanced', 'random'])).toEqual(once);
  });

  it('a best reply plays by the commands of people, and earns more than the bot whose seat it took', () => {
    const end = (reply: boolean): number => {
      const workshop = new Workshop(short, 'pasar1:7', ['tactical', 'balanced']);
      workshop.playRound();
      if (reply) workshop.handOver('kawung', replyingHand(40));
      return workshop.playOn().at(-1)?.['kawung']?.companyValue ?? 0;
    };
    expect(end(true)).toBeGreaterThan(end(false));
  });

  it('win rates of prices come from all teams: weighted by how often each was drawn they make a fair share', () => {
    const choices = choicesOf(COFFEE, seedsFrom(1, 12));
    expect(choices).toHaveLength(12 + 3 + 4);
    for (const { winRate } of choices) {
      expect(winRate).toBeGreaterThanOrEqual(0);
      expect(winRate).toBeLessThanOrEqual(1);
    }
    expect(
      choiceBars([
        { choice: 'a', winRate: 0.9 },
        { choice: 'b', winRate: 0.01 },
      ]).map(({ holds }) => holds),
    ).toEqual([false, false]);
  });
});
