import { describe, expect, it } from 'vitest';
import type { JoinReply, PinReply } from '../../../shared/protocol/http.ts';
import { host, hostFull, post } from '../session/hosting.ts';
import { newMessageId } from '../session/messageId.ts';
import { eventually, startServer } from '../session/running.ts';
import { connect, ended, must } from '../socket/device.ts';
import { inPlanning } from '../socket/table.ts';

type At = { readonly url: string };

const DEVICE = 'device-of-budi-0001';
const wants = (name: string, device?: string) => ({
  id: newMessageId(),
  name,
  team: null,
  role: null,
  ...(device === undefined ? {} : { device }),
});
const askPin = (at: At, token: string, seat: string): Promise<Response> =>
  fetch(`${at.url}/api/chair/pin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ seat }),
  });
const pinFor = async (at: At, token: string, seat: string): Promise<PinReply> =>
  (await (await askPin(at, token, seat)).json()) as PinReply;
const typeIn = (at: At, code: string, pin: string, id = newMessageId()) =>
  post(`${at.url}/api/join/${code}/pin`, { id, pin });
const other = (pin: string): string => String((Number(pin) + 1) % 1_000_000).padStart(6, '0');

describe('a name', () => {
  it('with an unwelcome word seats nobody, and the next name does', async () => {
    const server = await startServer({ words: ['kucing'] });
    const { code, session } = await host(server);
    const before = await server.stream(session);
    for (const name of ['Kucing', 'si kuc1ng', 'k u c i n g'])
      expect(await post(`${server.url}/api/join/${code}`, wants(name))).toEqual({
        status: 400,
        body: { refused: 'seat/name-unwelcome' },
      });
    expect(await server.stream(session)).toEqual(before);
    expect(await post(`${server.url}/api/join/${code}`, wants('Kucingan'))).toMatchObject({ status: 201 });
  });
});

describe('a device whose person was blocked', () => {
  it('may not come again under another name, others may; and it may once that is undone', async () => {
    const server = await startServer();
    const { code, session, facilitatorToken } = await host(server);
    const join = `${server.url}/api/join/${code}`;
    const { body } = await post(join, wants('Budi', DEVICE));
    const { seat } = body as JoinReply;
    const facilitator = await connect(server, facilitatorToken);
    await must(facilitator, { type: 'RemoveSeat', seat, block: true });
    const blocked = { status: 403, body: { refused: 'seat/blocked' } };
    expect(await post(join, wants('Somebody', DEVICE))).toEqual(blocked);
    expect((await post(join, wants('budi'))).body).toEqual(blocked.body);
    expect(await post(join, wants('Somebody', 'another-device-0002'))).toMatchObject({ status: 201 });
    await must(facilitator, { type: 'UndoRemoval', seat });
    expect(await post(join, wants('Somebody', DEVICE))).toMatchObject({ status: 201 });
    // What the device sent is kept nowhere, neither in the record nor beside it.
    const kept = JSON.stringify([await server.stream(session), await server.store.read(`access/${session}`)]);
    expect(kept).not.toContain(DEVICE);
  });

  it('is told apart in every session anew', async () => {
    const server = await startServer();
    const [one, two] = [await host(server), await host(server)];
    const { seat } = (await post(`${server.url}/api/join/${one.code}`, wants('Budi', DEVICE))).body as JoinReply;
    await must(await connect(server, one.facilitatorToken), { type: 'RemoveSeat', seat, block: true });
    expect(await post(`${server.url}/api/join/${two.code}`, wants('Budi', DEVICE))).toMatchObject({ status: 201 });
  });

  it('may come again where its person was only taken out', async () => {
    const server = await startServer();
    const { code, facilitatorToken } = await host(server);
    const join = `${server.url}/api/join/${code}`;
    const { seat } = (await post(join, wants('Budi', DEVICE))).body as JoinReply;
    await must(await connect(server, facilitatorToken), { type: 'RemoveSeat', seat, block: false });
    expect(await post(join, wants('Budi', DEVICE))).toMatchObject({ status: 201, body: { name: 'Budi 2' } });
  });
});

describe('a PIN', () => {
  it('gives the seat to another device: the old one is let go at once, and its token is void', async () => {
    const { server, hosted, ani } = await inPlanning();
    await must(ani, { type: 'PlaceChips', round: 1, card: 'calls', count: 2 });
    const { pin, until } = await pinFor(server, hosted.facilitatorToken, 's1');
    expect(pin).toMatch(/^\d{6}$/);
    expect(until).toBe(server.clock.now() + 5 * 60_000);
    const gone = ended(ani);
    const used = await typeIn(server, hosted.code, pin);
    expect(used).toMatchObject({ status: 201, body: { seat: 's1', name: 'Ani', code: hosted.code } });
    await gone;
    expect(ani.released).toEqual([{ because: 'seat-moved' }]);
    await expect(connect(server, hosted.seats[0].token)).rejects.toThrow('seat/handed-over');
    const newer = await connect(server, (used.body as JoinReply).token);
    expect(newer.view().plan?.chips).toMatchObject({ calls: 2 });
    await must(newer, { type: 'LockPlan', round: 1, role: 'sales' });
  });

  it('works once, and a click that comes twice is one use', async () => {
    const server = await startServer();
    const { code, facilitatorToken } = await hostFull(server);
    const { pin } = await pinFor(server, facilitatorToken, 's1');
    const id = newMessageId();
    const [one, two] = await Promise.all([typeIn(server, code, pin, id), typeIn(server, code, pin, id)]);
    expect(two).toEqual(one);
    expect(await typeIn(server, code, pin)).toEqual({ status: 404, body: { refused: 'pin/unknown' } });
  });

  it('works for five minutes, in its own session, until there is a newer one', async () => {
    const server = await startServer();
    const [here, there] = [await hostFull(server), await hostFull(server)];
    const first = await pinFor(server, here.facilitatorToken, 's1');
    expect(await typeIn(server, there.code, first.pin)).toMatchObject({ status: 404 });
    const second = await pinFor(server, here.facilitatorToken, 's1');
    if (second.pin !== first.pin) expect(await typeIn(server, here.code, first.pin)).toMatchObject({ status: 404 });
    server.clock.advance(5 * 60_000 + 1);
    expect(await typeIn(server, here.code, second.pin)).toMatchObject({ status: 404 });
    const third = await pinFor(server, here.facilitatorToken, 's1');
    server.clock.advance(5 * 60_000);
    expect(await typeIn(server, here.code, third.pin)).toMatchObject({ status: 201 });
  });

  it('is the facilitator’s to make, for a person who is there', async () => {
    const server = await startServer();
    const { seats, facilitatorToken, screenToken } = await hostFull(server);
    for (const token of [seats[0].token, screenToken]) expect((await askPin(server, token, 's1')).status).toBe(403);
    expect((await askPin(server, 'nobody', 's1')).status).toBe(401);
    const facilitator = await connect(server, facilitatorToken);
    await must(facilitator, { type: 'RemoveSeat', seat: 's4', block: false });
    await must(facilitator, { type: 'SeatBots' });
    expect(await (await askPin(server, facilitatorToken, 's4')).json()).toEqual({ refused: 'seat/unknown' });
    expect(await (await askPin(server, facilitatorToken, 's5')).json()).toEqual({ refused: 'seat/no-person' });
  });

  it('of somebody who was taken out meanwhile gives nothing', async () => {
    const server = await startServer();
    const { code, facilitatorToken } = await hostFull(server);
    const { pin } = await pinFor(server, facilitatorToken, 's1');
    await must(await connect(server, facilitatorToken), { type: 'RemoveSeat', seat: 's1', block: false });
    expect(await typeIn(server, code, pin)).toMatchObject({ status: 404 });
  });

  it('cannot be guessed without end: past twenty wrong ones the right one is refused as well', async () => {
    const server = await startServer();
    const { code, facilitatorToken } = await hostFull(server);
    const { pin } = await pinFor(server, facilitatorToken, 's1');
    const wrong = await Promise.all(Array.from({ length: 30 }, () => typeIn(server, code, other(pin))));
    expect(wrong.filter(({ status }) => status === 404)).toHaveLength(20);
    expect(wrong.filter(({ status }) => status === 429)).toHaveLength(10);
    expect(await typeIn(server, code, pin)).toEqual({ status: 429, body: { refused: 'pin/too-many' } });
  });

  it('outlives a restart, and neither it nor the token is kept as it is', async () => {
    const first = await startServer();
    const { code, session, facilitatorToken } = await hostFull(first);
    const { pin } = await pinFor(first, facilitatorToken, 's1');
    const kept = JSON.stringify([await first.stream(session), await first.store.read(`access/${session}`)]);
    expect(kept).not.toContain(`"${pin}"`);
    await first.stop();
    const second = await startServer({ folder: first.folder, clock: first.clock });
    const used = await typeIn(second, code, pin);
    expect(used.status).toBe(201);
    await second.stop();
    const third = await startServer({ folder: first.folder, clock: first.clock });
    expect(await typeIn(third, code, pin)).toMatchObject({ status: 404 });
    await connect(third, (used.body as JoinReply).token);
  });
});

describe('somebody who is taken out of the session', () => {
  it.each([
    [false, 'seat-removed', 'seat/removed'],
    [true, 'seat-blocked', 'seat/blocked'],
  ] as const)('(blocked: %s) is told so, and hears nothing more until that is undone', async (block, word, refused) => {
    const { server, hosted, facilitator, budi, ani } = await inPlanning();
    const gone = ended(budi);
    await must(facilitator, { type: 'RemoveSeat', seat: 's2', block });
    await gone;
    expect(budi.released).toEqual([{ because: word }]);
    const heard = budi.messages.length;
    await must(ani, { type: 'PlaceChips', round: 1, card: 'calls', count: 1 });
    expect(budi.messages).toHaveLength(heard);
    await expect(connect(server, hosted.seats[1].token)).rejects.toThrow(refused);
    expect(facilitator.view().people.removed).toMatchObject([{ seat: 's2', name: 'Budi', blocked: block }]);
    expect(ani.view().people.removed).toEqual([]);
    await must(facilitator, { type: 'UndoRemoval', seat: 's2' });
    const again = await connect(server, hosted.seats[1].token);
    await must(again, { type: 'PlaceChips', round: 1, card: 'brand', count: 1 });
    await eventually('the facilitator sees the person again', () =>
      facilitator.view().people.teams[0]?.seats.some((it) => it.seat === 's2' && it.here),
    );
  });
});
