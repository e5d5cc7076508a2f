import { expect, it } from 'vitest';
import { startServer } from '../session/running.ts';
import type { Device } from './device.ts';
import { connect, hears, must } from './device.ts';
import { inPlanning } from './table.ts';

const TEXT = 'only for Kawung: look at your prospects';
const post = { type: 'PostNotice', team: 'kawung', role: null, text: TEXT } as const;
const receipts = (device: Device) => device.view().notices.posted[0]?.receipts;

it('a notice goes to its addressees, over no other line, and stays for who comes back', async () => {
  const { server, hosted, facilitator, ani, budi, citra, dewi, screen, all } = await inPlanning();
  await must(facilitator, post);
  await Promise.all(all.map((device) => device.caughtUp()));
  for (const device of [ani, budi])
    expect(device.view().notices.posted).toMatchObject([{ text: TEXT, receipts: null }]);
  for (const device of [citra, dewi, screen]) expect(device.frames.join()).not.toContain(TEXT);
  const again = await connect(server, hosted.seats[0].token);
  expect(again.view().notices.posted).toMatchObject([{ text: TEXT }]);
});

it('who has read it is counted live, once for each person, and never stored', async () => {
  const { server, hosted, facilitator, ani, budi } = await inPlanning();
  await must(facilitator, post);
  const before = await server.stream(hosted.session);
  expect(receipts(facilitator)).toEqual({ read: [], of: ['s1', 's2'] });
  for (let times = 0; times < 2; times += 1) await must(ani, { type: 'ConfirmNotice', notice: 1 });
  await hears(facilitator, 'one receipt', (view) => view.notices.posted[0]?.receipts?.read.join() === 's1');
  await must(budi, { type: 'ConfirmNotice', notice: 1 });
  await hears(facilitator, 'both receipts', (view) => view.notices.posted[0]?.receipts?.read.length === 2);
  expect(await server.stream(hosted.session)).toEqual(before);
  await server.stop();
  const again = await startServer({ folder: server.folder, clock: server.clock });
  expect(receipts(await connect(again, hosted.facilitatorToken))).toEqual({ read: [], of: ['s1', 's2'] });
});

it('nobody confirms what is not for them, or is not there', async () => {
  const { facilitator, ani, citra, screen } = await inPlanning();
  await must(facilitator, post);
  for (const [device, notice] of [
    [citra, 1],
    [screen, 1],
    [facilitator, 1],
    [ani, 2],
  ] as const)
    expect(await device.say({ type: 'ConfirmNotice', notice })).toMatchObject({ refused: 'notice/unknown' });
  expect(receipts(facilitator)?.read).toEqual([]);
});
