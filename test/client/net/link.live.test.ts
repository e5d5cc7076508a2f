import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { afterEach, expect, it, vi } from 'vitest';
import { openLink } from '../../../client/net/link.ts';
import { PROTOCOL } from '../../../shared/protocol/version.ts';

const WELCOME = { at: 1, session: 'abc', seat: 's1', chair: null, audiences: [{ kind: 'screen' }] };
const ended: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of ended.splice(0)) await end();
  vi.unstubAllGlobals();
});

/** A server that says what it is told to say, and a page of this protocol that listens to it. */
async function heard(event: string, message: unknown, refusal?: string): Promise<{ kind: string; what: unknown }> {
  const http = createServer();
  const io = new Server(http);
  io.use(({ handshake }, next) => {
    expect(handshake.auth).toEqual({ protocol: PROTOCOL, token: 'token' });
    next(refusal === undefined ? undefined : new Error(refusal));
  });
  io.on('connection', (socket) => void socket.emit(event, message));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  ended.push(() => io.close());
  const address = http.address();
  const port = typeof address === 'object' ? address?.port : 0;
  vi.stubGlobal('location', {
    protocol: 'http:',
    host: `127.0.0.1:${port}`,
    hostname: '127.0.0.1',
    port: String(port),
  });
  return new Promise((resolve) => {
    const link = openLink('token', {
      welcome: (what) => resolve({ kind: 'welcome', what }),
      view: (what) => resolve({ kind: 'view', what }),
      released: (what) => resolve({ kind: 'released', what }),
      refused: (what) => resolve({ kind: 'refused', what }),
      state: () => undefined,
    });
    ended.push(() => link.close());
  });
}

it('passes on what the server says', async () => {
  expect(await heard('welcome', WELCOME)).toEqual({ kind: 'welcome', what: WELCOME });
  expect(await heard('released', { because: 'newer-device' })).toEqual({ kind: 'released', what: 'newer-device' });
});

it('stops where the server speaks another protocol, and says that the page is of another version', async () => {
  expect(await heard('welcome', WELCOME, 'protocol/other-version')).toEqual({
    kind: 'refused',
    what: 'protocol/other-version',
  });
});
