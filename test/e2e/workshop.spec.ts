import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { money } from '../../client/present/format.ts';
import type { Outcome } from '../../shared/market/outcome.ts';
import type { Language } from '../../shared/session/settings.ts';
import { Person, PROJECTOR } from './kit/person.ts';
import { Server } from './kit/server.ts';
import { wordsIn } from './kit/words.ts';

const ROUNDS = 3;
const TEAMS = ['Kawung', 'Parang'] as const;

/** A line of text for each team, as a table shows it. */
const rowsOf = async (table: Locator): Promise<string[]> =>
  (await table.locator('tbody tr').allInnerTexts()).map((row) => row.replace(/\s+/g, ' '));

const standingsOn = async (page: Page): Promise<string[]> =>
  (await page.locator('.axis-list li').allInnerTexts()).map((row) => row.replace(/\s+/g, ' '));

test('a whole workshop: two teams, three rounds, a reload, a second device, a killed server, and the same in the replay', async ({
  browser,
}, info) => {
  test.setTimeout(240_000);
  const server = await Server.start();
  const arrive = (language: Language): Promise<Person> => Person.arrive(browser, server.url, language);

  const facilitator = await arrive('en');
  const code = await facilitator.host({ teams: 2, rounds: ROUNDS, projector: 'id' });
  const popup = facilitator.context.waitForEvent('page');
  await facilitator.page.getByRole('link', { name: facilitator.say('console.share.openScreen') }).click();
  const projector = await popup;
  await projector.setViewportSize(PROJECTOR);
  await expect(projector.locator('.join-board-code')).toHaveText(code);

  const budi = await arrive('id');
  const sari = await arrive('id');
  const eko = await arrive('en');
  const ida = await arrive('en');
  await budi.join(code, 'Budi', { team: 'Kawung', role: 'sales' });
  await sari.join(code, 'Sari', { team: 'Kawung', role: 'marketing' });
  await eko.join(code, 'Eko', { team: 'Parang', role: 'sales' });
  await ida.join(code, 'Ida', { team: 'Parang', role: 'marketing' });
  const players = [budi, sari, eko, ida];
  await expect(projector.getByText(wordsIn('id')('shell.lobby.complete'))).toBeVisible();

  const screens: { page: Page; language: Language }[] = [
    { page: projector, language: 'id' },
    ...[facilitator, ...players].map(({ page, language }) => ({ page, language })),
  ];
  const seen: { round: number; language: Language; rows: string[] }[] = [];
  const readTables = async (round: number): Promise<void> => {
    for (const { page, language } of screens) {
      const table = page.getByRole('table', { name: wordsIn(language)('results.teams.caption', { round }) });
      await expect(table).toBeVisible();
      seen.push({ round, language, rows: await rowsOf(table) });
    }
  };

  await test.step('round 1: a reload, a second device, a killed server', async () => {
    await facilitator.press('shell.step.start');
    await facilitator.press('shell.step.openPlanning');
    await budi.place({ closing: 2, calls: 1 });
    await budi.page.reload();
    await expect(budi.slider('closing')).toHaveValue('2');
    await expect(budi.slider('calls')).toHaveValue('1');

    await sari.place({ brand: 2 });
    await sari.page.getByText(sari.say('shell.device.title')).click();
    const link = await sari.page.getByRole('textbox', { name: sari.say('shell.device.link') }).inputValue();
    const elsewhere = await Person.arrive(browser, server.url, 'id', { width: 390, height: 844 });
    await elsewhere.open(new URL(link).pathname + new URL(link).hash);
    await expect(elsewhere.slider('brand')).toHaveValue('2');
    await expect(sari.page.getByRole('heading', { name: sari.say('shell.released.title') })).toBeVisible();
    await elsewhere.place({ content: 1 });
    await sari.press('shell.released.here');
    await expect(sari.slider('content')).toHaveValue('1');
    await expect(elsewhere.page.getByRole('heading', { name: elsewhere.say('shell.released.title') })).toBeVisible();
    await elsewhere.leave();

    await server.kill();
    await expect(eko.page.getByText(eko.say('shell.link.reconnecting')).first()).toBeVisible();
    await server.again();
    await expect(eko.page.getByText(eko.say('shell.link.live')).first()).toBeVisible({ timeout: 20_000 });
    await expect(budi.slider('closing')).toHaveValue('2');
    await budi.place({ care: 2 });
    await sari.place({ ads: 2 });
    await eko.place({ calls: 2, closing: 3 });
    await ida.place({ ads: 3, promotion: 2 });
    for (const person of players) await person.lock();
  });

  await test.step('round 1: everyone has locked, so planning ends early; the market runs; results', async () => {
    await expect(facilitator.page.getByText(facilitator.say('shell.closing.early')).first()).toBeVisible();
    await facilitator.press('shell.step.openReview');
    await readTables(1);
  });

  await test.step('round 2: an offer on the split is made, accepted and locked', async () => {
    await facilitator.press('shell.step.startRound');
    await facilitator.press('shell.step.openPlanning');
    await sari.press('plan.budget.offer');
    await sari.press('plan.budget.form.send');
    await budi.press('plan.budget.accept');
    await expect(
      budi.page
        .getByText(new RegExp(budi.say('plan.budget.ended.accepted', { sales: '\\d+', marketing: '\\d+' })))
        .first(),
    ).toBeVisible();
    await budi.place({ closing: 2, care: 1 });
    await sari.place({ brand: 2, ads: 1 });
    await eko.place({ closing: 2, calls: 1 });
    await ida.place({ ads: 2, salesKit: 1 });
    for (const person of [budi, sari, eko]) await person.lock();
    // Ida has not locked: her draft counts, and the console asks before it is closed over her head.
    await facilitator.press('shell.step.close');
    await expect(facilitator.page.getByRole('dialog')).toContainText('Parang');
    await facilitator.press('console.guard.close');
    await facilitator.press('shell.step.openReview');
    await readTables(2);
    // Somebody who looks back at round 1 now is led to the results of round 3 when they are there.
    for (const { page, say } of [facilitator, budi]) {
      await page
        .getByRole('group', { name: say('results.rounds') })
        .getByRole('radio', { name: '1' })
        .check({ force: true });
      await expect(page.getByRole('table', { name: say('results.teams.caption', { round: 1 }) })).toBeVisible();
    }
    await expect(ida.page.getByText(ida.say('results.plan.source.draft'))).toBeVisible();
  });

  await test.step('round 3: price, focus and predictions are open', async () => {
    await facilitator.press('shell.step.startRound');
    await facilitator.press('shell.step.openPlanning');
    await sari.place({ brand: 2, content: 1 });
    await sari.page
      .getByRole('radio', { name: new RegExp(sari.say('plan.choices.price.high')) })
      .check({ force: true });
    await budi.place({ closing: 2, care: 1 });
    await eko.place({ closing: 2 });
    await ida.place({ ads: 2 });
    for (const person of players) await person.lock();
    await expect(
      facilitator.page.getByRole('button', { name: facilitator.say('shell.step.openReview') }),
    ).toBeVisible();
    await facilitator.press('shell.step.openReview');
    await readTables(3);
  });

  let live: string[] = [];
  await test.step('the debrief opens for everybody', async () => {
    await facilitator.press('shell.step.openDebrief');
    for (const { page, say } of players)
      await expect(page.getByRole('heading', { name: say('debrief.title') })).toBeVisible();
    await expect(projector.getByRole('heading', { name: wordsIn('id')('debrief.title') })).toBeVisible();
    live = await standingsOn(projector);
    expect(live.length).toBeGreaterThanOrEqual(2 * TEAMS.length);
  });

  const download = facilitator.page.waitForEvent('download');
  await facilitator.press('debrief.save');
  const file = info.outputPath('recording.json');
  await (await download).saveAs(file);

  await test.step('the numbers on every screen are those of the recording', () => {
    const { events } = JSON.parse(readFileSync(file, 'utf8')) as {
      events: { type: string; data: { round: number; outcome: Outcome } }[];
    };
    const resolved = events.filter(({ type }) => type === 'RoundResolved').map(({ data }) => data);
    expect(resolved.map(({ round }) => round)).toEqual([1, 2, 3]);
    expect(seen.length).toBe(ROUNDS * screens.length);
    for (const { round, language, rows } of seen) {
      const outcome = resolved.find((it) => it.round === round)?.outcome;
      for (const team of TEAMS) {
        const own = outcome?.teams[team.toLowerCase()];
        if (!own) throw new Error(`no outcome of ${team} in round ${round}`);
        const row = rows.find((it) => it.includes(team)) ?? '';
        for (const cents of [own.revenue, own.brandValue]) {
          expect(row).toContain(money(cents, 'IDR', language).replace(/\s+/g, ' '));
        }
        for (const { quarter, hit } of own.quarters) {
          expect(row).toContain(wordsIn(language)(hit ? 'results.teams.hit' : 'results.teams.missed', { quarter }));
        }
      }
    }
  });

  await test.step('the recording replays to the same standings', async () => {
    const viewer = await arrive('id');
    await viewer.open('/replay');
    await viewer.page.locator('input[type=file]').setInputFiles(file);
    const slider = viewer.page.getByRole('slider', { name: viewer.say('replay.slider') });
    await slider.focus();
    await viewer.page.keyboard.press('End');
    await expect(viewer.page.locator('.axis-list li').first()).toBeVisible();
    expect(await standingsOn(viewer.page)).toEqual(live);
    expect(viewer.troubles).toEqual([]);
    await viewer.leave();
  });

  for (const person of [facilitator, ...players]) {
    expect(person.strangers).toEqual([]);
    expect(person.troubles).toEqual([]);
    await person.leave();
  }
  await server.stop();
});
