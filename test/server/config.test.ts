import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';

const DEFAULTS = {
  PORT: 3000,
  HOST: '0.0.0.0',
  DATA_DIR: resolve('data'),
  LOG_LEVEL: 'info',
  RETENTION_DAYS: 30,
};

test('an environment that says nothing gives the defaults', () => {
  expect(readConfig({})).toEqual({ ok: true, value: DEFAULTS });
  expect(readConfig({ PORT: '', HOST: ' ', DATA_DIR: '', PUBLIC_URL: '', PATH: '/bin' })).toEqual({
    ok: true,
    value: DEFAULTS,
  });
});

test.each<[string, string, unknown]>([
  ['PORT', '0', 0],
  ['PORT', '65535', 65_535],
  ['PORT', ' 8080 ', 8080],
  ['HOST', '127.0.0.1', '127.0.0.1'],
  ['HOST', '::1', '::1'],
  ['DATA_DIR', '/var/lib/pasar', '/var/lib/pasar'],
  ['DATA_DIR', 'somewhere', resolve('somewhere')],
  ['PUBLIC_URL', 'https://pasar.example.org/', 'https://pasar.example.org'],
  ['PUBLIC_URL', 'http://192.168.1.5:3000', 'http://192.168.1.5:3000'],
  ['PUBLIC_URL', 'https://example.org/pasar//', 'https://example.org/pasar'],
  ['LOG_LEVEL', 'debug', 'debug'],
  ['RETENTION_DAYS', '1', 1],
  ['RETENTION_DAYS', '3650', 3650],
])('%s=%s is read', (name, text, value) => {
  expect(readConfig({ [name]: text })).toEqual({ ok: true, value: { ...DEFAULTS, [name]: value } });
});

test.each<[string, string, string]>([
  ['PORT', '65536', 'PORT must be a whole number from 0 to 65535, not "65536"'],
  ['PORT', '-1', 'PORT must be a whole number from 0 to 65535, not "-1"'],
  ['PORT', '3e3', 'PORT must be a whole number from 0 to 65535, not "3e3"'],
  ['PORT', '80.5', 'PORT must be a whole number from 0 to 65535, not "80.5"'],
  ['PORT', '99999999999999999999', 'PORT must be a whole number from 0 to 65535, not "99999999999999999999"'],
  ['HOST', 'http://here', 'HOST must be an IP address or host name of this machine, not "http://here"'],
  ['PUBLIC_URL', 'pasar', 'PUBLIC_URL must be an address such as https://pasar.example.org, not "pasar"'],
  ['PUBLIC_URL', 'ftp://a.b', 'PUBLIC_URL must be an address such as https://pasar.example.org, not "ftp://a.b"'],
  [
    'PUBLIC_URL',
    'http://a.b/?x=1',
    'PUBLIC_URL must be an address such as https://pasar.example.org, not "http://a.b/?x=1"',
  ],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, not "loud"'],
  ['RETENTION_DAYS', '0', 'RETENTION_DAYS must be a whole number from 1 to 3650, not "0"'],
])('%s=%s is refused in one line', (name, text, line) => {
  expect(readConfig({ [name]: text })).toEqual({ ok: false, error: [line] });
});

test('every bad variable gets its line', () => {
  const read = readConfig({ PORT: 'x', RETENTION_DAYS: 'y', HOST: 'fine' });
  expect(read).toMatchObject({
    ok: false,
    error: [expect.stringMatching(/^PORT /), expect.stringMatching(/^RETENTION_DAYS /)],
  });
});

test('whatever PORT says, it is a lawful port or one line that names it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.integer().map(String), fc.nat({ max: 70_000 }).map(String)), (text) => {
      const read = readConfig({ PORT: text });
      if (read.ok) {
        expect(Number.isInteger(read.value.PORT)).toBe(true);
        expect(read.value.PORT >= 0 && read.value.PORT <= 65_535).toBe(true);
      } else {
        expect(read.error).toEqual([expect.stringMatching(/^PORT must be .* from 0 to 65535, not .*$/)]);
      }
    }),
  );
});
