import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Socket } from 'socket.io-client';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../server/clock.ts';
import { createLog } from '../../server/log.ts';
import type { Running } from '../../server/serve.ts';
import { serve } from '../../server/serve.ts';
import { openSqliteStore } from '../../server/store/sqliteStore.ts';
import type { Wish } from '../../shared/protocol/clientMessages.ts';
import type { HostReply } from '../../shared/protocol/http.ts';
import type { ViewMessage } from '../../shared/protocol/serverMessages.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import { SHIPPED } from '../../shared/scenario/shipped.ts';
import type { PeoplePart } from '../../shared/view/peoplePart.ts';

const BOT = fileURLToPath(new URL('../../docs/exampleBot.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'pasar-bot-'));
let running: Running;
let address: string;

beforeAll(async () => {
  running = await serve({
    lab: { run: () => new Promise(() => undefined), close: async () => undefined },
    store: openSqliteStore(folder),
    clock: systemClock,
    log: createLog('silent'),
    scenarios: SHIPPED,
    client: '',
    host: '127.0.0.1',
    port: 0,
    retentionDays: 1,
    addresses: () => [],
  });
  address = `http://127.0.0.1:${running.port}`;
});

afterAll(async () => {
  await running.stop();
  rmSync(folder, { recursive: true });
});

async function host(): Promise<HostReply> {
  const settings = {
    title: '',
    rounds: 1,
    planningSeconds: null,
    pace: 'facilitator',
    language: 'en',
    openAll: true,
    market: 'shared',
  };
  const answer = await fetch(`${address}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: 'host-0001', scenario: 'coffee', teams: 2, settings }),
  });
  return answer.json();
}

/** Resolves as soon as the people of the session are as wanted. */
const until = (chair: Socket, wanted: (people: PeoplePart) => boolean): Promise<PeoplePart> =>
  new Promise((resolve) => {
    chair.on('view', ({ parts }: ViewMessage) => parts.people && wanted(parts.people) && resolve(parts.people));
  });

test('the bot of docs/protocol.md joins, plans its role and locks', async () => {
  const { code, facilitatorToken } = await host();
  const chair = io(address, { auth: { protocol: PROTOCOL, token: facilitatorToken }, transports: ['websocket'] });
  let asked = 0;
  const ask = async (wish: Wish): Promise<void> => {
    asked += 1;
    expect(await chair.emitWithAck('message', { id: `chair-${1000 + asked}`, wish })).toMatchObject({ ok: true });
  };
  const seated = until(chair, (people) =>
    people.teams.some(({ seats }) => seats.some((seat) => seat.name === 'Robo' && seat.here)),
  );
  const bot = spawn(process.execPath, [BOT, address, code], { stdio: ['ignore', 'ignore', 'inherit'] });
  // Also where the test is given up: a bot that stays would keep the server from stopping.
  onTestFinished(() => {
    bot.kill();
    chair.disconnect();
  });
  await seated;
  const locked = until(chair, ({ teams }) => teams.every((team) => team.locked.length === 2));
  await ask({ type: 'SeatBots' });
  await ask({ type: 'StartSession' });
  await ask({ type: 'OpenPlanning', round: 1 });
  const people = await locked;
  expect(people.teams[0]?.seats.find((seat) => seat.name === 'Robo')?.bot).toBe(false);
});
