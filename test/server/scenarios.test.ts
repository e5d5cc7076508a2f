import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../server/log.ts';
import { ownScenarios } from '../../server/scenarios.ts';
import { COFFEE, SHIPPED } from '../../shared/scenario/shipped.ts';
import { newFolder } from '../scratch.ts';
import { SETTINGS } from '../shared/session/workshop.ts';
import { post } from './session/hosting.ts';
import { newMessageId } from './session/messageId.ts';
import { startServer } from './session/running.ts';

const BATIK = { ...COFFEE, id: 'batik', name: { en: 'Batik from Solo', id: 'Batik Solo' }, warmUp: 1 };
const TEMPE = { ...BATIK, id: 'tempe' };

/** A folder with these files, as text or as what JSON is made of. */
function folderOf(files: Readonly<Record<string, unknown>>, folder = join(newFolder(), 'scenarios')): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, held] of Object.entries(files))
    writeFileSync(join(folder, name), typeof held === 'string' ? held : JSON.stringify(held));
  return folder;
}

/** What is read from a folder, and what the log says of it. */
async function read(folder: string) {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => lines.push(line) });
  const own = await ownScenarios(folder, SHIPPED, log);
  return { ids: own.map(({ id }) => id), own, said: lines.map((line) => JSON.parse(line)) };
}

describe('own scenarios', () => {
  it('are all JSON files of the folder that fit, in order of file name, and the log counts them', async () => {
    const folder = folderOf({ 'b.json': BATIK, 'a.json': TEMPE, 'notes.txt': 'none', 'c.json.bak': '{' });
    const { ids, own, said } = await read(folder);
    expect(ids).toEqual(['tempe', 'batik']);
    expect(own[1]).toEqual(BATIK);
    expect(said).toMatchObject([{ level: 'info', folder, offered: 2, leftOut: 0 }]);
  });

  it('may begin with the mark that some editors write', async () => {
    expect((await read(folderOf({ 'a.json': `\uFEFF${JSON.stringify(BATIK)}` }))).ids).toEqual(['batik']);
  });

  it('are none where there is no folder, and nothing is said of it', async () => {
    expect(await read(join(newFolder(), 'scenarios'))).toEqual({ ids: [], own: [], said: [] });
  });

  it('are none where the folder is a file, and the log says so', async () => {
    const file = join(folderOf({ scenarios: '' }), 'scenarios');
    expect(await read(file)).toMatchObject({ ids: [], said: [{ level: 'warn', folder: file }] });
  });
});

describe('a file that cannot be offered is left out, and the log says where it is wrong and why', () => {
  const { params, segments } = BATIK;
  it.each<[string, unknown, string, RegExp]>([
    ['no JSON', '{ "id": batik }', '', /^is not JSON: /],
    ['no scenario at all', [], '', /expected object/],
    ['a field missing', { ...BATIK, version: undefined }, 'version', /expected string/],
    ['a field too many', { ...BATIK, params: { ...params, magic: 1 } }, 'params.magic', /^no scenario has such/],
    [
      'a number out of its range',
      { ...BATIK, params: { ...params, half: { ...params.half, ads: -1 } } },
      'params.half.ads',
      /^must be from /,
    ],
    [
      'an entry of a list',
      { ...BATIK, segments: segments.map((it, n) => (n === 1 ? { ...it, name: { en: 'Hotels' } } : it)) },
      'segments[1].name.id',
      /expected string/,
    ],
    ['parts that do not go together', { ...BATIK, agenda: BATIK.agenda.slice(1) }, 'agenda', /^must have one entry/],
    ['the id of a shipped one', { ...BATIK, id: 'coffee' }, 'id', /^coffee is the id of a shipped scenario/],
    ['the id of a file before it', TEMPE, 'id', /^tempe is the id of a\.json/],
  ])('%s', async (_, wrong, field, why) => {
    const { ids, said } = await read(folderOf({ 'a.json': TEMPE, 'b.json': wrong, 'c.json': BATIK }));
    expect(ids).toEqual(['tempe', 'batik']);
    expect(said).toMatchObject([
      { level: 'warn', file: 'b.json', field, why: expect.stringMatching(why) },
      { level: 'info', offered: 2, leftOut: 1 },
    ]);
  });

  it('a folder that is called like a file', async () => {
    const folder = folderOf({ 'b.json': BATIK });
    mkdirSync(join(folder, 'a.json'));
    const { ids, said } = await read(folder);
    expect(ids).toEqual(['batik']);
    expect(said[0]).toMatchObject({ file: 'a.json', why: expect.stringMatching(/^cannot be read: /) });
  });
});

const host = (url: string, scenario: string) =>
  post(`${url}/api/sessions`, { id: newMessageId(), scenario, teams: 2, settings: SETTINGS });

it('a scenario on offer is hosted whole: the session keeps it, whatever becomes of the file', async () => {
  const server = await startServer({ scenarios: [...SHIPPED, BATIK] });
  const { status, body } = await host(server.url, 'batik');
  expect(status).toBe(201);
  const [opened] = await server.stream((body as { session: string }).session);
  expect(opened?.data).toMatchObject({ scenario: BATIK });
  expect((await host(server.url, 'tempe')).body).toEqual({ refused: 'scenario/unknown' });
});
