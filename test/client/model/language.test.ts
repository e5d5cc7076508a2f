import { describe, expect, it } from 'vitest';
import { browserLanguage } from '../../../client/model/language.ts';

describe('the language before anybody has chosen', () => {
  it.each([
    [['en-GB', 'id'], 'en'],
    [['id-ID'], 'id'],
    [['fr', 'en-US'], 'en'],
    [['jv', 'su'], 'id'],
    [[], 'id'],
  ])('%j', (wishes, language) => {
    expect(browserLanguage(wishes)).toBe(language);
  });
});
