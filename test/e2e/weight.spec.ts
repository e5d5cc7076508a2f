import type { TestInfo } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './kit/game.ts';
import { openSession } from './kit/opened.ts';
import { builtFiles, kilobytes, weigh } from './kit/weight.ts';

/** Bytes on their way, compressed as they are served. */
const MOST = { scriptToJoin: 60_000, script: 450_000, pictures: 1_500_000 };

function within(info: TestInfo, what: string, paths: readonly string[], most: number): void {
  const weight = weigh(paths);
  const said = `${what}: ${kilobytes(weight)} of ${kilobytes(most)} in ${paths.length} files`;
  console.log(said);
  info.annotations.push({ type: 'weight', description: said });
  expect(paths.length, what).toBeGreaterThan(0);
  expect(weight, what).toBeLessThanOrEqual(most);
}

test('the page to join asks for little script before a name can be typed', async ({ arrive, server }, info) => {
  const { code } = await openSession(server.url, { language: 'id' });
  const you = await arrive('id');
  const asked = new Set<string>();
  you.page.on('request', (request) => {
    // A script that a page makes of its own text is in the weight of the file that it lies in.
    const { protocol, pathname } = new URL(request.url());
    if (request.resourceType() === 'script' && protocol !== 'blob:') asked.add(pathname.slice(1));
  });
  await you.open(`/join/${code}`);
  await expect(you.page.getByRole('textbox', { name: you.say('shell.join.name') })).toBeVisible();
  within(info, 'script to join', [...asked], MOST.scriptToJoin);
});

test('all script, and all pictures, letters and sounds together stay small', async ({ browserName: _ }, info) => {
  const files = builtFiles();
  const isScript = (path: string): boolean => path.endsWith('.js');
  const isPage = (path: string): boolean => /\.(?:html|css)$/.test(path);
  within(info, 'all script', files.filter(isScript), MOST.script);
  within(
    info,
    'pictures, letters and sounds',
    files.filter((path) => !isScript(path) && !isPage(path)),
    MOST.pictures,
  );
});
