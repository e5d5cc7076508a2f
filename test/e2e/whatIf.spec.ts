import { expect } from '@playwright/test';
import { signedMoney } from '../../client/present/format.ts';
import type { Rivals } from '../../shared/replay/whatIf.ts';
import { whatIf } from '../../shared/replay/whatIf.ts';
import { broken } from './kit/broken.ts';
import { finishedSession } from './kit/finished.ts';
import { test } from './kit/game.ts';
import { enter, tabTo } from './kit/keys.ts';
import { PHONE } from './kit/person.ts';
import { recordedIn, saved } from './kit/recordingOf.ts';

test('one past plan is changed by keyboard, and what would have come of it is shown, said and kept', async ({
  arrive,
  server,
}, info) => {
  const facilitator = await arrive('id');
  const { page, say } = facilitator;
  await finishedSession(server.url, facilitator, { rounds: 2 });
  const file = await saved(facilitator, () => facilitator.press('debrief.save'), info.outputPath('recording.json'));
  const session = recordedIn(file);
  const plan = session.lines[session.official]?.rounds[0]?.used?.['kawung'];
  if (!plan) throw new Error('Kawung played no plan');
  const { brand } = plan.decision.chips;
  expect(brand).toBeGreaterThan(0);
  const changes = (rivals: Rivals): string[][] => {
    const chips = { ...plan.decision.chips, brand: brand - 1 };
    const change = { line: session.official, round: 1, team: 'kawung', split: plan.split };
    const answer = whatIf(session, { ...change, decision: { ...plan.decision, chips } }, rivals);
    if (!answer.ok) throw new Error(answer.error);
    const { rounds } = answer.value;
    const { currency } = session.scenario;
    return session.teams.map(({ id, name }) => {
      const by = (figure: (side: 'original' | 'rerun') => number): string => {
        const cents = figure('rerun') - figure('original');
        const same = Math.abs(cents) < Math.max(50, Math.abs(figure('original')) * 0.0005);
        return same ? '0' : signedMoney(cents, currency, 'id');
      };
      const revenue = by((side) =>
        rounds.reduce((sum, { outcomes }) => sum + (outcomes[side].teams[id]?.revenue ?? 0), 0),
      );
      return [name, revenue, by((side) => rounds.at(-1)?.outcomes[side].teams[id]?.brandValue ?? 0)];
    });
  };
  const table = page.getByRole('table', { name: say('whatIf.teams.caption') });
  const shown = async (): Promise<string[][]> => {
    const rows = await table.getByRole('row').allInnerTexts();
    return rows.slice(1).map((row) => row.split('\t').map((cell) => cell.trim()));
  };

  await enter(page, 'link', say('debrief.whatIf'));
  await expect(page.getByRole('heading', { name: say('whatIf.title') })).toBeVisible();
  await expect(page.getByText(say('whatIf.nothing'))).toBeVisible();
  await expect.poll(shown).toEqual(session.teams.map(({ name }) => [name, '0', '0']));

  await test.step('a chip less on a card of Marketing', async () => {
    await tabTo(page, 'radio', say('whatIf.roles.sales'));
    await page.keyboard.press('ArrowRight');
    await enter(page, 'button', say('whatIf.less', { card: say('cards.brand.name') }));
    await expect.poll(shown).toEqual(changes('fixed'));
    const first = say('whatIf.first', { week: 1, round: 1 });
    await expect(page.locator('.what-if-sum').getByText(first)).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: first })).toHaveCount(1);
    await expect(page.locator('.timeline-line.rerun')).toHaveCount(6);
    await expect(page.locator('.timeline-mark')).toHaveCount(6);
  });

  await test.step('the ideas are kept side by side', async () => {
    await facilitator.press('whatIf.keep');
    await page.getByRole('radio', { name: say('whatIf.rivals.reacting') }).check({ force: true });
    await expect.poll(shown).toEqual(changes('reacting'));
    expect(changes('reacting')).not.toEqual(changes('fixed'));
    await facilitator.press('whatIf.keep');
    await expect(page.locator('.what-if-ideas li')).toHaveCount(2);
    await facilitator.press('whatIf.reset');
    await expect(page.getByText(say('whatIf.nothing'))).toBeVisible();
    await page
      .getByRole('button', { name: `${say('whatIf.ideas.show')}: ${say('whatIf.ideas.nth', { nth: 1 })}` })
      .click();
    await expect.poll(shown).toEqual(changes('fixed'));
  });

  await test.step('and are still there after a look at the steps', async () => {
    await facilitator.press('replay.modes.steps');
    await expect(page.getByRole('slider', { name: say('replay.slider') })).toBeVisible();
    await page.keyboard.press('2');
    await expect(page.locator('.replay-where output')).toContainText(say('replay.round', { round: 2 }));
    await facilitator.press('replay.modes.whatIf');
    await expect(page.locator('.what-if-ideas li')).toHaveCount(2);
  });

  await test.step('everybody can read it, on a phone and in the dark too', async () => {
    await page.locator('.timeline-numbers summary').first().click();
    expect(await broken(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await broken(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.evaluate(() => dispatchEvent(new CustomEvent('pasar:preferences', { detail: { theme: 'dark' } })));
    expect(await broken(page, 'color-contrast')).toEqual([]);
  });
});

test('teams are compared through any eyes, the own line on top', async ({ arrive, server }) => {
  const facilitator = await arrive('en');
  const { page, say } = facilitator;
  const { code } = await finishedSession(server.url, facilitator, { rounds: 2 });
  await facilitator.open(`/replay?session=${code}`);
  await page.getByLabel(say('replay.eyes')).selectOption('parang/sales');
  await page.getByRole('button', { name: say('replay.round', { round: 2 }), exact: true }).click();
  await page.getByRole('button', { name: say('replay.place.planning'), exact: true }).click();
  await facilitator.press('replay.modes.compare');
  await expect(page.locator('.timeline-legend li.own')).toContainText('Parang');
  await expect(page.locator('.timeline-chart')).toHaveCount(4);
  for (const chart of await page.locator('.timeline-chart').all())
    await expect(chart.locator('.timeline-line').last()).toHaveClass(/own/);
  await page.locator('.timeline-numbers summary').first().click();
  const table = page.getByRole('table', { name: say('replay.compare.measure.revenue') });
  await expect(table.getByRole('columnheader')).toHaveCount(2);
  await page.getByRole('button', { name: say('replay.place.debrief'), exact: true }).click();
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  expect(await broken(page)).toEqual([]);
});
