import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** More stops than any page has between two things that one wants. */
const MOST_STOPS = 80;

/** What has the focus, as it is read out: `button "Lock plan"`. */
export const focused = async (page: Page): Promise<string> =>
  (
    await page
      .locator(':focus')
      .ariaSnapshot({ timeout: 2_000 })
      .catch(() => '')
  )
    .split('\n')[0]
    ?.replace(/^- /, '')
    // A name with a colon in it comes in quotes.
    .replace(/^'(.*)'(?=:|$)/, '$1') ?? '';

/** Whether the focus can be seen: as a line around it, or around what stands for it. */
const isSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const it = document.activeElement;
    const ring = (element: Element | null | undefined): boolean => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    return it?.matches(':focus-visible') === true && [it, it.parentElement, it.nextElementSibling].some(ring);
  });

/** Presses Tab until what is read out has that role and name; the focus must be seen at every stop on the way. */
export async function tabTo(page: Page, role: string, name: string): Promise<void> {
  const wanted = `${role} ${JSON.stringify(name)}`;
  const passed: string[] = [];
  while (passed.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const read = await focused(page);
    // Where the page itself has moved the focus meanwhile, that is not the stop that was read.
    const unseen = read !== '' && !(await isSeen(page)) && (await focused(page)) === read;
    if (unseen) throw new Error(`the focus cannot be seen on ${read}`);
    if (read === wanted || read.startsWith(`${wanted}:`) || read.startsWith(`${wanted} [`)) return;
    passed.push(read);
  }
  throw new Error(`Tab does not lead to ${wanted}, but to: ${passed.join(', ')}`);
}

/** Presses what has that role and name, having come to it by Tab. */
export async function enter(page: Page, role: string, name: string): Promise<void> {
  await tabTo(page, role, name);
  await page.keyboard.press('Enter');
}

/** After a step, the focus waits at the heading of what is new. */
export async function expectHeading(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { name, level: 1, exact: true })).toBeFocused();
}
