import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../scripts/protocol/fingerprint.ts';
import { protocolPage } from '../../scripts/protocol/page.ts';
import { ALLOWANCE, WRONG_CODES } from '../../scripts/protocol/prose.ts';
import { ClientMessage } from '../../shared/protocol/clientMessages.ts';
import { SCHEMAS } from '../../shared/protocol/version.ts';
import { REJECTIONS } from '../../shared/session/rejections.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/protocol.md');

describe('docs/protocol.md', () => {
  test('is what the schemas say today; write it anew with: npm run protocol', () => {
    expect(page).toBe(protocolPage(read('docs/exampleBot.mjs')));
  });

  test('no schema of the wire has changed under the same number; raise it with: npm run protocol', () => {
    expect(SCHEMAS).toBe(fingerprint());
  });

  test('has every rejection once, and every wish', () => {
    const codes = [...page.matchAll(/^\| `([a-z]+\/[a-z-]+)` \|/gm)].map(([, code]) => code);
    expect(codes).toEqual([...REJECTIONS]);
    for (const { shape } of ClientMessage.shape.wish.def.options)
      expect(page).toContain(`#### ${shape.type.def.values[0]}\n`);
  });

  test('every link leads to a heading', () => {
    const headings = new Set(
      [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading?.toLowerCase().replaceAll(' ', '-')),
    );
    const links = new Set([...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, link]) => link));
    expect([...links].filter((link) => !headings.has(link))).toEqual([]);
  });

  test('tells the limits that the server keeps', () => {
    const limit = (path: string): number[] =>
      [...(/= \{ points: (\d+), duration: (\d+) \}/.exec(read(path)) ?? [])].slice(1).map(Number);
    expect(limit('server/socket/sockets.ts')).toEqual([ALLOWANCE.points, ALLOWANCE.duration]);
    expect(limit('server/http/codes.ts')).toEqual([WRONG_CODES, 60]);
  });
});
