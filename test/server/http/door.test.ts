import { expect, it } from 'vitest';
import { host, SETTINGS } from '../session/hosting.ts';
import { newMessageId } from '../session/messageId.ts';
import type { TestServer } from '../session/running.ts';
import { startServer } from '../session/running.ts';

const PASSWORD = 'kopi pagi ☕';

/** Everything that opens, lists or restores sessions. */
const asks: readonly (readonly [string, string, unknown])[] = [
  ['POST', 'door', {}],
  ['GET', 'scenarios', undefined],
  ['POST', 'sessions', { id: newMessageId(), scenario: 'coffee', teams: 2, settings: SETTINGS }],
  ['POST', 'alone', { id: newMessageId(), role: 'sales', language: 'en', name: 'Ani' }],
  ['POST', 'restore', { format: 'something' }],
];

async function ask({ url }: TestServer, [method, path, body]: (typeof asks)[number], password?: string) {
  const response = await fetch(`${url}/api/${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(password === undefined ? {} : { 'x-facilitator-password': encodeURIComponent(password) }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as { refused?: string } };
}

it('asks for the password wherever a session is opened, listed or restored, and lets in who knows it', async () => {
  const server = await startServer({ password: PASSWORD });
  expect(await (await fetch(`${server.url}/api/door`)).json()).toEqual({ password: true });
  for (const what of asks) {
    expect([what[1], await ask(server, what)]).toEqual([
      what[1],
      { status: 401, body: { refused: 'password/missing' } },
    ]);
    const wrong = await ask(server, what, `${PASSWORD} `);
    expect([what[1], wrong]).toEqual([what[1], { status: 401, body: { refused: 'password/wrong' } }]);
  }
  expect(await server.store.streams('')).toEqual([]);
  for (const what of asks) {
    const { status, body } = await ask(server, what, PASSWORD);
    expect([what[1], status, body.refused]).toEqual(
      what[1] === 'restore' ? ['restore', 400, 'file/malformed'] : [what[1], status < 300 ? status : 0, undefined],
    );
  }
  expect(server.logged).toEqual([]);
});

it('nobody may guess without end: then even the right password is not told apart', async () => {
  const server = await startServer({ password: PASSWORD });
  const door = asks[0] ?? expect.fail('no door');
  for (let tries = 0; tries < 10; tries += 1)
    expect((await ask(server, door, `guess ${tries}`)).body.refused).toBe('password/wrong');
  expect(await ask(server, door, 'guess')).toEqual({ status: 429, body: { refused: 'password/too-many' } });
  expect(await ask(server, door, PASSWORD)).toEqual({ status: 429, body: { refused: 'password/too-many' } });
});

it('without one the door is open', async () => {
  const server = await startServer();
  expect(await (await fetch(`${server.url}/api/door`)).json()).toEqual({ password: false });
  expect((await host(server)).code).toHaveLength(5);
});
