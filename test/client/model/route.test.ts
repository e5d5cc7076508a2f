import { describe, expect, it } from 'vitest';
import { placeOf, routeOf, tidyCode } from '../../../client/model/route.ts';
import { CODE_LETTERS, newCode } from '../../../server/session/secret.ts';

describe('addresses', () => {
  it.each([
    ['/', { page: 'landing' }],
    ['/join/', { page: 'landing' }],
    ['/join/a3x7k', { page: 'join', code: 'A3X7K' }],
    ['/join/A3%20X7K', { page: 'join', code: 'A3X7K' }],
    ['/join/%E0%A4%A', { page: 'join', code: 'E0A4A' }],
    ['/host', { page: 'host' }],
    ['/screen/', { page: 'screen' }],
    ['/play', { page: 'play' }],
    ['/replay', { page: 'replay' }],
    ['/guide', { page: 'guide' }],
    ['/runsheet', { page: 'runsheet' }],
    ['/check', { page: 'check', code: '' }],
    ['/check/a3x7k', { page: 'check', code: 'A3X7K' }],
    ['/check/a3x7k/more', { page: 'unknown' }],
    ['/play/more', { page: 'unknown' }],
    ['/join/A3X7K/more', { page: 'unknown' }],
    ['/elsewhere', { page: 'unknown' }],
  ])('%s', (path, route) => {
    expect(routeOf(path)).toEqual(route);
  });

  it.each([
    ['', { token: null, screen: null, code: null, seat: undefined }],
    ['#A3X7K', { token: null, screen: null, code: 'A3X7K', seat: undefined }],
    ['#a3x7k/s12', { token: null, screen: null, code: 'A3X7K', seat: 's12' }],
    ['#t=ab-_9', { token: 'ab-_9', screen: null, code: null, seat: undefined }],
    ['#t=ab-_9&s=cd', { token: 'ab-_9', screen: 'cd', code: null, seat: undefined }],
  ])('behind the hash: %s', (hash, place) => {
    expect(placeOf(hash)).toEqual(place);
  });
});

describe('a code that a person typed', () => {
  it.each([
    [' a3 x7k ', 'A3X7K'],
    ['A3-X7K', 'A3X7K'],
    ['http://192.168.1.20:3000/join/a3x7k', 'A3X7K'],
    ['AGX7K', 'A6X7K'],
    ['…', ''],
  ])('%s', (typed, code) => {
    expect(tidyCode(typed)).toBe(code);
  });

  it('leaves every code that the server gives out as it is', () => {
    expect(tidyCode(CODE_LETTERS.slice(0, 12))).toBe(CODE_LETTERS.slice(0, 12));
    expect(tidyCode(CODE_LETTERS.slice(12))).toBe(CODE_LETTERS.slice(12));
    const code = newCode();
    expect(tidyCode(code.toLowerCase())).toBe(code);
  });
});
