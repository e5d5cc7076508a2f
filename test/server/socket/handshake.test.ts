import { expect, it } from 'vitest';
import { PROTOCOL } from '../../../shared/protocol/version.ts';
import { host } from '../session/hosting.ts';
import { startServer } from '../session/running.ts';
import { connect, openLine } from './device.ts';

it('is refused with a reason, and nothing is sent before it is proven', async () => {
  const server = await startServer();
  const { facilitatorToken: token } = await host(server);
  const cases: readonly (readonly [object, string])[] = [
    [{ protocol: PROTOCOL + 1, token }, 'protocol/other-version'],
    [{ protocol: PROTOCOL, token: 'AAAAAAAAAAAAAAAAAAAAAA' }, 'token/unknown'],
    [{ protocol: PROTOCOL, token: '' }, 'token/unknown'],
    [{ protocol: PROTOCOL, token: '__proto__' }, 'token/unknown'],
    [{ protocol: PROTOCOL, token: 'x'.repeat(65) }, 'message/malformed'],
    [{ protocol: PROTOCOL, token: [token] }, 'message/malformed'],
    [{ protocol: String(PROTOCOL), token }, 'message/malformed'],
    [{ token }, 'message/malformed'],
    [{ protocol: PROTOCOL }, 'message/malformed'],
    [{}, 'message/malformed'],
  ];
  const refusals = cases.flatMap(([auth, code]) => ['websocket', 'polling'].map((way) => ({ auth, code, way })));
  await Promise.all(
    refusals.map(async ({ auth, code, way }) => {
      const socket = openLine(server.url, auth, { transports: [way] });
      const heard: unknown[] = [];
      socket.onAny((...event) => heard.push(event));
      const error = await new Promise((resolve) => socket.once('connect_error', resolve));
      expect(error).toMatchObject({ message: code, data: { refused: code } });
      expect(heard).toEqual([]);
    }),
  );
  expect((await connect(server, token)).view().session.stage).toBe('lobby');
  expect((await connect(server, token, { transports: ['polling'] })).view().session.stage).toBe('lobby');
});

it('waits after a start until the sessions are back: a refusal would be final', async () => {
  const before = await startServer();
  const { facilitatorToken } = await host(before);
  await before.stop();
  let read: () => void = () => undefined;
  const readable = new Promise<void>((resolve) => {
    read = resolve;
  });
  const starting = startServer({
    folder: before.folder,
    port: before.port,
    through: (store) => ({
      ...store,
      read: async (...asked) => {
        await readable;
        return store.read(...asked);
      },
    }),
  });
  const device = connect(before, facilitatorToken, { reconnection: true, reconnectionDelay: 5 });
  const joining = fetch(`${before.url}/api/scenarios`);
  const ready = await fetch(`${before.url}/readyz`);
  expect(ready.status).toBe(503);
  read();
  expect((await device).view().session.stage).toBe('lobby');
  expect((await joining).status).toBe(200);
  await starting;
  expect((await fetch(`${before.url}/readyz`)).status).toBe(200);
});
