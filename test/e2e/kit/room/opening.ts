import { expect } from '@playwright/test';
import { test } from '../game.ts';
import type { Opened } from '../opened.ts';
import type { Person } from '../person.ts';

/** Opens a session of four teams on a server that has a password, with an agenda of an hour and a half. Gives its links as the console shows them. */
export async function openTheRoom(host: Person, password: string): Promise<Opened> {
  const { page, say } = host;
  return test.step('the facilitator opens the session; the server asks for its password first', async () => {
    await host.open('/host');
    await page.getByLabel(say('own.door.password')).fill('teh manis');
    await host.press('own.door.enter');
    await expect(page.getByText(say('rejections.password/wrong'))).toBeVisible();
    await page.getByLabel(say('own.door.password')).fill(password);
    await host.press('own.door.enter');
    await page.getByRole('textbox', { name: say('host.name') }).fill('Kopi Senin');
    await host.choose(say('host.agenda'), say('host.agendaOf', { minutes: 90 }));
    await host.choose(say('host.teams'), '4');
    await host.press('host.skip');
    await host.press('host.open');
    const code = await page.locator('.join-board-code').textContent();
    const shown = async (key: string): Promise<string> => {
      const { pathname, hash } = new URL(await page.getByLabel(say(`console.share.${key}`)).inputValue());
      return pathname + hash;
    };
    return { code: code?.trim() ?? '', console: await shown('console'), screen: await shown('screen') };
  });
}
