import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { JoinReply } from '../../../shared/protocol/http.ts';
import { JoinPreview } from '../../../shared/view/preview.ts';
import { host, hostFull, joinAs, post } from '../session/hosting.ts';
import { newMessageId } from '../session/messageId.ts';
import { startServer } from '../session/running.ts';
import { inPlanning, toDebrief } from '../socket/table.ts';

const wants = (name: string) => ({ id: newMessageId(), name, team: null, role: null });

/** Asks with any method and headers, which `fetch` does not let one do. */
const ask = (url: string, method: string, headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(url, { method, headers, agent: false }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });

describe('looking', () => {
  it('shows the places and seats nobody, whoever looks and how', async () => {
    const server = await startServer();
    const { code, session } = await hostFull(server);
    const url = `${server.url}/api/join/${code}`;
    const before = await server.store.readAll(0, 1000);
    for (const method of ['GET', 'HEAD', 'OPTIONS'])
      for (const headers of [
        {},
        { purpose: 'prefetch', 'sec-purpose': 'prefetch;prerender' },
        { 'user-agent': 'WhatsApp/2.23.20.0' },
        { 'content-type': 'application/json', 'x-http-method-override': 'POST' },
      ])
        expect(await ask(url, method, headers)).toBe(200);
    for (const method of ['PUT', 'PATCH', 'DELETE']) expect(await ask(url, method, {})).toBe(404);
    expect(await server.store.readAll(0, 1000)).toEqual(before);
    const preview = JoinPreview.parse(await (await fetch(url)).json());
    expect(preview).toMatchObject({ code, stage: 'lobby', teams: [{ sales: ['Ani'], marketing: ['Budi'] }, {}] });
    expect(JSON.stringify(preview)).not.toContain(session);
  });
});

describe('joining', () => {
  it('takes the code as people type it, and names as people have them', async () => {
    const server = await startServer();
    const { code } = await host(server);
    const names = ['Budi', 'budi', 'Eko', 'Ida', 'Ẹ̀nì', '李', '  Sri   Wahyuni ', '__proto__'];
    const replies: JoinReply[] = [];
    for (const [index, name] of names.entries())
      replies.push(await joinAs(server, index % 2 === 0 ? code.toLowerCase() : code, name));
    expect(replies.map(({ name }) => name)).toEqual([
      'Budi',
      'budi 2',
      'Eko',
      'Ida',
      'Ẹ̀nì'.normalize('NFC'),
      '李',
      'Sri Wahyuni',
      '__proto__',
    ]);
    expect(new Set(replies.map(({ seat }) => seat)).size).toBe(names.length);
    expect(new Set(replies.map(({ token }) => token)).size).toBe(names.length);
  });

  it('seats a hundred people who come at once from one address, evenly, however often they click', async () => {
    const server = await startServer();
    const { code, session } = await host(server, {}, 8);
    const url = `${server.url}/api/join/${code}`;
    const before = process.cpuUsage();
    const replies = await Promise.all(
      Array.from({ length: 100 }, async (_, index) => {
        const body = wants(`Orang ${index}`);
        await fetch(url);
        const [one, other] = await Promise.all([post(url, body), post(url, body)]);
        expect(other).toEqual(one);
        return one;
      }),
    );
    // Far below ten seconds, and counted in work rather than by the clock, so that a busy machine does not decide.
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(5_000_000);
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 201));
    const taken = (await server.stream(session)).filter(({ type }) => type === 'SeatTaken');
    expect(taken.length).toBe(100);
    const preview = JoinPreview.parse(await (await fetch(url)).json());
    const sizes = preview.teams.flatMap(({ sales, marketing }) => [sales.length, marketing.length]);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  });

  it('of another session with the same id is another request', async () => {
    const server = await startServer();
    const [one, other] = [await host(server), await host(server)];
    const body = wants('Ani');
    const first = await post(`${server.url}/api/join/${one.code}`, body);
    const second = await post(`${server.url}/api/join/${other.code}`, body);
    expect([first, second]).toMatchObject([
      { status: 201, body: { session: one.session } },
      { status: 201, body: { session: other.session } },
    ]);
  });

  it('is refused with a reason, and then nobody is seated', async () => {
    const server = await startServer();
    const { code, session } = await host(server);
    const before = await server.stream(session);
    const cases: readonly (readonly [unknown, number, string])[] = [
      [wants(' \u200b\u2060 '), 400, 'seat/name-empty'],
      [{ ...wants('Ani'), team: 'nobody' }, 400, 'team/unknown'],
      [wants('x'.repeat(25)), 400, 'message/malformed'],
      [{ ...wants('Ani'), seat: 's1' }, 400, 'message/malformed'],
      [{ ...wants('Ani'), bot: true }, 400, 'message/malformed'],
      [{ ...wants('Ani'), role: 'facilitator' }, 400, 'message/malformed'],
      [{ ...wants('Ani'), id: 'short' }, 400, 'message/malformed'],
      [[], 400, 'message/malformed'],
      [null, 400, 'message/malformed'],
    ];
    for (const [body, status, refused] of cases)
      expect(await post(`${server.url}/api/join/${code}`, body)).toEqual({ status, body: { refused } });
    expect(await server.stream(session)).toEqual(before);
  });

  it('is open while rounds are played and closed once the debrief is open', async () => {
    const table = await inPlanning({ rounds: 1 });
    const { server, hosted } = table;
    expect(await joinAs(server, hosted.code, 'Eko')).toMatchObject({ seat: 's5' });
    await toDebrief(table);
    expect(await post(`${server.url}/api/join/${hosted.code}`, wants('Fitri'))).toEqual({
      status: 409,
      body: { refused: 'session/over' },
    });
  });
});

describe('a wrong code', () => {
  const status = async (url: string): Promise<unknown> => {
    const response = await fetch(url);
    return [response.status, ((await response.json()) as { refused?: string }).refused];
  };

  it('is answered so often and no oftener; a room behind the same address can still join with the right one', async () => {
    const server = await startServer();
    const { code } = await host(server);
    const wrong = `${server.url}/api/join/2222`;
    const guess = (times: number): Promise<unknown[]> =>
      Promise.all(Array.from({ length: times }, (_, index) => status(`${wrong}${index % 10}`)));
    expect(await guess(60)).toEqual(Array.from({ length: 60 }, () => [404, 'code/unknown']));
    expect(await guess(20)).toEqual(Array.from({ length: 20 }, () => [429, 'code/too-many']));
    expect(await post(wrong, wants('Ani'))).toEqual({ status: 429, body: { refused: 'code/too-many' } });
    expect(await joinAs(server, code, 'Ani')).toMatchObject({ seat: 's1' });

    // But nobody may guess without end: then even a right code is not told apart.
    for (let rounds = 0; rounds < 6; rounds += 1) await guess(100);
    expect(await status(`${server.url}/api/join/${code}`)).toEqual([429, 'code/too-many']);
  });

  it('a hundred wrong ones do not pass from one address, while a hundred people with the right one do', async () => {
    const server = await startServer();
    const { code } = await host(server, {}, 8);
    const [guesses, joins] = await Promise.all([
      Promise.all(Array.from({ length: 100 }, (_, index) => status(`${server.url}/api/join/2222${index}`))),
      Promise.all(
        Array.from({ length: 100 }, (_, index) => post(`${server.url}/api/join/${code}`, wants(`Orang ${index}`))),
      ),
    ]);
    expect(guesses.filter((it) => Array.isArray(it) && it[1] === 'code/too-many').length).toBe(40);
    expect(joins.map((it) => it.status)).toEqual(joins.map(() => 201));
  });

  it('may be anything at all', async () => {
    const server = await startServer();
    for (const code of ['__proto__', 'constructor', '%00', '..%2f..%2fsessions', 'x'.repeat(3000), '%F0%9F%8D%B5'])
      expect(await status(`${server.url}/api/join/${code}`)).toEqual([404, 'code/unknown']);
    expect(await status(`${server.url}/api/join/%E0%A4%A`)).toEqual([400, 'message/malformed']);
    expect(server.logged).toEqual([]);
  });
});
