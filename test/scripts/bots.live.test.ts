import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { seatBots } from '../../scripts/bots/seatBots.ts';
import { playSeat } from '../../scripts/bots/seated.ts';
import { afterThisTest, newFolder } from '../scratch.ts';
import { host, joinAs } from '../server/session/hosting.ts';
import type { TestServer } from '../server/session/running.ts';
import { eventually, startServer } from '../server/session/running.ts';
import { connect, hears, must } from '../server/socket/device.ts';
import { allHere, everybody, round } from './botRound.ts';

const join = ({ url }: Pick<TestServer, 'url'>, code: string): string => `${url}/join/${code}`;

/** The command line within this process. It ends with the test. */
function bots(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const stop = new AbortController();
  const terminal = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };
  const code = seatBots(args, terminal, stop.signal);
  afterThisTest(() => stop.abort());
  return { out, err, code, stop: () => stop.abort() };
}

test('bots come back to their seats after the server was away, and Ctrl-C ends them', async () => {
  const folder = newFolder();
  const first = await startServer({ folder });
  const { code, facilitatorToken } = await host(first, { rounds: 1 }, 2);
  const running = bots('--join', join(first, code), '--seats', '4', '--style', 'brandBuilder', '--think', '5');
  const before = await connect(first, facilitatorToken);
  await hears(before, 'four people here', allHere(4));
  await must(before, { type: 'StartSession' });
  await first.stop();

  const server = await startServer({ folder, port: first.port });
  const chair = await connect(server, facilitatorToken);
  await hears(chair, 'the same four here again', allHere(4));
  expect(everybody(chair.view()).length).toBe(4);
  await round(chair, 1);
  running.stop();
  expect(await running.code).toBe(130);
  expect(running.err).toEqual([]);
  expect(running.out.at(-1)).toBe('Stopped. The seats stay taken.');
});

test('a bot whose seat is opened elsewhere gets up, and does not take it back', async () => {
  const server = await startServer();
  const { code } = await host(server);
  const seat = await joinAs(server, code, 'Robo');
  const lines: string[] = [];
  const tell = (line: string): void => void lines.push(line);
  const stop = new AbortController().signal;
  const end = playSeat({ server: server.url, seat, style: 'balanced', seed: '1', think: 5, tell, stop });
  await eventually('it sits', () => lines.length === 1);
  const person = await connect(server, seat.token);
  expect(await end).toEqual({ kind: 'cut', why: 'Somebody else took the seat over.' });
  await person.caughtUp();
  expect(person.released).toEqual([]);
  expect(lines.length).toBe(1);
});

describe('what is wrong with the command line: code 2, and one line that says what', () => {
  const LINK = 'http://127.0.0.1:3000/join/A3X7K';
  test.each<[string, string[]]>([
    ['--join is missing', []],
    ['--join must be a join link', ['--join', 'http://127.0.0.1:3000/host']],
    ['--join must be a join link', ['--join', 'ftp://127.0.0.1/join/A3X7K']],
    ['--join must be a join link', ['--join', '']],
    ['--seats must be a whole number from 1 to 100, not "0"', ['--join', LINK, '--seats', '0']],
    ['--seats must be a whole number from 1 to 100, not "2.5"', ['--join', LINK, '--seats', '2.5']],
    ['--style must be one of balanced, tactical, strategic,', ['--join', LINK, '--style', 'greedy']],
    ['--name-prefix must have 1 to 20 letters', ['--join', LINK, '--name-prefix', ' ']],
    ['--think must be milliseconds from 0 to 60000', ['--join', LINK, '--think', 'long']],
    ["Unknown option '--speed'", ['--join', LINK, '--speed', '2']],
  ])('%s', async (words, args) => {
    const { code, err, out } = bots(...args);
    expect(await code).toBe(2);
    expect(err[0]).toContain(words);
    expect(err[1]).toContain('--style STYLE');
    expect(out).toEqual([]);
  });
});

describe('what the server refuses: code 1, and a sentence', () => {
  test('a code that no session has', async () => {
    const server = await startServer();
    const { code, err } = bots('--join', join(server, 'ZZZZZ'));
    expect(await code).toBe(1);
    expect(err).toEqual([`bots: No session on ${server.url} has the code ZZZZZ.`]);
  });

  test('a session in its debrief', async () => {
    const server = await startServer();
    const { code, facilitatorToken } = await host(server, { rounds: 1 });
    const chair = await connect(server, facilitatorToken);
    await must(chair, { type: 'SeatBots' });
    await must(chair, { type: 'StartSession' });
    await must(chair, { type: 'OpenPlanning', round: 1 });
    await must(chair, { type: 'CloseRound', round: 1 });
    await must(chair, { type: 'OpenReview', round: 1 });
    await must(chair, { type: 'OpenDebrief' });
    const late = bots('--join', join(server, code));
    expect(await late.code).toBe(1);
    expect(late.err).toEqual([`bots: Session ${code} is in its debrief: nothing is left to play.`]);
  });

  test('no free seat, and how many had found one', async () => {
    const seat = { session: 'x', code: 'AAAAA', token: 't', seat: 's1', name: 'Robo 1' };
    let asked = 0;
    const url = await answering(() => {
      asked += 1;
      return asked === 1 ? { status: 201, body: seat } : { status: 409, body: { refused: 'session/full' } };
    });
    const { code, err } = bots('--join', `${url}/join/AAAAA`, '--seats', '3');
    expect(await code).toBe(1);
    expect(err).toEqual(['bots: There is no free seat in session AAAAA. 1 of 3 had sat down.']);
  });

  test('what is no server of Pasar, or none at all', async () => {
    const other = await answering(() => ({ status: 200, body: { hello: 'world' } }));
    const { code, err } = bots('--join', `${other}/join/AAAAA`);
    expect(await code).toBe(1);
    expect(err).toEqual([`bots: ${other} does not answer as a Pasar server does. Is it running?`]);
    const nobody = bots('--join', '127.0.0.1:1/join/AAAAA');
    expect(await nobody.code).toBe(1);
    expect(nobody.err[0]).toContain('http://127.0.0.1:1 does not answer');
  });
});

/** A web server that gives every request the next answer. */
async function answering(next: () => { status: number; body: unknown }): Promise<string> {
  const server = createServer((_, response) => {
    const { status, body } = next();
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterThisTest(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
