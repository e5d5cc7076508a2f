import { expect } from '@playwright/test';
import type { Opened, Taken } from './opened.ts';
import { openSession, takeSeat } from './opened.ts';
import type { Person } from './person.ts';

type Options = {
  readonly rounds?: number;
  /** Called while the results of each round are shown. */
  readonly inReview?: (round: number, seat: Taken) => Promise<void>;
};

/** A session with bots in all seats but one, played to its debrief from the facilitator's console. */
export async function finishedSession(
  base: string,
  facilitator: Person,
  { rounds = 1, inReview }: Options = {},
): Promise<Opened & { readonly seat: Taken }> {
  const opened = await openSession(base, { language: facilitator.language, rounds });
  const seat = await takeSeat(base, opened.code, 'Sari', { team: 'kawung', role: 'marketing' });
  await facilitator.open(opened.console);
  await facilitator.press('console.fillBots');
  await facilitator.press('shell.step.start');
  for (let round = 1; round <= rounds; round += 1) {
    if (round > 1) await facilitator.press('shell.step.startRound');
    for (const key of ['shell.step.openPlanning', 'shell.step.close', 'console.guard.close', 'shell.step.openReview'])
      await facilitator.press(key);
    await inReview?.(round, seat);
  }
  await facilitator.press('shell.step.openDebrief');
  await expect(facilitator.page.getByRole('heading', { name: facilitator.say('debrief.title') })).toBeVisible();
  return { ...opened, seat };
}
