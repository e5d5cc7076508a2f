import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { HostReply } from '../../../shared/protocol/http.ts';
import { readRecording } from '../../../shared/replay/recording.ts';
import type { Sealed } from '../../../shared/replay/sealed.ts';
import { sealedText } from '../../../shared/replay/sealed.ts';
import { askAs, linkFrom } from '../session/chairs.ts';
import { host, post } from '../session/hosting.ts';
import { settled, startServer } from '../session/running.ts';
import { connect, must } from '../socket/device.ts';
import type { Table } from '../socket/table.ts';
import { inPlanning, toDebrief } from '../socket/table.ts';
import { createTestClock } from '../testClock.ts';

const exported = async ({ server, hosted }: Table): Promise<Sealed> =>
  (await askAs(server, hosted.facilitatorToken, 'GET', 'chair/session/file')).body as Sealed;

const sealAgain = (file: Sealed): Sealed => ({
  ...file,
  checksum: createHash('sha256').update(sealedText(file)).digest('hex'),
});

it('goes on elsewhere in the middle of planning: seats, tokens, drafts, locks and links are there, and time stands', async () => {
  const table = await inPlanning({ planningSeconds: 120 });
  const { server, hosted, ani, budi } = table;
  const observer = await linkFrom(server, hosted.facilitatorToken, 'observer', 'Ibu Sari');
  await must(ani, { type: 'PlaceChips', round: 1, card: 'calls', count: 3 });
  await must(budi, { type: 'LockPlan', round: 1, role: 'marketing' });
  server.clock.advance(50_000);
  const file = await exported(table);
  expect(JSON.stringify(file)).not.toContain(hosted.facilitatorToken);
  await server.stop();

  const there = await startServer({ clock: createTestClock(server.clock.now() + 3_600_000) });
  const restored = await post(`${there.url}/api/restore`, file);
  expect(restored).toMatchObject({ status: 201, body: { session: hosted.session, code: hosted.code } });
  const bringer = await connect(there, (restored.body as HostReply).facilitatorToken);
  there.clock.advance(0);
  await settled(there);
  const [lead, screen, guest, anew, bnew, cnew, dnew] = await Promise.all(
    [hosted.facilitatorToken, hosted.screenToken, observer.token, ...hosted.seats.map(({ token }) => token)].map(
      (token) => connect(there, token),
    ),
  );
  expect(anew?.view().plan).toMatchObject({ chips: { calls: 3 }, lastWriter: 's1' });
  expect(bnew?.view().plan).toMatchObject({ lockedBy: 's2' });
  for (const device of [lead, screen, anew, bnew, cnew, dnew])
    expect(device?.view().session).toMatchObject({
      code: hosted.code,
      phase: 'planning',
      deadline: null,
      pausedLeft: 70_000,
    });
  expect(guest?.view().session.round).toBe(0);
  expect(lead?.view().people.chairs).toContainEqual(
    expect.objectContaining({ right: 'observer', label: 'Ibu Sari', here: true }),
  );

  // A message that was under way when the laptop was changed is still the same message.
  if (!lead || !anew) throw new Error('nobody came');
  await must(lead, { type: 'ResumeTime', round: 1 });
  await must(anew, { type: 'LockPlan', round: 1, role: 'sales' });
  expect((await fetch(`${there.url}/api/join/${hosted.code}`)).status).toBe(200);
  const log = (await askAs(there, hosted.facilitatorToken, 'GET', 'chair/log')).body as { entries: { what: string }[] };
  expect(log.entries.map(({ what }) => what)).toEqual(expect.arrayContaining(['exportSession', 'restoreSession']));
  expect(bringer.view().people.chairs?.length).toBe(5);
});

it('also after a restart of the new server', async () => {
  const table = await inPlanning({ planningSeconds: null });
  const file = await exported(table);
  const there = await startServer();
  await post(`${there.url}/api/restore`, file);
  await there.stop();
  const again = await startServer({ folder: there.folder, clock: there.clock });
  const device = await connect(again, table.hosted.seats[0].token);
  expect(device.view().session).toMatchObject({ phase: 'planning', code: table.hosted.code });
});

it('an early end that was announced is taken back, so that nothing closes while people move', async () => {
  const table = await inPlanning({ planningSeconds: null });
  for (const [device, role] of [
    [table.ani, 'sales'],
    [table.budi, 'marketing'],
    [table.citra, 'sales'],
    [table.dewi, 'marketing'],
  ] as const)
    await must(device, { type: 'LockPlan', round: 1, role });
  await settled(table.server);
  expect(table.facilitator.view().session.closing).not.toBe(null);
  const there = await startServer({ clock: createTestClock(table.server.clock.now() + 60_000) });
  await post(`${there.url}/api/restore`, await exported(table));
  there.clock.advance(60_000);
  await settled(there);
  const device = await connect(there, table.hosted.facilitatorToken);
  expect(device.view().session.phase).toBe('planning');
});

it('is refused with a reason, and nothing is stored', async () => {
  const table = await inPlanning();
  const file = await exported(table);
  const there = await startServer();
  const first = file.events[0];
  if (!first) throw new Error('an empty file');
  const cases: readonly (readonly [string, unknown, number, string])[] = [
    ['nothing', {}, 400, 'file/malformed'],
    ['a word', [], 400, 'file/malformed'],
    ['a recording', { format: 'pasar-recording', formatVersion: 1, events: [] }, 400, 'file/malformed'],
    ['a newer format', { ...file, formatVersion: 2 }, 400, 'file/other-version'],
    ['a byte that fell over', { ...file, exportedAt: file.exportedAt + 1 }, 400, 'file/damaged'],
    ['a fact less', { ...file, events: file.events.slice(0, -1) }, 400, 'file/damaged'],
    [
      'a newer fact',
      sealAgain({ ...file, events: [{ ...first, schema: 99 }, ...file.events.slice(1)] }),
      400,
      'file/other-version',
    ],
    ['a gap', sealAgain({ ...file, events: file.events.slice(1) }), 400, 'file/malformed'],
    ['another code', sealAgain({ ...file, code: 'OTHER' }), 400, 'file/malformed'],
    ['another id', sealAgain({ ...file, session: 'somewhere-else' }), 400, 'file/malformed'],
    ['a path for an id', sealAgain({ ...file, session: '../../etc' }), 400, 'file/malformed'],
  ];
  for (const [what, body, status, refused] of cases)
    expect([what, await post(`${there.url}/api/restore`, body)]).toEqual([what, { status, body: { refused } }]);
  expect(await there.store.streams('')).toEqual([]);

  expect(await post(`${table.server.url}/api/restore`, file)).toEqual({
    status: 409,
    body: { refused: 'session/exists' },
  });
  expect((await post(`${there.url}/api/restore`, file)).status).toBe(201);
  expect(await post(`${there.url}/api/restore`, file)).toEqual({ status: 409, body: { refused: 'session/exists' } });
  await host(there);
  expect(there.logged).toEqual([]);
});

it('where another session has its code, it is refused', async () => {
  const table = await inPlanning();
  const file = await exported(table);
  const there = await startServer();
  await post(`${there.url}/api/restore`, file);
  const opened = file.events[0] as Sealed['events'][number] & { data: object };
  const other = sealAgain({
    ...file,
    session: 'another-session',
    events: [{ ...opened, data: { ...opened.data, session: 'another-session' } }, ...file.events.slice(1)],
  });
  expect(await post(`${there.url}/api/restore`, other)).toEqual({ status: 409, body: { refused: 'code/taken' } });
});

it('cannot be replayed before the debrief nor while a round is tried once more, and can after it', async () => {
  const table = await inPlanning({ rounds: 1 });
  expect(readRecording(await exported(table))).toEqual({ ok: false, error: 'recording/sealed' });
  await toDebrief(table);
  await must(table.facilitator, { type: 'OpenAttempt', round: 1, team: null });
  expect(readRecording(await exported(table))).toEqual({ ok: false, error: 'recording/sealed' });
  await must(table.facilitator, { type: 'EndAttempt' });
  expect(readRecording(await exported(table)).ok).toBe(true);
});
