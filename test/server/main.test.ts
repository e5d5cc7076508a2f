import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { createServer, connect as dial } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { afterThisTest, newFolder } from '../scratch.ts';
import { hostFull } from './session/hosting.ts';
import { startInVain, startProcess } from './session/serverProcess.ts';
import { connect, must } from './socket/device.ts';

it('says in one line why it cannot start, and ends with a code that is not 0', async () => {
  const folder = newFolder();
  const damaged = join(folder, 'damaged');
  mkdirSync(damaged);
  writeFileSync(join(damaged, 'pasar.sqlite'), 'this is no database'.repeat(500));
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  afterThisTest(() => other.close());
  const address = other.address();
  const taken = typeof address === 'object' && address !== null ? String(address.port) : '';
  const DATA_DIR = join(folder, 'data');
  const cases = [
    [{ DATA_DIR, PORT: taken }, 1, `Port ${taken} is taken`],
    [{ DATA_DIR, PORT: '99999' }, 2, 'PORT must be a whole number'],
    [{ DATA_DIR: join(file, 'data') }, 1, 'The data folder cannot be created'],
    [{ DATA_DIR: damaged }, 1, 'The database is damaged'],
    [{ DATA_DIR, HOST: 'no..name' }, 1, 'HOST no..name is not a name of this machine'],
  ] as const;
  await Promise.all(
    cases.map(async ([env, code, says]) => {
      const { ended, lines } = await startInVain(env);
      expect({ env, ended, lines }).toEqual({ env, ended: code, lines: [expect.stringContaining(`pasar: ${says}`)] });
    }),
  );
});

/** A line that has become a WebSocket and says nothing more, like that of a device which has lost its network. */
async function deadSocket(port: number): Promise<void> {
  const line = dial(port, '127.0.0.1');
  afterThisTest(() => line.destroy());
  line.on('error', () => undefined);
  line.write(
    `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\n` +
      'Connection: Upgrade\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n',
  );
  await once(line, 'data');
  line.pause();
}

it('ends at SIGTERM with 0 within two seconds, whoever is connected, and loses nothing', async () => {
  const folder = newFolder();
  const server = await startProcess(folder);
  const { seats, facilitatorToken } = await hostFull(server);
  const facilitator = await connect(server, facilitatorToken);
  await connect(server, seats[0].token);
  await connect(server, seats[1].token, { transports: ['polling'] });
  await deadSocket(server.port);
  const silent = dial(server.port, '127.0.0.1');
  silent.on('error', () => undefined);
  afterThisTest(() => silent.destroy());
  const agent = new Agent({ keepAlive: true });
  afterThisTest(() => agent.destroy());
  const [kept] = await once(get(`${server.url}/healthz`, { agent }), 'response');
  kept.resume();
  await once(kept, 'end');
  await must(facilitator, { type: 'StartSession' });
  const unanswered = facilitator.say({ type: 'OpenPlanning', round: 1 }).catch(() => null);

  const start = performance.now();
  server.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(performance.now() - start).toBeLessThan(2000);
  expect(server.errors()).toBe('');
  const answer = await unanswered;

  const again = await startProcess(folder);
  const { phase } = (await connect(again, facilitatorToken)).view().session;
  if (answer?.ok) expect(phase).toBe('planning');
  else expect(['briefing', 'planning']).toContain(phase);
});
