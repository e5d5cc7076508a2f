import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { broken } from './broken.ts';

const SHADES = [
  { theme: 'dark', contrast: 'normal' },
  { theme: 'dark', contrast: 'high' },
  { theme: 'light', contrast: 'high' },
  { theme: 'light', contrast: 'normal' },
] as const;

/** The page as it is now is open to everybody, and can be read in all shades; it is left as it was. */
export async function audit(page: Page): Promise<void> {
  expect(await broken(page)).toEqual([]);
  for (const shade of SHADES) {
    await page.evaluate((wish) => {
      dispatchEvent(new CustomEvent('pasar:preferences', { detail: { ...wish, motion: 'none' } }));
    }, shade);
    expect(await broken(page, 'color-contrast'), `${shade.theme} ${shade.contrast}`).toEqual([]);
  }
}
