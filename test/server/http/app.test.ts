import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ScenarioOffer } from '../../../shared/protocol/http.ts';
import { SHIPPED } from '../../../shared/scenario/shipped.ts';
import { newFolder } from '../../scratch.ts';
import { post } from '../session/hosting.ts';
import type { TestServer } from '../session/running.ts';
import { startServer } from '../session/running.ts';

const PAGE = '<!doctype html><title>Pasar</title>';
const SCRIPT = 'console.log("pasar");';

/** A server with a client of one page and one script. */
function withClient(client = newFolder()): Promise<TestServer> {
  mkdirSync(join(client, 'assets'));
  writeFileSync(join(client, 'index.html'), PAGE);
  writeFileSync(join(client, 'icon.svg'), '<svg/>');
  writeFileSync(join(client, 'assets/app-1a2b3c4d.js'), SCRIPT);
  writeFileSync(join(client, 'assets/app-1a2b3c4d.js.br'), brotliCompressSync(SCRIPT));
  return startServer({ client });
}

describe('headers', () => {
  it('load nothing from elsewhere and suit plain http: no word of https, which would blank the page in a room', async () => {
    const server = await withClient();
    for (const path of ['/', '/play', '/assets/app-1a2b3c4d.js', '/api/scenarios', '/api/nothing', '/healthz']) {
      const { headers } = await fetch(server.url + path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/(?:^|;)default-src 'self'(?:;|$)/);
      expect(policy).not.toMatch(/https?:|wss?:|\*|unsafe-eval|upgrade-insecure-requests/);
      expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
      for (const name of [
        'strict-transport-security',
        'cross-origin-opener-policy',
        'origin-agent-cluster',
        'x-powered-by',
      ])
        expect([path, name, headers.get(name)]).toEqual([path, name, null]);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });
});

describe('scripts that stand in the page itself', () => {
  const policyOf = async ({ url }: TestServer): Promise<string> =>
    (await fetch(`${url}/join/ABCDE`)).headers.get('content-security-policy') ?? '';
  const naming = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  const build = (client: string, script: string, at: number): void => {
    writeFileSync(join(client, 'index.html'), `${PAGE}<script>${script}</script><script src="/a.js"></script>`);
    utimesSync(join(client, 'index.html'), at, at);
  };

  it('are the only ones that the policy lets run, also when the page was built anew', async () => {
    const client = newFolder();
    const server = await withClient(client);
    expect(await policyOf(server)).not.toContain('sha256');
    build(client, 'first();', 1000);
    expect(await policyOf(server)).toContain(`script-src 'self' ${naming('first();')};`);
    build(client, 'second();', 2000);
    expect(await policyOf(server)).toContain(`script-src 'self' ${naming('second();')};`);
    rmSync(join(client, 'index.html'));
    expect(await policyOf(server)).not.toContain('sha256');
  });
});

describe('files', () => {
  it('with a hash in their name are kept for ever, the page is asked for anew each time', async () => {
    const server = await withClient();
    for (const path of ['/', '/index.html', '/play', '/host', '/join/ABCDE', '/icon.svg']) {
      const response = await fetch(server.url + path);
      expect([path, response.status, response.headers.get('cache-control')]).toEqual([path, 200, 'no-cache']);
    }
    expect(await (await fetch(`${server.url}/join/ABCDE`)).text()).toBe(PAGE);
    const script = await fetch(`${server.url}/assets/app-1a2b3c4d.js`, { headers: { 'accept-encoding': 'br' } });
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(script.headers.get('content-encoding')).toBe('br');
    expect(await script.text()).toBe(SCRIPT);
  });

  it('may be built anew while the server runs: what is gone is missing, what is new is there, and the server lives', async () => {
    const client = newFolder();
    const server = await withClient(client);
    rmSync(join(client, 'assets'), { recursive: true });
    mkdirSync(join(client, 'assets'));
    writeFileSync(join(client, 'assets/app-5e6f7a8b.js'), SCRIPT);
    expect((await fetch(`${server.url}/assets/app-1a2b3c4d.js`)).status).toBe(404);
    expect(await (await fetch(`${server.url}/assets/app-5e6f7a8b.js`)).text()).toBe(SCRIPT);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  it('that are not there are missing, never a page that is kept for ever', async () => {
    const server = await withClient();
    for (const path of ['/assets/app-5e6f7a8b.js', '/assets/app', '/assets/', '/missing.js']) {
      const response = await fetch(server.url + path);
      expect([path, response.status]).toEqual([path, 404]);
      expect(response.headers.get('cache-control') ?? '').not.toContain('immutable');
      expect(await response.text()).not.toContain(PAGE);
    }
  });

  it('may be missing altogether, while the client comes from elsewhere', async () => {
    const server = await startServer();
    expect((await fetch(server.url)).status).toBe(404);
    const offers: unknown = await (await fetch(`${server.url}/api/scenarios`)).json();
    expect(Array.isArray(offers) && offers.map((offer) => ScenarioOffer.parse(offer).id)).toEqual(
      SHIPPED.map(({ id }) => id),
    );
  });
});

describe('refusals', () => {
  it('are JSON with a code, whatever was asked, and are kept nowhere', async () => {
    const server = await startServer();
    const json = { 'content-type': 'application/json' };
    const large = (bytes: number) => JSON.stringify({ pad: 'x'.repeat(bytes - '{"pad":""}'.length) });
    const cases: readonly (readonly [string, RequestInit, number, string])[] = [
      ['/api', {}, 404, 'session/unknown'],
      ['/api/nothing', {}, 404, 'session/unknown'],
      ['/api/sessions', {}, 404, 'session/unknown'],
      ['/api/sessions', { method: 'PUT', headers: json, body: '{}' }, 404, 'session/unknown'],
      ['/api/sessions', { method: 'POST', headers: json, body: '{' }, 400, 'message/malformed'],
      ['/api/sessions', { method: 'POST', headers: json, body: '"a word"' }, 400, 'message/malformed'],
      ['/api/sessions', { method: 'POST' }, 400, 'message/malformed'],
      ['/api/sessions', { method: 'POST', body: new URLSearchParams({ id: 'abcdefgh' }) }, 400, 'message/malformed'],
      [
        '/api/sessions',
        { method: 'POST', headers: { ...json, 'content-encoding': 'gzip' }, body: '{}' },
        400,
        'message/malformed',
      ],
      ['/api/sessions', { method: 'POST', headers: json, body: large(8192) }, 400, 'message/malformed'],
      ['/api/sessions', { method: 'POST', headers: json, body: large(8193) }, 413, 'message/too-large'],
      [
        '/api/alone',
        { method: 'POST', headers: json, body: '{"__proto__":{"id":"abcdefgh"}}' },
        400,
        'message/malformed',
      ],
    ];
    for (const [path, asked, status, refused] of cases) {
      const response = await fetch(server.url + path, asked);
      expect([path, response.status, await response.json()]).toEqual([path, status, { refused }]);
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
    expect(server.logged).toEqual([]);
    expect(await server.store.streams('')).toEqual([]);
  });

  it('tell a scenario that is not on offer from settings that are no settings', async () => {
    const server = await startServer();
    const settings = {
      title: '',
      rounds: 1,
      planningSeconds: null,
      pace: 'clock',
      language: 'en',
      openAll: false,
      market: 'shared',
    };
    const asked = { id: 'abcdefgh', scenario: '../coffee', teams: 2, settings };
    const url = `${server.url}/api/sessions`;
    expect(await post(url, asked)).toEqual({ status: 404, body: { refused: 'scenario/unknown' } });
    for (const wrong of [
      { ...asked, teams: 9 },
      { ...asked, teams: 1.5 },
      { ...asked, seed: 'pasar1:0' },
      { ...asked, settings: { ...settings, rounds: 0 } },
      { ...asked, settings: { ...settings, planningSeconds: 29 } },
      { ...asked, settings: { ...settings, pace: 'mine' } },
    ])
      expect(await post(url, wrong)).toEqual({ status: 400, body: { refused: 'message/malformed' } });
  });

  it('come to who opens sessions without end', async () => {
    const server = await startServer();
    const answers = await Promise.all(Array.from({ length: 125 }, () => post(`${server.url}/api/sessions`, {})));
    expect(answers.filter(({ status }) => status === 429).map(({ body }) => body)).toEqual(
      Array.from({ length: 5 }, () => ({ refused: 'message/too-many' })),
    );
  });
});

it('says whether it lives and is ready', async () => {
  const server = await startServer();
  for (const path of ['/healthz', '/readyz'])
    expect(await (await fetch(server.url + path)).json()).toEqual({ ok: true });
});
