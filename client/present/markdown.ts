/** A piece of a line: plain, strong, in slanted letters, as typed, or a link. */
export type Inline = {
  readonly kind: 'plain' | 'strong' | 'slanted' | 'typed';
  readonly text: string;
  readonly to?: string;
};

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly id: string }
  | { readonly kind: 'text'; readonly line: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

const MARKS = /\*\*(.+?)\*\*|\*(.+?)\*|`(.+?)`|\[(.+?)\]\((.+?)\)/g;

/** Only addresses of this server and places of this page become links: nothing that a text says leads elsewhere. */
const OWN = /^(?:\/(?!\/)|#)/;

/** What stands in one line. */
export function inline(text: string): readonly Inline[] {
  const pieces: Inline[] = [];
  let from = 0;
  for (const { 0: whole, 1: strong, 2: slanted, 3: typed, 4: label, 5: to, index } of text.matchAll(MARKS)) {
    if (index > from) pieces.push({ kind: 'plain', text: text.slice(from, index) });
    if (strong !== undefined) pieces.push({ kind: 'strong', text: strong });
    else if (slanted !== undefined) pieces.push({ kind: 'slanted', text: slanted });
    else if (typed !== undefined) pieces.push({ kind: 'typed', text: typed });
    else if (label !== undefined)
      pieces.push({ kind: 'plain', text: label, ...(to !== undefined && OWN.test(to) ? { to } : {}) });
    from = index + whole.length;
  }
  if (from < text.length) pieces.push({ kind: 'plain', text: text.slice(from) });
  return pieces;
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const cells = (line: string): (readonly Inline[])[] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => inline(cell.trim()));

/** Lines that go on belong to the line before. */
const items = (lines: readonly string[], mark: RegExp): readonly (readonly Inline[])[] => {
  const joined: string[] = [];
  for (const line of lines) {
    if (mark.test(line)) joined.push(line.replace(mark, ''));
    else joined.push(`${joined.pop() ?? ''} ${line.trim()}`);
  }
  return joined.map(inline);
};

function block(lines: readonly string[]): Block {
  const [first = ''] = lines;
  const heading = /^(#{1,4}) (.+)$/.exec(first);
  if (heading) return { kind: 'heading', level: (heading[1] ?? '').length, text: heading[2] ?? '', id: slug(first) };
  if (first.startsWith('|')) {
    const [head = '', , ...rows] = lines;
    return { kind: 'table', head: cells(head), rows: rows.map(cells) };
  }
  if (/^- /.test(first)) return { kind: 'list', ordered: false, items: items(lines, /^- /) };
  if (/^\d+\. /.test(first)) return { kind: 'list', ordered: true, items: items(lines, /^\d+\. /) };
  return { kind: 'text', line: inline(lines.map((line) => line.trim()).join(' ')) };
}

/**
 * The blocks of a text in the small part of Markdown that our documents use: headings, paragraphs, lists, tables; strong, slanted,
 * typed, links. Everything else is shown as it is written; no text can become code of the page.
 */
export const blocksOf = (text: string): readonly Block[] =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .map((part) => part.split('\n').filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map(block);
