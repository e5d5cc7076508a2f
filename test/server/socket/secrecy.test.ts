import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { CARDS, MARKETING_CARDS, SALES_CARDS } from '../../../shared/scenario/cards.ts';
import type { Device } from './device.ts';
import { must } from './device.ts';
import type { Table } from './table.ts';
import { inPlanning, toDebrief } from './table.ts';

const PREDICTED = 987_654_321;
const Opened = z.object({ seed: z.string() });
const Issued = z.object({ hash: z.string() });
const REASON = 'only Kawung may read this';

/** Every name that stands in a frame with a value other than null, wherever it stands. */
function namesIn(json: unknown, names = new Set<string>()): Set<string> {
  if (typeof json !== 'object' || json === null) return names;
  for (const [name, inner] of Object.entries(json)) {
    if (!Array.isArray(json) && inner !== null) names.add(name);
    namesIn(inner, names);
  }
  return names;
}

/** What came over the line as socket.io events, in text. */
const events = ({ frames }: Device): string[] => frames.filter((frame) => frame.startsWith('2'));

/** Names of everything in the views that a device was sent; what is said of `can` and `opens` is not a value. */
function told(device: Device): Set<string> {
  const names = new Set<string>();
  for (const frame of events(device)) {
    const json = JSON.parse(frame.slice(1), (name, value) => (name === 'can' || name === 'opens' ? null : value));
    namesIn(json, names);
  }
  return names;
}

async function planEverything({ ani, budi, citra, dewi, all }: Table): Promise<void> {
  for (const device of all) {
    device.frames.length = 0;
    await must(device, { type: 'AskView' });
  }
  for (const [sales, marketing] of [[ani, budi] as const, [citra, dewi] as const]) {
    await must(sales, { type: 'PlaceChips', round: 1, card: 'coaching', count: 2 });
    await must(marketing, { type: 'PlaceChips', round: 1, card: 'research', count: 2 });
    await must(marketing, { type: 'SetPrice', round: 1, price: 1.1 });
    await must(marketing, { type: 'SetFocus', round: 1, focus: 'cafes' });
    await must(sales, { type: 'CommitPrediction', round: 1, role: 'sales', cents: PREDICTED });
    await must(marketing, { type: 'CommitPrediction', round: 1, role: 'marketing', cents: PREDICTED + 1 });
  }
  await must(ani, { type: 'OfferSplit', round: 1, role: 'sales', sales: 6, reason: REASON });
  await must(budi, { type: 'LockPlan', round: 1, role: 'marketing' });
  await Promise.all(all.map((device) => device.caughtUp()));
}

it('while planning, the wire to each role carries its own half, the screen neither, and rivals nothing', async () => {
  const table = await inPlanning();
  const { facilitator, screen, ani, budi, citra, dewi } = table;
  await planEverything(table);
  const marketOnly = ['awareness', 'equity', 'share', 'fit', 'exact', 'price', 'focus', ...MARKETING_CARDS];
  const salesOnly = ['leadsByAge', 'cold', 'closingRate', 'repeatRate', 'customers', ...SALES_CARDS];
  const inner = ['tables', 'outcomes', 'inner', 'own', 'grossProfit', 'cash', 'brandValue', 'source'];
  const meant = (device: Device): string[] => [...told(device)];
  for (const sales of [ani, citra]) {
    expect(meant(sales)).toEqual(expect.arrayContaining(['coaching', 'leadsByAge', 'customers']));
    for (const name of [...marketOnly, ...inner.filter((it) => it !== 'outcomes')])
      expect(meant(sales)).not.toContain(name);
    expect(events(sales).join()).not.toContain(String(PREDICTED + 1));
  }
  for (const marketing of [budi, dewi]) {
    expect(meant(marketing)).toEqual(expect.arrayContaining(['research', 'awareness', 'equity', 'price', 'focus']));
    for (const name of [...salesOnly, ...inner.filter((it) => it !== 'outcomes')])
      expect(meant(marketing)).not.toContain(name);
    expect(events(marketing).join()).not.toContain(`${PREDICTED},`);
  }
  for (const name of [...marketOnly, ...salesOnly, ...CARDS, 'split', 'placed', 'offer', 'plan', 'sight', 'prediction'])
    expect(meant(screen)).not.toContain(name);
  for (const rival of [citra, dewi, screen]) expect(events(rival).join()).not.toContain(REASON);
  expect(events(budi).join()).toContain(REASON);
  expect(meant(facilitator)).toEqual(expect.arrayContaining(['tables', ...CARDS]));
});

it('no frame ever holds the seed, a token or the hash of one, from the lobby to the debrief', async () => {
  const table = await inPlanning({ rounds: 1 });
  const { server, hosted, all } = table;
  await planEverything(table);
  await toDebrief(table);
  const seed = Opened.parse((await server.stream(hosted.session))[0]?.data).seed;
  const access = await server.store.read(`access/${hosted.session}`);
  const secrets = [
    seed,
    seed.replace(/^.*:/, ''),
    hosted.facilitatorToken,
    hosted.screenToken,
    ...hosted.seats.map(({ token }) => token),
    ...access.map(({ data }) => Issued.parse(data).hash),
  ];
  expect(secrets.every((secret) => secret.length > 20)).toBe(true);
  expect(secrets.length).toBe(2 + 6 + 6);
  const preview = await (await fetch(`${server.url}/api/join/${hosted.code}`)).text();
  const everything = [preview, ...all.flatMap(({ frames }) => frames)];
  for (const secret of secrets) expect(everything.filter((text) => text.includes(secret))).toEqual([]);
  for (const device of all) expect(device.view().session.stage).toBe('debrief');
});
