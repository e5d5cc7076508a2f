import type { Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/**
 * Each rule that a page breaks, of all or of one, with the places where it does. The rules are read once by a page, and only what is
 * broken is told: reading them at every look, and listing what is in order, takes three times as long.
 */
export async function broken(page: Page, only?: string): Promise<string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source);
  return page.evaluate(async (rule) => {
    const found = await window.axe?.run(document, {
      resultTypes: ['violations'],
      ...(rule === null ? {} : { runOnly: [rule] }),
    });
    if (!found) throw new Error('the rules could not be read');
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${String(target)}: ${failureSummary}`),
    );
  }, only ?? null);
}
