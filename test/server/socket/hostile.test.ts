import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Wish } from '../../../shared/protocol/clientMessages.ts';
import { ClientMessage, LARGEST_MESSAGE } from '../../../shared/protocol/clientMessages.ts';
import type { Ack } from '../../../shared/protocol/serverMessages.ts';
import { newMessageId } from '../session/messageId.ts';
import { eventually } from '../session/running.ts';
import { connect, isHere, must } from './device.ts';
import type { Table } from './table.ts';
import { inLobby, inPlanning } from './table.ts';

const refused = (code: string) => ({ ok: false, refused: code, at: expect.any(Number) });

/** Runs something hostile, and sees that it left no trace and that the others can go on. */
async function leavesNoTrace(table: Table, attack: () => Promise<void>): Promise<void> {
  const { server, hosted, all, facilitator } = table;
  await Promise.all(all.map((device) => device.caughtUp()));
  const before = await server.stream(hosted.session);
  const told = facilitator.messages.length;
  await attack();
  await facilitator.caughtUp();
  expect(await server.stream(hosted.session)).toEqual(before);
  expect(facilitator.messages.length).toBe(told);
}

const place = (count = 1, round = 1): Wish => ({ type: 'PlaceChips', round, card: 'calls', count });

const STRANGE: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  [
    'a key that reaches for the prototype',
    JSON.parse('{"id":"abcdefgh","wish":{"type":"LockPlan","round":1,"role":"sales","__proto__":{"by":1}}}'),
  ],
  [
    'a message whose prototype is asked for',
    JSON.parse('{"__proto__":{"id":"abcdefgh"},"id":"abcdefgh","wish":{"type":"AskView"}}'),
  ],
  ['a constructor', { id: 'abcdefgh', wish: { type: 'AskView', constructor: { prototype: { ok: true } } } }],
  ['the name of an inherited property as type', { id: 'abcdefgh', wish: { type: '__proto__' } }],
  [
    'a card that every object has',
    { id: 'abcdefgh', wish: { type: 'PlaceChips', round: 1, card: 'toString', count: 1 } },
  ],
  ['bytes', Buffer.from('{"id":"abcdefgh"}')],
  ['half a chip', { id: 'abcdefgh', wish: { type: 'PlaceChips', round: 1, card: 'calls', count: 0.5 } }],
  ['fewer chips than none', { id: 'abcdefgh', wish: { type: 'PlaceChips', round: 1, card: 'calls', count: -1 } }],
  ['an id with a sign in it', { id: 'abcdefgh:1', wish: place() }],
  ['a command of the server', { id: 'abcdefgh', wish: { type: 'TakeSeat', name: 'Eko', team: null, role: null } }],
  ['a command of the clock', { id: 'abcdefgh', wish: { type: 'AnnounceClosing', round: 1, missing: [] } }],
];

describe('what is no message', () => {
  it('is refused as malformed, whatever JSON it is', async () => {
    const table = await inLobby();
    await leavesNoTrace(table, async () => {
      const wish = fc.oneof(
        fc.jsonValue(),
        fc.record({ type: fc.constantFrom('PlaceChips', 'LockPlan'), round: fc.jsonValue() }),
      );
      const garbage = fc.oneof(
        fc.jsonValue(),
        fc.record({ id: fc.oneof(fc.jsonValue(), fc.constant('abcdefgh')), wish }),
      );
      const samples = fc.sample(
        garbage.filter((it) => !ClientMessage.safeParse(it).success),
        { numRuns: 150, seed: 7 },
      );
      const speakers = [table.ani, table.budi, table.citra, table.dewi];
      const answers = await Promise.all(samples.map((it, index) => speakers[index % 4]?.blurt(it)));
      for (const answer of answers) expect(answer).toEqual(refused('message/malformed'));
    });
    expect(table.server.logged).toEqual([]);
  });

  it('is refused as malformed, however strange it is', async () => {
    const table = await inLobby();
    await leavesNoTrace(table, async () => {
      for (const [what, message] of STRANGE)
        expect([what, await table.ani.blurt(message)]).toEqual([what, refused('message/malformed')]);
    });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('says neither who nor when', async () => {
    const table = await inPlanning();
    const { ani } = table;
    await leavesNoTrace(table, async () => {
      for (const claim of [
        { by: { kind: 'facilitator' } },
        { at: 0 },
        { seat: 's3' },
        { actor: 's3' },
        { team: 'parang' },
      ]) {
        expect(await ani.blurt({ id: newMessageId(), wish: { ...place(), ...claim } })).toEqual(
          refused('message/malformed'),
        );
        expect(await ani.blurt({ id: newMessageId(), wish: place(), ...claim })).toEqual(refused('message/malformed'));
      }
    });
    await must(ani, place());
    const last = (await table.server.stream(table.hosted.session)).at(-1);
    expect(last).toMatchObject({ at: table.server.clock.now(), by: { kind: 'seat', seat: 's1' } });
  });

  it('may come without asking for an answer, and with more than one word', async () => {
    const table = await inLobby();
    await leavesNoTrace(table, async () => {
      table.ani.socket.emit('message');
      table.ani.socket.emit('message', 'a', 'b', () => undefined);
      table.ani.socket.emit('another event', { id: 'abcdefgh' });
      await table.ani.caughtUp();
    });
  });
});

describe('size', () => {
  const padded = (bytes: number): unknown => {
    const empty = { id: 'abcdefgh', wish: { type: 'AskView' }, pad: '' };
    return { ...empty, pad: 'x'.repeat(bytes - JSON.stringify(empty).length) };
  };

  it('is counted in bytes; one byte too many is too large', async () => {
    const table = await inLobby();
    await leavesNoTrace(table, async () => {
      expect(await table.ani.blurt(padded(LARGEST_MESSAGE))).toEqual(refused('message/malformed'));
      expect(await table.ani.blurt(padded(LARGEST_MESSAGE + 1))).toEqual(refused('message/too-large'));
      expect(await table.ani.blurt('é'.repeat(LARGEST_MESSAGE / 2))).toEqual(refused('message/too-large'));
    });
  });

  it('covers depth: thirty thousand brackets are too large, and nobody stumbles over them', async () => {
    const table = await inLobby();
    const brackets = 30_000;
    await leavesNoTrace(table, async () => {
      const engine = table.ani.socket.io.engine;
      const answer = new Promise((resolve) =>
        engine.on('packet', ({ data }) => String(data).startsWith('3999[') && resolve(data)),
      );
      engine.write(`2999["message",${'['.repeat(brackets)}${']'.repeat(brackets)}]`);
      expect(String(await answer)).toContain('message/too-large');
    });
    expect(table.server.logged).toEqual([]);
  });

  it('past the limit of the line costs the line, and the device comes back', async () => {
    const { server, hosted, citra } = await inLobby();
    const before = await server.stream(hosted.session);
    const device = await connect(server, hosted.seats[0].token, { reconnection: true, reconnectionDelay: 5 });
    const gone = new Promise((resolve) => device.socket.once('disconnect', resolve));
    device.socket.emit('message', 'x'.repeat(200_000));
    expect(await gone).toMatch(/^transport/);
    await eventually('the device is back', () => device.welcomes.length === 2);
    expect(await device.say({ type: 'ReadClock' })).toMatchObject({ ok: true });
    expect(await citra.say({ type: 'ReadClock' })).toMatchObject({ ok: true });
    expect(isHere(citra.view(), 's1')).toBe(true);
    expect(await server.stream(hosted.session)).toEqual(before);
  });
});

describe('a frame out of place', () => {
  it('of another round, or when no round is planned, is refused', async () => {
    const table = await inLobby();
    await leavesNoTrace(table, async () => {
      expect(await table.ani.say(place())).toEqual(refused('session/not-started'));
    });
    await must(table.facilitator, { type: 'StartSession' });
    await leavesNoTrace(table, async () => {
      expect(await table.ani.say(place())).toEqual(refused('round/not-open'));
      expect(await table.ani.say(place(1, 2))).toEqual(refused('round/other'));
    });
    await must(table.facilitator, { type: 'OpenPlanning', round: 1 });
    await leavesNoTrace(table, async () => {
      expect(await table.ani.say(place(1, 2))).toEqual(refused('round/other'));
    });
    await must(table.facilitator, { type: 'CloseRound', round: 1 });
    await leavesNoTrace(table, async () => {
      expect(await table.ani.say(place())).toEqual(refused('round/not-open'));
    });
  });

  it("on another's table is refused: no card of the other role, no offer of another team, no word of one's own", async () => {
    const table = await inPlanning();
    const { ani, budi, citra, dewi, screen, facilitator } = table;
    await must(ani, { type: 'OfferSplit', round: 1, role: 'sales', sales: 6, reason: 'more calls' });
    await leavesNoTrace(table, async () => {
      expect(await ani.say({ type: 'PlaceChips', round: 1, card: 'ads', count: 1 })).toEqual(
        refused('seat/other-role'),
      );
      expect(await budi.say(place())).toEqual(refused('seat/other-role'));
      for (const wish of [
        { type: 'SetPrice', price: 1.1 },
        { type: 'SetFocus', focus: 'homes' },
        { type: 'LockPlan', role: 'marketing' },
        { type: 'UndoMove', role: 'marketing' },
        { type: 'CommitPrediction', role: 'marketing', cents: 1 },
        { type: 'AcceptOffer', role: 'marketing', offer: 1 },
      ] as const)
        expect(await ani.say({ round: 1, ...wish })).toEqual(refused('seat/other-role'));
      expect(await ani.say({ type: 'AcceptOffer', round: 1, role: 'sales', offer: 1 })).toEqual(refused('offer/own'));
      for (const type of ['AcceptOffer', 'DeclineOffer'] as const) {
        expect(await citra.say({ type, round: 1, role: 'sales', offer: 1 })).toEqual(refused('offer/none'));
        expect(await dewi.say({ type, round: 1, role: 'marketing', offer: 1 })).toEqual(refused('offer/none'));
      }
      for (const stranger of [screen, facilitator])
        expect(await stranger.say(place())).toEqual(refused('seat/unknown'));
    });
  });

  it('played again gets the same answer and changes nothing', async () => {
    const table = await inPlanning();
    const { ani, budi, citra } = table;
    expect(await ani.say(place(2), 'the-first-frame')).toMatchObject({ ok: true });
    expect(await citra.say(place(1, 2), 'a-refused-frame')).toEqual(refused('round/other'));
    await must(ani, place(0));
    await leavesNoTrace(table, async () => {
      const again = await Promise.all(Array.from({ length: 10 }, () => ani.say(place(2), 'the-first-frame')));
      for (const answer of again) expect(answer).toMatchObject({ ok: true });
      expect(await citra.say(place(), 'a-refused-frame')).toEqual(refused('round/other'));
    });
    // An id is the chair's own: another chair may use it.
    expect(await budi.say({ type: 'PlaceChips', round: 1, card: 'ads', count: 1 }, 'the-first-frame')).toMatchObject({
      ok: true,
    });
    expect(budi.view().plan?.placed).toBe(1);
  });
});

describe('too many messages', () => {
  it('are refused to the chair that sends them, also over another line, and to nobody else', async () => {
    const table = await inPlanning();
    const { server, hosted, ani, budi, citra, facilitator } = table;
    await leavesNoTrace(table, async () => {
      const answers: Ack[] = await Promise.all(Array.from({ length: 200 }, () => ani.say({ type: 'ReadClock' })));
      const denied = answers.filter((answer) => !answer.ok);
      // The three seconds may end in the middle: then the burst is granted twice, and no more.
      expect(denied.length).toBeGreaterThanOrEqual(80);
      for (const answer of denied) expect(answer).toEqual(refused('message/too-many'));
      for (const other of [budi, citra, facilitator])
        expect(await other.say({ type: 'ReadClock' })).toMatchObject({ ok: true });
    });
    const newer = await connect(server, hosted.seats[0].token);
    expect(await newer.say(place())).toEqual(refused('message/too-many'));
  });
});
