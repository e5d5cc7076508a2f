import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { afterThisTest } from '../scratch.ts';
import { host } from '../server/session/hosting.ts';
import { eventually, startServer } from '../server/session/running.ts';
import { connect, must } from '../server/socket/device.ts';
import { allHere, everybody, round } from './botRound.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/bots.ts', import.meta.url));

test('eight bots of mixed styles sit down by the join link and play to the debrief', async () => {
  const server = await startServer();
  const { code, facilitatorToken } = await host(server, { rounds: 2 }, 4);
  const chair = await connect(server, facilitatorToken);
  const args = [
    '--join',
    `${server.url}/join/${code.toLowerCase()}`,
    '--seats',
    '8',
    '--style',
    'mixed',
    '--think',
    '5',
  ];
  const child = spawn(process.execPath, [SCRIPT, ...args, '--name-prefix', 'Tamu'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  afterThisTest(() => child.kill());
  let said = '';
  for (const pipe of [child.stdout, child.stderr]) pipe.on('data', (bytes) => (said += String(bytes)));
  const ended = once(child, 'close');

  await eventually('eight people here', () => allHere(8)(chair.view()), 15_000);
  expect(everybody(chair.view()).every(({ bot, name }) => !bot && /^Tamu [1-8]$/.test(name))).toBe(true);
  expect(chair.view().people.teams.every(({ seats }) => seats.length === 2)).toBe(true);
  await must(chair, { type: 'StartSession' });
  await round(chair, 1);
  await must(chair, { type: 'StartRound', round: 2 });
  await round(chair, 2);
  await must(chair, { type: 'OpenDebrief' });

  expect((await ended)[0]).toBe(0);
  const lines = said.trim().split('\n');
  expect(lines.filter((line) => /^Tamu \d sits in team \S+ as (Sales|Marketing), style \w+$/.test(line)).length).toBe(
    8,
  );
  for (const number of [1, 2])
    expect(lines.filter((line) => line.includes(` locked round ${number}: `)).length).toBe(8);
  expect(lines.at(-1)).toBe('The session has ended: the debrief is open.');
  for (const outcome of Object.values(chair.view().outcomes))
    for (const { source, prediction } of Object.values(outcome.own)) {
      expect(source).toEqual({ sales: 'locked', marketing: 'locked' });
      expect(Object.values(prediction).every(Number.isInteger)).toBe(true);
    }
});
