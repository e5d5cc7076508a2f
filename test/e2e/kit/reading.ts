import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Language } from '../../../shared/session/settings.ts';
import { AREAS } from './words.ts';

const KEY = new RegExp(String.raw`\b(?:${AREAS.join('|')})(?:\.[a-zA-Z]\w*)+`, 'g');

/** No page shows the key of a sentence in place of the sentence. */
export async function expectSentences(page: Page): Promise<void> {
  await expect(page.locator('body')).not.toBeEmpty();
  const text = await page.evaluate(() => {
    const named = ['aria-label', 'title', 'placeholder', 'aria-valuetext'];
    const names = named.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((it) => it.getAttribute(name)),
    );
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) names.push(texts.currentNode.nodeValue);
    return [document.title, ...names].join('\n');
  });
  expect(text.match(KEY) ?? [], `keys in place of sentences on ${page.url()}`).toEqual([]);
}

/** Switches a page to a language; null where a question lies over the switch and must be answered first. */
export async function readIn(page: Page, language: Language): Promise<Language | null> {
  if (await page.getByRole('dialog').isVisible()) return null;
  await page.locator(`.language-switch [lang=${language}]`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  return language;
}
