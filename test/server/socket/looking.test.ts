import { expect, it } from 'vitest';
import type { View } from '../../../shared/view/parts.ts';
import type { Device } from './device.ts';
import { must } from './device.ts';
import { inPlanning } from './table.ts';

const look = { type: 'LookAtScreen', team: 'kawung', role: 'sales' } as const;
const heardOf = (device: Device, audience: string) => device.messages.filter((it) => it.audience === audience);

it('the facilitator sees exactly what a role sees, follows it live, and each look is in the record', async () => {
  const { server, hosted, facilitator, ani } = await inPlanning();
  await must(ani, { type: 'PlaceChips', round: 1, card: 'calls', count: 1 });
  await must(facilitator, look);
  await facilitator.caughtUp();
  const [whole] = heardOf(facilitator, 'kawung/sales');
  expect(whole).toMatchObject({ full: true });
  expect(whole?.parts).toEqual(ani.view());
  expect(facilitator.welcomes.at(-1)?.audiences).toEqual([
    { kind: 'facilitator' },
    { kind: 'role', team: 'kawung', role: 'sales' },
  ]);
  await must(ani, { type: 'PlaceChips', round: 1, card: 'care', count: 2 });
  await facilitator.caughtUp();
  const latest = heardOf(facilitator, 'kawung/sales').at(-1)?.parts as Partial<View>;
  expect(latest.plan).toEqual(ani.view().plan);
  const looks = (await server.stream(hosted.session)).filter(({ type }) => type === 'ScreenLookedAt');
  expect(looks).toMatchObject([{ by: { kind: 'facilitator' }, data: { team: 'kawung', role: 'sales' } }]);
});

it('after a look away, or at another screen, nothing more of the first comes', async () => {
  const { facilitator, ani, citra } = await inPlanning();
  await must(facilitator, look);
  await must(facilitator, { ...look, team: 'parang' });
  await facilitator.caughtUp();
  const kawung = heardOf(facilitator, 'kawung/sales').length;
  await must(ani, { type: 'PlaceChips', round: 1, card: 'calls', count: 1 });
  await must(citra, { type: 'PlaceChips', round: 1, card: 'calls', count: 1 });
  await facilitator.caughtUp();
  expect(heardOf(facilitator, 'kawung/sales')).toHaveLength(kawung);
  expect(heardOf(facilitator, 'parang/sales').at(-1)?.parts.plan?.placed).toBe(1);
  await must(facilitator, { type: 'LookAway' });
  await facilitator.caughtUp();
  const parang = heardOf(facilitator, 'parang/sales').length;
  await must(citra, { type: 'PlaceChips', round: 1, card: 'calls', count: 2 });
  await facilitator.caughtUp();
  expect(heardOf(facilitator, 'parang/sales')).toHaveLength(parang);
  expect(facilitator.gaps).toEqual([]);
});

it('nobody else is shown another screen, and whoever is looked at is told nothing', async () => {
  const { facilitator, screen, ani, citra } = await inPlanning();
  await Promise.all([ani, citra, screen].map((device) => device.caughtUp()));
  const before = [ani, citra, screen].map(({ messages, welcomes }) => [messages.length, welcomes.length]);
  for (const device of [citra, screen])
    expect(await device.say(look)).toMatchObject({ ok: false, refused: 'facilitator/only' });
  await must(facilitator, look);
  await must(citra, { type: 'LookAway' });
  await Promise.all([ani, citra, screen].map((device) => device.caughtUp()));
  expect([ani, citra, screen].map(({ messages, welcomes }) => [messages.length, welcomes.length])).toEqual(before);
});
