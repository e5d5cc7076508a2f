import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LogLevel } from '../../server/log.ts';
import { createLog } from '../../server/log.ts';

function listen(level: LogLevel = 'info', isTTY = false) {
  const lines: string[] = [];
  return { lines, log: createLog(level, { isTTY, write: (text) => lines.push(text) }) };
}

test('writes one line of JSON per record, with the level by name and the time', () => {
  const { lines, log } = listen();
  log.warn({ session: 's1' }, 'The disk is nearly full');
  log.debug('Nobody asked for this');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^\{.*\}\n$/);
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    level: 'warn',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    session: 's1',
    msg: 'The disk is nearly full',
  });
});

test('writes a short line for a person who watches', () => {
  const { lines, log } = listen('info', true);
  log.info('Listening');
  log.warn({ left: 12 }, 'The disk is nearly full');
  expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d info {2}Listening\n$/);
  expect(lines[1]).toMatch(/^\d\d:\d\d:\d\d warn {2}The disk is nearly full \{"left":12\}\n$/);
});

test('silent says nothing', () => {
  const { lines, log } = listen('silent');
  log.fatal('Gone');
  expect(lines).toEqual([]);
});

test.each<[string, (log: ReturnType<typeof createLog>, token: string) => void]>([
  ['under its name', (log, token) => log.info({ token })],
  ['deep in a record', (log, token) => log.info({ socket: { handshake: { auth: [{ seatToken: token }] } } })],
  ['in a list of tokens', (log, token) => log.info({ tokens: [token] })],
  ['in a header', (log, token) => log.info({ headers: { authorization: token, cookie: `seat=${token}` } })],
  ['in an address', (log, token) => log.info(`GET /play?token=${token}&team=red`)],
  ['in an error', (log, token) => log.error(new Error(`No seat for token: ${token}`))],
  ['in JSON within a text', (log, token) => log.info(JSON.stringify({ token, team: 'red' }))],
  ['in the bindings of a child', (log, token) => log.child({ facilitatorToken: token }).info('Hello')],
  ['in a format', (log, token) => log.info('Bearer %s came', token)],
])('a token is never written %s', (_, write) => {
  for (const isTTY of [false, true]) {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{16,43}$/), (token) => {
        const { lines, log } = listen('info', isTTY);
        write(log, token);
        expect(lines).toHaveLength(1);
        expect(lines[0]).toContain('[hidden]');
        expect(lines[0]).not.toContain(token);
      }),
      { numRuns: 10 },
    );
  }
});
