import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Each rule that a page breaks, of all or of one, with the places where it does. */
export async function broken(page: Page, only?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (only === undefined ? builder : builder.withRules(only)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
}
