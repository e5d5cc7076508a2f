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

it('is kept from everybody while a round is tried once more, since it would tell the plans that are being made', async () => {
  const table = await inLobby({ rounds: 1 });
  const { server, facilitator } = table;
  for (const wish of [{ type: 'StartSession' }, { type: 'OpenPlanning', round: 1 }] as const)
    await must(facilitator, wish);
  await toDebrief(table);
  await must(facilitator, { type: 'OpenAttempt', round: 1, team: null });
  for (const token of tokens(table)) {
    const response = await ask(server.url, `Bearer ${token}`);
    expect([response.status, await response.json()]).toEqual([409, { refused: 'attempt/running' }]);
  }
  await must(facilitator, { type: 'EndAttempt' });
  for (const token of tokens(table)) expect((await ask(server.url, `Bearer ${token}`)).status).toBe(200);
});

it('holds what facilitators noted for themselves in theirs alone', async () => {
  const table = await inLobby({ rounds: 1 });
  const { server, hosted, facilitator } = table;
  for (const wish of [{ type: 'StartSession' }, { type: 'OpenPlanning', round: 1 }] as const)
    await must(facilitator, wish);
  await toDebrief(table);
  await must(facilitator, { type: 'NoteDebrief', step: 'why', text: 'Tanya Citra dulu' });
  await must(facilitator, { type: 'ShowDebrief', step: 'why' });
  for (const token of tokens(table)) {
    const text = await (await ask(server.url, `Bearer ${token}`)).text();
    expect(text.includes('Tanya Citra dulu')).toBe(token === hosted.facilitatorToken);
    const read = readRecording(JSON.parse(text));
    expect(read.ok && read.value.at(-1)?.type).toBe('DebriefStepped');
  }
});

it('goes by how the debrief tells of teams: by name to all, else to the facilitator alone', async () => {
  const table = await inLobby({ rounds: 1, ranking: { policy: 'anonymous', delayed: false } });
  const { server, hosted, facilitator } = table;
  for (const wish of [{ type: 'StartSession' }, { type: 'OpenPlanning', round: 1 }] as const)
    await must(facilitator, wish);
  await toDebrief(table);
  const [seat] = hosted.seats;
  for (const [by, status] of [
    ['name', 200],
    ['none', 403],
    ['letter', 403],
  ] as const) {
    await must(facilitator, { type: 'NameTeams', by });
    for (const path of ['recording', 'tables/decisions'])
      expect(
        (await fetch(`${server.url}/api/sessions/${path}`, { headers: { authorization: `Bearer ${seat.token}` } }))
          .status,
      ).toBe(status);
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
