import type { Page } from '@playwright/test';
import type { Wish } from '../../shared/protocol/clientMessages.ts';
import type { HostReply } from '../../shared/protocol/http.ts';
import type { Settings } from '../../shared/session/settings.ts';
import { PLAIN_ROOM } from '../../shared/session/settings.ts';
import { openLine } from '../bots/line.ts';

const SETTINGS: Settings = {
  title: '',
  rounds: 1,
  planningSeconds: null,
  pace: 'facilitator',
  language: 'en',
  openAll: true,
  market: 'shared',
  ranking: { policy: 'open', delayed: false },
  room: PLAIN_ROOM,
  learning: false,
};

/** Planning takes minutes: time enough for a page to fetch ahead what the market needs. */
const PLANNING_MS = 4_000;

/**
 * Opens a session of bots on a running server and plays it to the market of its first round, on the page given and no other: what the
 * facilitator does comes over a line of its own, without a browser. `before` is called when all is ready for the market to open.
 * Rejects where the server refuses a step.
 */
export async function openMarket(base: string, teams: number, screen: Page, before: () => Promise<void>) {
  const answer = await fetch(`${base}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: `bench-${Date.now()}`, scenario: 'coffee', teams, settings: SETTINGS }),
  });
  const { facilitatorToken, screenToken } = (await answer.json()) as HostReply;
  const line = openLine(base, facilitatorToken, {
    seen: () => undefined,
    lost: () => undefined,
    cut: (why) => console.error(why),
  });
  const say = async (wish: Wish): Promise<void> => {
    const ack = await line.ask(wish);
    if (!ack?.ok) throw new Error(`${wish.type} was refused: ${ack?.refused ?? 'no line'}`);
  };
  await screen.goto(`${base}/screen#t=${screenToken}`);
  await say({ type: 'SeatBots' });
  await say({ type: 'StartSession' });
  await say({ type: 'OpenPlanning', round: 1 });
  await screen.waitForTimeout(PLANNING_MS);
  await before();
  await say({ type: 'CloseRound', round: 1 });
  await screen.waitForSelector('.market-town canvas');
  line.close();
}
