import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { hashOf } from '../../../server/session/secret.ts';
import { PROTOCOL } from '../../../shared/protocol/version.ts';
import { askAs, linkFrom } from '../session/chairs.ts';
import { host, post } from '../session/hosting.ts';
import { eventually } from '../session/running.ts';
import { openLine } from '../socket/device.ts';
import { inPlanning } from '../socket/table.ts';

/** Everything that lies in the folder of the store, as bytes. */
const bytesOf = (folder: string): Buffer =>
  Buffer.concat(readdirSync(folder).map((file) => readFileSync(join(folder, file))));

it('a lead deletes a session for everybody: no row, no name, no proof of it is left in the file', async () => {
  const table = await inPlanning();
  const { server, hosted, all } = table;
  const kept = await host(server);
  const observer = await linkFrom(server, hosted.facilitatorToken, 'observer', 'Bu Lestari');
  const words = [
    hosted.session,
    hosted.code,
    'Citra',
    'Bu Lestari',
    hashOf(observer.token),
    hashOf(hosted.facilitatorToken),
  ];
  for (const word of words) expect([word, bytesOf(server.folder).includes(word)]).toEqual([word, true]);

  expect((await askAs(server, hosted.facilitatorToken, 'DELETE', 'chair/session')).status).toBe(204);
  await eventually('that everybody is let go', () => all.every(({ released }) => released.length === 1));
  for (const device of all) expect(device.released).toEqual([{ because: 'session-gone' }]);
  for (const { token } of [...hosted.seats, observer, { token: hosted.facilitatorToken }]) {
    const refused = await new Promise((resolve) =>
      openLine(server.url, { protocol: PROTOCOL, token }).once('connect_error', ({ message }) => resolve(message)),
    );
    expect(refused).toBe('token/unknown');
  }
  expect((await fetch(`${server.url}/api/join/${hosted.code}`)).status).toBe(404);
  expect(await server.store.streams('')).toEqual([`access/${kept.session}`, `session/${kept.session}`]);
  await server.stop();

  const db = new DatabaseSync(join(server.folder, 'pasar.sqlite'), { readOnly: true });
  const rows = JSON.stringify(db.prepare('SELECT * FROM event').all());
  db.close();
  for (const word of words) {
    expect([word, rows.includes(word)]).toEqual([word, false]);
    expect([word, bytesOf(server.folder).includes(word)]).toEqual([word, false]);
  }
  expect(rows).toContain(kept.code);
});

it('tells a device which of its sessions are still here, and which of them it may delete', async () => {
  const { server, hosted } = await inPlanning();
  const assistant = await linkFrom(server, hosted.facilitatorToken, 'assistant');
  const gone = await host(server);
  await askAs(server, gone.facilitatorToken, 'DELETE', 'chair/session');
  const tokens = [hosted.facilitatorToken, assistant.token, hosted.seats[0].token, gone.facilitatorToken, 'nonsense'];
  const here = { code: hosted.code, title: 'Kopi Senin', stage: 'playing', people: 4 };
  expect(await post(`${server.url}/api/keys`, { tokens })).toEqual({
    status: 200,
    body: {
      keys: [{ ...here, mayDelete: true }, { ...here, mayDelete: false }, { ...here, mayDelete: false }, null, null],
    },
  });
  const tooMany = { tokens: Array.from({ length: 41 }, () => 'x') };
  expect(await post(`${server.url}/api/keys`, tooMany)).toEqual({
    status: 400,
    body: { refused: 'message/malformed' },
  });
});
