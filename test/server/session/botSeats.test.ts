import { expect, it } from 'vitest';
import type { Card } from '../../../shared/scenario/cards.ts';
import { CARD_TRAITS } from '../../../shared/scenario/cards.ts';
import type { View } from '../../../shared/view/parts.ts';
import type { Device } from '../socket/device.ts';
import { connect, must } from '../socket/device.ts';
import { host } from './hosting.ts';
import type { TestServer } from './running.ts';
import { settled, startServer } from './running.ts';

/** Everything a bot has to say in a round, with pauses for thought: its plan, an offer, the answer, another plan. */
const THOUGHTS = 8;

async function round(server: TestServer, chair: Device, number: number): Promise<View> {
  await must(chair, { type: 'OpenPlanning', round: number });
  for (let thought = 0; thought < THOUGHTS; thought += 1) {
    server.clock.advance(600);
    await settled(server);
  }
  await must(chair, { type: 'CloseRound', round: number });
  await must(chair, { type: 'OpenReview', round: number });
  return chair.view();
}

it('bots of one team think alike and teams differ; none plays by chance, and what they offer each other is heard', async () => {
  const server = await startServer();
  const { facilitatorToken } = await host(server, { rounds: 3, openAll: false }, 6);
  const chair = await connect(server, facilitatorToken);
  await must(chair, { type: 'SeatBots' });
  await must(chair, { type: 'StartSession' });
  const first = await round(server, chair, 1);
  await must(chair, { type: 'StartRound', round: 2 });
  const second = await round(server, chair, 2);

  const played = (view: View, number: number) =>
    first.people.teams.map(({ team }) => {
      const own = view.outcomes[`${number}`]?.own[team];
      if (!own) throw new Error(`nothing of ${team}`);
      expect(own.source).toEqual({ sales: 'locked', marketing: 'locked' });
      return own;
    });
  const part = (cards: (card: Card) => boolean) =>
    played(first, 1).map(({ decision }) => {
      const chips = Object.entries(decision.chips) as [Card, number][];
      const sum = (of: typeof chips): number => of.reduce((total, [, count]) => total + count, 0);
      return sum(chips.filter(([card]) => cards(card))) / sum(chips);
    });

  const [, tactical, strategic] = part((card) => CARD_TRAITS[card].horizon === 'tactical');
  expect(tactical).toBeGreaterThan(0.9);
  expect(strategic).toBeLessThan(0.2);
  const discounts = part((card) => card === 'discount');
  expect(discounts[3]).toBeGreaterThanOrEqual(0.2);
  for (const team of [0, 2, 4, 5]) expect(discounts[team]).toBe(0);

  const shares = played(second, 2).map(({ split }) => split.marketing / (split.sales + split.marketing));
  expect(shares.indexOf(Math.max(...shares))).toBe(4);
  expect(server.logged).toEqual([]);
});
