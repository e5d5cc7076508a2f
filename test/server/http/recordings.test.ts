import { expect, it } from 'vitest';
import { Recording, readRecording } from '../../../shared/replay/recording.ts';
import { must } from '../socket/device.ts';
import type { Table } from '../socket/table.ts';
import { inLobby, toDebrief } from '../socket/table.ts';

const ask = (url: string, authorization?: string): Promise<Response> =>
  fetch(`${url}/api/sessions/recording`, authorization === undefined ? {} : { headers: { authorization } });

const tokens = ({ hosted }: Table): string[] => [
  hosted.facilitatorToken,
  hosted.screenToken,
  ...hosted.seats.map(({ token }) => token),
];

it('is kept from everybody until the debrief, then given to everyone who has a chair, without their proofs', async () => {
  const table = await inLobby({ rounds: 1 });
  const { server, hosted, facilitator } = table;
  const closed = async (): Promise<void> => {
    for (const token of tokens(table)) {
      const response = await ask(server.url, `Bearer ${token}`);
      expect([response.status, await response.json()]).toEqual([403, { refused: 'recording/not-released' }]);
    }
  };
  await closed();
  await must(facilitator, { type: 'StartSession' });
  await must(facilitator, { type: 'OpenPlanning', round: 1 });
  await closed();
  await toDebrief(table);

  const access = JSON.stringify(await server.store.read(`access/${hosted.session}`));
  const hashes = [...access.matchAll(/"hash":"([^"]+)"/g)].map(([, hash = '']) => hash);
  expect(hashes.length).toBe(6);
  for (const token of tokens(table)) {
    const response = await ask(server.url, `Bearer ${token}`);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename=pasar-${hosted.code}.json`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const text = await response.text();
    for (const secret of [...tokens(table), ...hashes]) expect(text).not.toContain(secret);
    const recording = Recording.parse(JSON.parse(text));
    expect(readRecording(recording).ok).toBe(true);
    expect(recording.events.length).toBe((await server.stream(hosted.session)).length);
  }
});

it('is for who has a token of that session, in a header, where no log keeps it', async () => {
  const table = await inLobby({ rounds: 1 });
  const { server, hosted, facilitator } = table;
  for (const wish of [{ type: 'StartSession' }, { type: 'OpenPlanning', round: 1 }] as const)
    await must(facilitator, wish);
  await toDebrief(table);
  const token = hosted.facilitatorToken;
  for (const authorization of [undefined, token, 'Bearer ', 'Bearer AAAAAAAAAAAAAAAAAAAAAA', `Basic ${token}`]) {
    const response = await ask(server.url, authorization);
    expect([response.status, await response.json()]).toEqual([401, { refused: 'token/unknown' }]);
  }
  expect((await fetch(`${server.url}/api/sessions/recording?token=${token}`)).status).toBe(401);
});

it('where teams are anonymous is the facilitator’s alone, since it names them', async () => {
  const table = await inLobby({ rounds: 1, ranking: { policy: 'anonymous', delayed: false } });
  const { server, hosted, facilitator } = table;
  for (const wish of [{ type: 'StartSession' }, { type: 'OpenPlanning', round: 1 }] as const)
    await must(facilitator, wish);
  await toDebrief(table);
  expect((await ask(server.url, `Bearer ${hosted.facilitatorToken}`)).status).toBe(200);
  for (const token of tokens(table).slice(1)) {
    const response = await ask(server.url, `Bearer ${token}`);
    expect([response.status, await response.json()]).toEqual([403, { refused: 'recording/anonymous' }]);
  }
});
