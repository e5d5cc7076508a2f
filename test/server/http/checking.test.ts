import { describe, expect, it } from 'vitest';
import { CheckReply } from '../../../shared/protocol/http.ts';
import { CHECKED } from '../../../shared/view/checksPart.ts';
import { host, post } from '../session/hosting.ts';
import { startServer } from '../session/running.ts';
import { inLobby } from '../socket/table.ts';

const verdicts = Object.fromEntries(CHECKED.map((it) => [it, 'good']));
const told = (change: object = {}) => ({ device: 'laptop-0001', name: '', verdicts, ...change });

describe('a device that is tried', () => {
  it('hears the clock of the server', async () => {
    const server = await startServer();
    const { at } = CheckReply.parse(await (await fetch(`${server.url}/api/clock`)).json());
    expect(at).toBe(server.clock.now());
  });

  it('is told to the facilitator at once, and to nobody else; nobody is seated by it, and nothing is stored', async () => {
    const { server, hosted, facilitator, all } = await inLobby();
    const before = await server.store.readAll(0, 1000);
    const answer = await post(
      `${server.url}/api/check/${hosted.code}`,
      told({ name: 'Meja 3', verdicts: { ...verdicts, socket: 'fair' } }),
    );
    expect(answer.status).toBe(201);
    await Promise.all(all.map((device) => device.caughtUp()));
    expect(facilitator.view().checks).toMatchObject([
      { device: 'laptop-0001', name: 'Meja 3', verdicts: { socket: 'fair', polling: 'good' } },
    ]);
    for (const device of all) if (device !== facilitator) expect(device.view().checks).toBeNull();
    expect(await server.store.readAll(0, 1000)).toEqual(before);
  });

  it.each([
    ['another shape', { extra: 1 }],
    ['an id that is none', { device: 'x' }],
    ['a name that is too long', { name: 'x'.repeat(25) }],
    ['a verdict that is none', { verdicts: { ...verdicts, socket: 'great' } }],
    ['something that was not tried', { verdicts: { socket: 'good' } }],
  ])('is refused %s', async (_, change) => {
    const server = await startServer();
    const { code } = await host(server);
    expect(await post(`${server.url}/api/check/${code}`, told(change))).toEqual({
      status: 400,
      body: { refused: 'message/malformed' },
    });
  });

  it('finds no session by guessing: wrong codes count as those of joining do', async () => {
    const server = await startServer();
    const guess = (door: string) => post(`${server.url}/api/${door}/22222`, door === 'check' ? told() : {});
    expect((await guess('check')).body).toEqual({ refused: 'code/unknown' });
    for (let tries = 0; tries < 60; tries += 1) await fetch(`${server.url}/api/join/22222`);
    expect((await guess('check')).body).toEqual({ refused: 'code/too-many' });
  });

  it('may not tell without end', async () => {
    const server = await startServer();
    const { code } = await host(server);
    const answers = await Promise.all(
      Array.from({ length: 310 }, () => post(`${server.url}/api/check/${code}`, told())),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(300);
    expect(answers.find(({ status }) => status !== 201)?.body).toEqual({ refused: 'message/too-many' });
  });
});
