import { expect, it } from 'vitest';
import { LogReply } from '../../../shared/protocol/chair.ts';
import type { LogEntry } from '../../../shared/view/log.ts';
import { askAs, linkFrom, revoke } from '../session/chairs.ts';
import { connect, must } from '../socket/device.ts';
import type { Table } from '../socket/table.ts';
import { inLobby, inPlanning, toDebrief } from '../socket/table.ts';

const LEADS = ['chair/log', 'chair/log/json', 'chair/log/csv', 'chair/session/file'];
const TABLES = ['sessions/tables/decisions', 'sessions/tables/outcomes', 'sessions/tables/moves'];

const fetchAs = ({ server }: Table, token: string, path: string): Promise<Response> =>
  fetch(`${server.url}/api/${path}`, { headers: { authorization: `Bearer ${token}` } });

const logOf = async (table: Table): Promise<LogEntry[]> =>
  LogReply.parse((await askAs(table.server, table.hosted.facilitatorToken, 'GET', 'chair/log')).body).entries;

it('what is a lead’s is refused to everybody else, and nothing is noted', async () => {
  const table = await inLobby({ rounds: 1 });
  const { server, hosted } = table;
  const lead = hosted.facilitatorToken;
  const [assistant, observer, gone] = [
    await linkFrom(server, lead, 'assistant'),
    await linkFrom(server, lead, 'observer'),
    await linkFrom(server, lead, 'lead'),
  ];
  await revoke(server, lead, gone.chair);
  const before = await server.store.read(`access/${hosted.session}`);
  const others = [
    [assistant.token, 403, 'lead/only'],
    [observer.token, 403, 'facilitator/only'],
    [hosted.screenToken, 403, 'facilitator/only'],
    [hosted.seats[0].token, 403, 'facilitator/only'],
    [gone.token, 401, 'token/revoked'],
    ['AAAAAAAAAAAAAAAAAAAAAA', 401, 'token/unknown'],
  ] as const;
  for (const [token, status, refused] of others) {
    for (const path of LEADS)
      expect([path, await askAs(server, token, 'GET', path)]).toEqual([path, { status, body: { refused } }]);
    const link = { id: 'abcdefgh', right: 'lead', label: '' };
    expect(await askAs(server, token, 'POST', 'chair/links', link)).toEqual({ status, body: { refused } });
    expect(await revoke(server, token, 'c1')).toEqual({ status, body: { refused } });
    expect(await askAs(server, token, 'DELETE', 'chair/session')).toEqual({ status, body: { refused } });
  }
  expect(await server.store.read(`access/${hosted.session}`)).toEqual(before);
  expect((await askAs(server, lead, 'GET', 'chair/log')).status).toBe(200);
});

it('the last link that leads cannot be taken back; any other can, also one’s own', async () => {
  const { server, hosted } = await inLobby();
  const lead = hosted.facilitatorToken;
  expect(await revoke(server, lead, 'c1')).toEqual({ status: 409, body: { refused: 'lead/last' } });
  const second = await linkFrom(server, lead, 'lead', 'Sari');
  expect((await revoke(server, second.token, 'c1')).status).toBe(204);
  expect((await revoke(server, second.token, 'c1')).body).toEqual({ refused: 'link/unknown' });
  expect((await revoke(server, lead, second.chair)).body).toEqual({ refused: 'token/revoked' });
  expect((await revoke(server, second.token, second.chair)).body).toEqual({ refused: 'lead/last' });
});

it('the log tells who did what, with links, looks at files, and what each command made happen', async () => {
  const table = await inLobby({ rounds: 1 });
  const { server, hosted, facilitator, ani } = table;
  const helper = await linkFrom(server, hosted.facilitatorToken, 'assistant', 'Ratna');
  const assistant = await connect(server, helper.token);
  server.clock.advance(1000);
  await must(facilitator, { type: 'StartSession' });
  await must(assistant, { type: 'OpenPlanning', round: 1 });
  await must(ani, { type: 'LockPlan', round: 1, role: 'sales' });
  await must(assistant, { type: 'CloseRound', round: 1 });
  server.clock.advance(1000);
  await revoke(server, hosted.facilitatorToken, helper.chair);
  await fetchAs(table, hosted.facilitatorToken, 'sessions/tables/decisions');
  const log = await logOf(table);
  expect(log.map(({ chair, label, what, facts }) => [chair, label, what, facts])).toEqual([
    ['c1', '', 'LinkIssued', []],
    ['c1', '', 'SessionStarted', ['RoundStarted']],
    ['c3', 'Ratna', 'RoundOpened', []],
    ['c3', 'Ratna', 'RoundClosed', ['RoundResolved']],
    ['c1', '', 'LinkRevoked', []],
    ['c1', '', 'saveTables', []],
  ]);
  const saved = await (await fetchAs(table, hosted.facilitatorToken, 'chair/log/csv?bom=1')).arrayBuffer();
  expect([...new Uint8Array(saved).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = new TextDecoder().decode(saved).trim().split('\r\n');
  expect(rows.length).toBe(1 + log.length + 1);
  expect(rows[3]).toContain(',c3,assistant,Ratna,steps,RoundOpened,1,');
});

it('a label that would be a formula is harmless in the file', async () => {
  const table = await inLobby();
  await linkFrom(table.server, table.hosted.facilitatorToken, 'observer', '=HYPERLINK("http://x")');
  const text = await (await fetchAs(table, table.hosted.facilitatorToken, 'chair/log/csv')).text();
  expect(text).not.toMatch(/(?:^|,|")=/m);
});

it('tables are the facilitators’ at any time, and everybody’s in the debrief under the rule of the recording', async () => {
  const table = await inPlanning({ rounds: 1 });
  const { server, hosted } = table;
  const assistant = await linkFrom(server, hosted.facilitatorToken, 'assistant');
  const observer = await linkFrom(server, hosted.facilitatorToken, 'observer');
  const [seat] = hosted.seats;
  const status = async (token: string): Promise<number[]> =>
    Promise.all(TABLES.map(async (path) => (await fetchAs(table, token, path)).status));
  expect(await status(hosted.facilitatorToken)).toEqual([200, 200, 200]);
  expect(await status(assistant.token)).toEqual([200, 200, 200]);
  for (const token of [seat.token, hosted.screenToken, observer.token])
    expect(await status(token)).toEqual([403, 403, 403]);
  await toDebrief(table);
  for (const token of [seat.token, hosted.screenToken]) expect(await status(token)).toEqual([200, 200, 200]);
  expect(await status(observer.token)).toEqual([403, 403, 403]);
  const response = await fetchAs(table, seat.token, `${TABLES[0]}`);
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename=pasar-${hosted.code}-decisions.csv`);
  expect((await response.text()).split('\r\n').length).toBe(1 + 2 * 12 + 1);
  expect((await fetchAs(table, seat.token, 'sessions/tables/__proto__')).status).toBe(400);
});

it('what people show to the facilitators is a table of theirs, and in nobody’s recording', async () => {
  const table = await inPlanning({ rounds: 1 });
  const { server, hosted, ani } = table;
  await toDebrief(table);
  await must(ani, { type: 'ShareCommitment', remember: 'Sabar dengan merek', will: '@bertanya', until: null });
  const path = 'sessions/tables/commitments';
  const text = await (await fetchAs(table, hosted.facilitatorToken, path)).text();
  expect(text).toContain(",Ani,Sabar dengan merek,'@bertanya,");
  const observer = await linkFrom(server, hosted.facilitatorToken, 'observer');
  for (const token of [hosted.seats[0].token, hosted.screenToken, observer.token])
    expect(await askAs(server, token, 'GET', path)).toEqual({ status: 403, body: { refused: 'facilitator/only' } });
  for (const token of [hosted.facilitatorToken, hosted.seats[0].token])
    expect(await (await fetchAs(table, token, 'sessions/recording')).text()).not.toContain('Sabar');
  await must(ani, { type: 'WithdrawCommitment' });
  expect(await (await fetchAs(table, hosted.facilitatorToken, path)).text()).not.toContain('Sabar');
});

it('where teams are anonymous the tables stay the facilitators’', async () => {
  const table = await inPlanning({ rounds: 1, ranking: { policy: 'anonymous', delayed: false } });
  await toDebrief(table);
  const answer = await askAs(table.server, table.hosted.seats[0].token, 'GET', 'sessions/tables/outcomes');
  expect(answer).toEqual({ status: 403, body: { refused: 'recording/anonymous' } });
});
