import { expect, test } from 'vitest';
import { joinAddresses } from '../../server/joinAddress.ts';

const v4 = (address: string, internal = false) => ({ address, family: 'IPv4' as const, internal });
const v6 = (address: string, internal = false) => ({ address, family: 'IPv6' as const, internal });
const EVERYWHERE = { HOST: '0.0.0.0' };

const LAPTOP = {
  lo: [v4('127.0.0.1', true), v6('::1', true)],
  docker0: [v4('172.17.0.1')],
  eth1: [v4('169.254.7.7')],
  eth0: [v4('203.0.113.9')],
  wlan0: [v6('fe80::1'), v4('192.168.1.23')],
  usb0: [v4('10.42.0.1')],
};

test('the room first, then networks within the machine, public and self-given addresses; never the machine itself', () => {
  expect(joinAddresses(EVERYWHERE, 3000, LAPTOP)).toEqual([
    'http://192.168.1.23:3000',
    'http://10.42.0.1:3000',
    'http://172.17.0.1:3000',
    'http://203.0.113.9:3000',
    'http://169.254.7.7:3000',
  ]);
});

test.each(['10.0.0.1', '172.16.0.1', '172.31.255.254', '192.168.0.1'])('%s is private', (address) => {
  expect(joinAddresses(EVERYWHERE, 80, { a: [v4('8.8.8.8')], b: [v4(address)] })[0]).toBe(`http://${address}`);
});

test.each(['11.0.0.1', '172.15.0.1', '172.32.0.1', '192.169.0.1'])('%s is not', (address) => {
  const found = joinAddresses(EVERYWHERE, 80, { a: [v4(address)], docker0: [v4('172.17.0.1')] });
  expect(found).toEqual(['http://172.17.0.1', `http://${address}`]);
});

test('a public address overrides all others', () => {
  const config = { HOST: '0.0.0.0', PUBLIC_URL: 'https://pasar.example.org' };
  expect(joinAddresses(config, 3000, LAPTOP)).toEqual(['https://pasar.example.org']);
});

test.each([
  ['192.168.1.23', ['http://192.168.1.23:3000']],
  ['fd00::5', ['http://[fd00::5]:3000']],
  ['127.0.0.1', []],
  ['::1', []],
  ['localhost', []],
])('a server that listens to %s alone is reached at %j', (HOST, expected) => {
  expect(joinAddresses({ HOST }, 3000, LAPTOP)).toEqual(expected);
});

test('without a network there is no address to show', () => {
  expect(joinAddresses(EVERYWHERE, 3000, { lo: [v4('127.0.0.1', true)] })).toEqual([]);
});

test('what this machine reports is understood', () => {
  for (const address of joinAddresses(EVERYWHERE, 3000)) {
    expect(address).toMatch(/^http:\/\/\d+\.\d+\.\d+\.\d+:3000$/);
    expect(address).not.toContain('127.0.0.1');
  }
});
