import { expect, it } from 'vitest';
import { town as english } from '../../../client/text/en/town.ts';
import { loadTexts, speak, spoken, t } from '../../../client/text/i18n.ts';
import { town as indonesian } from '../../../client/text/id/town.ts';

it('speaks the language that was wished for last, even if its sentences were there first', async () => {
  await speak('id');
  await loadTexts(['town']);
  // English has yet to be fetched; Indonesian is there.
  const slow = speak('en');
  const fast = speak('id');
  await Promise.all([slow, fast]);
  expect([spoken(), t('town.picture')]).toEqual(['id', indonesian.picture]);
  await speak('en');
  expect([spoken(), t('town.picture')]).toEqual(['en', english.picture]);
  await speak('id');
});
