import { expect } from '@playwright/test';
import type { Settings } from '../../../shared/session/settings.ts';
import type { Opened } from './opened.ts';
import { openSession, takeSeat } from './opened.ts';
import type { Person } from './person.ts';

/** A session in the planning of its first round, all choices open: one in each role of Kawung, who look at their tables, and bots. */
export async function inPlanning(
  base: string,
  { facilitator, sales, marketing }: { facilitator: Person; sales?: Person; marketing?: Person },
  wish: Partial<Settings> = {},
): Promise<Opened> {
  const opened = await openSession(base, { language: facilitator.language, ...wish });
  const seats = { sales, marketing } as const;
  for (const role of ['sales', 'marketing'] as const) {
    const person = seats[role];
    if (!person) continue;
    const { page } = await takeSeat(base, opened.code, role === 'sales' ? 'Eko' : 'Sari', { team: 'kawung', role });
    await person.open(page);
    await person.speak();
  }
  await facilitator.open(opened.console);
  await facilitator.press('console.fillBots');
  await facilitator.press('shell.step.start');
  await facilitator.press('shell.step.openPlanning');
  for (const person of Object.values(seats)) if (person) await expect(person.page.locator('.plan-cards')).toBeVisible();
  return opened;
}
