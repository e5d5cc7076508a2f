import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filledPage, RECORDING_PLACE } from '../../../client/replay/pageFile.ts';

const EMPTY = `<!doctype html><title>Pasar</title><script type="application/json" id="${RECORDING_PLACE}"></script><p>$&</p>`;
const held = (page: string): string =>
  /<script type="application\/json" id="recording">(.*?)<\/script>/s.exec(page)?.[1] ?? '';

test('a recording comes back from its page as it was, whatever stands in it', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom('', '</script><script>alert(1)</script>', '<!--', '$&', '\u2028'),
      (json, text) => {
        const page = filledPage(EMPTY, JSON.stringify({ json, text }));
        expect(JSON.parse(held(page))).toEqual(JSON.parse(JSON.stringify({ json, text })));
        expect(page.match(/<script/g)).toHaveLength(1);
        expect(page.endsWith('<p>$&</p>')).toBe(true);
      },
    ),
  );
});

test('a page that takes no recording is none', () => {
  expect(() => filledPage('<p>Not found</p>', '{}')).toThrow();
});
