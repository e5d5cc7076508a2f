import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ScenarioOffer } from '../../shared/protocol/http.ts';
import { COFFEE, SHIPPED } from '../../shared/scenario/shipped.ts';
import { newFolder } from '../scratch.ts';
import { SETTINGS } from '../shared/session/workshop.ts';
import { post } from './session/hosting.ts';
import { newMessageId } from './session/messageId.ts';
import { startProcess } from './session/serverProcess.ts';

const BATIK = { ...COFFEE, id: 'batik', name: { en: 'Batik from Solo', id: 'Batik Solo' }, warmUp: 1 };
const TEMPE = { ...BATIK, id: 'tempe' };

const host = (url: string, scenario: string) =>
  post(`${url}/api/sessions`, { id: newMessageId(), scenario, teams: 2, settings: SETTINGS });
const offers = async (url: string): Promise<ScenarioOffer[]> => (await fetch(`${url}/api/scenarios`)).json();
const shippedIds = SHIPPED.map(({ id }) => id);

it('the server starts whatever lies in its folder, and offers what fits after what is shipped', async () => {
  const data = newFolder();
  mkdirSync(join(data, 'scenarios'));
  const files = { 'batik.json': BATIK, 'broken.json': { ...TEMPE, rounds: 0 }, 'coffee.json': COFFEE };
  for (const [name, held] of Object.entries(files)) writeFileSync(join(data, 'scenarios', name), JSON.stringify(held));
  const server = await startProcess(data);
  expect((await offers(server.url)).map(({ id }) => id)).toEqual([...shippedIds, 'batik']);
  expect((await host(server.url, 'batik')).status).toBe(201);
  expect((await host(server.url, 'coffee')).status).toBe(201);
  expect((await host(server.url, 'tempe')).status).toBe(404);
  const said = server
    .errors()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(said).toMatchObject([
    { file: 'broken.json', field: 'rounds' },
    { file: 'coffee.json', field: 'id' },
  ]);
});
