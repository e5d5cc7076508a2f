import { expect } from '@playwright/test';
import type { Opened, Taken } from './opened.ts';
import { openSession, takeSeat } from './opened.ts';
import type { Person } from './person.ts';

/** A session of one round, with bots in all seats but one, played to its debrief from the facilitator's console. */
export async function finishedSession(
  base: string,
  facilitator: Person,
  inReview: (seat: Taken) => Promise<void> = async () => undefined,
): Promise<Opened & { readonly seat: Taken }> {
  const opened = await openSession(base, { language: facilitator.language, title: 'One round' });
  const seat = await takeSeat(base, opened.code, 'Sari', { team: 'kawung', role: 'marketing' });
  await facilitator.open(opened.console);
  for (const key of ['console.fillBots', 'shell.step.start', 'shell.step.openPlanning', 'shell.step.close'])
    await facilitator.press(key);
  await facilitator.press('console.guard.close');
  await facilitator.press('shell.step.openReview');
  await inReview(seat);
  await facilitator.press('shell.step.openDebrief');
  await expect(facilitator.page.getByRole('heading', { name: facilitator.say('debrief.title') })).toBeVisible();
  return { ...opened, seat };
}
