import type { Browser, Page } from '@playwright/test';
import type { HostReply } from '../../shared/protocol/http.ts';
import type { Settings } from '../../shared/session/settings.ts';
import { PLAIN_ROOM } from '../../shared/session/settings.ts';

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
 * Opens a session of bots on a running server and plays it, from the facilitator's console, to the market of its first round.
 * `before` is called when all is ready for the market to open.
 */
export async function openMarket(
  browser: Browser,
  base: string,
  teams: number,
  screen: Page,
  before: () => Promise<void>,
): Promise<void> {
  const answer = await fetch(`${base}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: `bench-${Date.now()}`, scenario: 'coffee', teams, settings: SETTINGS }),
  });
  const { facilitatorToken, screenToken } = (await answer.json()) as HostReply;
  const context = await browser.newContext({ locale: 'en-US' });
  const desk = await context.newPage();
  await desk.goto(`${base}/host#t=${facilitatorToken}&s=${screenToken}`);
  await screen.goto(`${base}/screen#t=${screenToken}`);
  const press = async (name: RegExp): Promise<void> => {
    await desk.bringToFront();
    await desk.getByRole('button', { name }).first().click();
  };
  for (const step of [/bot/i, /^Start/, /Open planning/]) await press(step);
  await screen.waitForTimeout(PLANNING_MS);
  await before();
  await press(/Close planning/);
  // Asked only where a bot is still at it.
  const anyway = desk.getByRole('button', { name: /anyway/i });
  if (await anyway.isVisible()) await anyway.dispatchEvent('click');
  await screen.bringToFront();
  await screen.waitForSelector('.market-town canvas');
  await context.close();
}
