import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { NEEDED_BESIDE } from '../../shared/session/rights.ts';

const page = readFileSync(new URL('../../docs/facilitators.md', import.meta.url), 'utf8');

it('docs/facilitators.md says of every deed which right it needs, as the rules have it', () => {
  const told = [...page.matchAll(/^\| [^|]*`(\w+)`\)? \| yes \| (yes|no) \|$/gm)].map(([, name = '', assistant]) => [
    name,
    assistant === 'yes' ? 'assistant' : 'lead',
  ]);
  expect(Object.fromEntries(told)).toEqual(NEEDED_BESIDE);
});
