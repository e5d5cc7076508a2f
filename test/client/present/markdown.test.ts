import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../client/present/markdown.ts';
import { blocksOf, inline } from '../../../client/present/markdown.ts';

const plain = (line: readonly Inline[]): string => line.map(({ text }) => text).join('');

describe('a text in blocks', () => {
  it('has headings, paragraphs over several lines, lists and tables', () => {
    const text =
      '# One\n\nA line\ngoes on.\n\n## Two, *three*\n\n- a\n  b\n- c\n\n1. x\n2. y\n\n| h | i |\n| --- | --- |\n| 1 | 2 |\n';
    expect(blocksOf(text)).toEqual([
      { kind: 'heading', level: 1, text: 'One', id: 'one' },
      { kind: 'text', line: [{ kind: 'plain', text: 'A line goes on.' }] },
      { kind: 'heading', level: 2, text: 'Two, *three*', id: 'two-three' },
      {
        kind: 'list',
        ordered: false,
        items: [[{ kind: 'plain', text: 'a b' }], [{ kind: 'plain', text: 'c' }]],
      },
      { kind: 'list', ordered: true, items: [[{ kind: 'plain', text: 'x' }], [{ kind: 'plain', text: 'y' }]] },
      {
        kind: 'table',
        head: [[{ kind: 'plain', text: 'h' }], [{ kind: 'plain', text: 'i' }]],
        rows: [[[{ kind: 'plain', text: '1' }], [{ kind: 'plain', text: '2' }]]],
      },
    ]);
  });

  it('marks what is strong, slanted and typed', () => {
    expect(inline('a **b** *c* `d`')).toEqual([
      { kind: 'plain', text: 'a ' },
      { kind: 'strong', text: 'b' },
      { kind: 'plain', text: ' ' },
      { kind: 'slanted', text: 'c' },
      { kind: 'plain', text: ' ' },
      { kind: 'typed', text: 'd' },
    ]);
  });

  it.each([
    ['[a](/guide)', '/guide'],
    ['[a](#words)', '#words'],
    ['[a](https://example.com)', undefined],
    ['[a](//example.com)', undefined],
    ['[a](javascript:alert(1)', undefined],
  ])('%s leads to %s', (text, to) => {
    expect(inline(text)[0]?.to).toBe(to);
  });

  it('loses no letter of a line without marks', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', ' ', '<', '>', '&', '|', '#', 'é', '“') });
    fc.assert(
      fc.property(letters, (text) => {
        expect(plain(inline(text))).toBe(text);
      }),
    );
  });
});

describe("the facilitator's guide", () => {
  const read = (language: string) =>
    blocksOf(readFileSync(new URL(`../../../docs/guide.${language}.md`, import.meta.url), 'utf8'));
  const [en, id] = [read('en'), read('id')];

  it('has the same shape in both languages: no chapter, list, question or word is missing', () => {
    const shape = (blocks: ReturnType<typeof blocksOf>) =>
      blocks.map((block) => {
        if (block.kind === 'heading') return `heading ${block.level}`;
        if (block.kind === 'list') return `list of ${block.items.length}`;
        return block.kind === 'table' ? `table of ${block.rows.length} by ${block.head.length}` : 'text';
      });
    expect(shape(id)).toEqual(shape(en));
    expect(en.length).toBeGreaterThan(50);
  });

  it('shows no mark that was not understood, and headings that one can jump to', () => {
    for (const blocks of [en, id]) {
      const lines = blocks.flatMap((block) => {
        if (block.kind === 'text') return [block.line];
        if (block.kind === 'list') return block.items;
        return block.kind === 'table' ? [...block.head, ...block.rows.flat()] : [];
      });
      for (const line of lines) expect(plain(line)).not.toMatch(/\*\*|\]\(|^#|^- |`/);
      const ids = blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
