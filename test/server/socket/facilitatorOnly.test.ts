import { expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { PROTOCOL } from '../../../shared/protocol/version.ts';
import { FACILITATOR_COMMANDS, STEP_COMMANDS } from '../../../shared/session/commands.ts';
import { NEEDED } from '../../../shared/session/rights.ts';
import { linkFrom, revoke } from '../session/chairs.ts';
import { eventually } from '../session/running.ts';
import { wishOf } from './anyWish.ts';
import type { Device } from './device.ts';
import { connect, must, openLine } from './device.ts';
import type { Table } from './table.ts';
import { inLobby } from './table.ts';

type Only = z.infer<(typeof FACILITATOR_COMMANDS)[number] | (typeof STEP_COMMANDS)[number]>;

/** Every command that the schema gives to facilitators, those to come too, each with a payload that parses. */
const ONLY = [...FACILITATOR_COMMANDS, ...STEP_COMMANDS].map((schema) => wishOf(schema) as Only);

async function refusesAll(
  { server, hosted, all }: Table,
  devices: readonly Device[],
  code: string,
  wishes: readonly Only[] = ONLY,
): Promise<void> {
  await Promise.all([...all, ...devices].map((device) => device.caughtUp()));
  const before = await server.stream(hosted.session);
  const told = all.map(({ messages }) => messages.length);
  for (const device of devices)
    for (const wish of wishes)
      expect({ wish, answer: await device.say(wish) }).toMatchObject({ answer: { ok: false, refused: code } });
  expect(await server.stream(hosted.session)).toEqual(before);
  expect(all.map(({ messages }) => messages.length)).toEqual(told);
}

/** The phases from the lobby to the debrief, and how to get to the next. */
const PHASES = ['StartSession', 'OpenPlanning', 'CloseRound', 'OpenReview', 'OpenDebrief'] as const;

it('refuses a participant, the screen and an observer every command of the facilitator’s, in every phase', async () => {
  const table = await inLobby({ rounds: 1 });
  const { server, hosted, facilitator, screen, ani, budi, citra, dewi } = table;
  const { token } = await linkFrom(server, hosted.facilitatorToken, 'observer');
  const observer = await connect(server, token);
  // A chair's allowance is for three seconds: every phase asks from another seat, or over another line.
  const seats = [ani, budi, citra, dewi, null, null];
  for (const [index, phase] of [null, ...PHASES].entries()) {
    if (phase !== null)
      await must(
        facilitator,
        phase === 'StartSession' || phase === 'OpenDebrief' ? { type: phase } : { type: phase, round: 1 },
      );
    const seat = seats[index];
    if (seat) await refusesAll(table, [seat], 'facilitator/only');
    if (index === 0) await refusesAll(table, [screen, observer], 'facilitator/only');
    if (phase === 'OpenPlanning')
      await refusesAll(
        table,
        await Promise.all([hosted.screenToken, token].map((it) => connect(server, it))),
        'facilitator/only',
      );
  }
  await observer.caughtUp();
  expect(observer.view().session.stage).toBe('debrief');
});

it('refuses an assistant what only a lead may do, and nothing is stored', async () => {
  const table = await inLobby({ rounds: 1 });
  const { server, hosted } = table;
  const assistant = await connect(server, (await linkFrom(server, hosted.facilitatorToken, 'assistant')).token);
  const leads = ONLY.filter(({ type }) => NEEDED[type] === 'lead');
  expect(leads.length).toBeGreaterThan(0);
  await refusesAll(table, [assistant], 'lead/only', leads);
  expect(await assistant.say({ type: 'StartSession' })).toMatchObject({ ok: true });
  const last = (await server.stream(hosted.session)).at(-1);
  expect(last?.by).toEqual({ kind: 'facilitator', chair: 'c3', right: 'assistant' });
});

it.each(['lead', 'assistant', 'screen', 'observer'] as const)(
  'lets the holder of a %s link go when it is taken back, for good',
  async (right) => {
    const table = await inLobby({ rounds: 1 });
    const { server, hosted, facilitator } = table;
    const { token, chair } = await linkFrom(server, hosted.facilitatorToken, right, 'Ratna');
    const device = await connect(server, token);
    const another = await connect(server, token);
    await eventually('that the lead is told', () =>
      facilitator.view().people.chairs?.some((it) => it.chair === chair && it.label === 'Ratna' && it.here),
    );
    expect((await revoke(server, hosted.facilitatorToken, chair)).status).toBe(204);
    await eventually('the word why', () => [device, another].every(({ released }) => released.length === 1));
    expect(device.released).toEqual([{ because: 'link-revoked' }]);
    await eventually('the end of the line', () => !device.socket.connected && !another.socket.connected);
    const before = await server.stream(hosted.session);
    const told = device.messages.length;
    for (const wish of ONLY) device.socket.emit('message', { id: 'after-revoked', wish });
    const refused = await new Promise((resolve) =>
      openLine(server.url, { protocol: PROTOCOL, token }).once('connect_error', ({ message }) => resolve(message)),
    );
    expect(refused).toBe('token/revoked');
    await must(facilitator, { type: 'StartSession' });
    expect(device.messages.length).toBe(told);
    expect((await server.stream(hosted.session)).slice(0, before.length)).toEqual(before);
    expect(facilitator.view().people.chairs?.some((it) => it.chair === chair)).toBe(false);
  },
);
