import type { Block, Inline } from '../../present/markdown.ts';

type Props = {
  readonly blocks: readonly Block[];
  /** Levels by which headings are lowered, to fit below the heading of the page. */
  readonly lower?: number;
};

function Line({ line }: { readonly line: readonly Inline[] }) {
  return (
    <>
      {line.map(({ kind, text, to }, at) => {
        const key = `${at}${text}`;
        if (to !== undefined)
          return (
            <a key={key} href={to}>
              {text}
            </a>
          );
        if (kind === 'strong') return <strong key={key}>{text}</strong>;
        if (kind === 'slanted') return <em key={key}>{text}</em>;
        return kind === 'typed' ? <code key={key}>{text}</code> : text;
      })}
    </>
  );
}

const LEVELS = ['h2', 'h3', 'h4'] as const;

function Drawn({ block, lower }: { readonly block: Block; readonly lower: number }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = LEVELS[Math.min(LEVELS.length, block.level - 1 + lower) - 1] ?? 'h2';
      return <Heading id={block.id}>{block.text}</Heading>;
    }
    case 'text':
      return (
        <p>
          <Line line={block.line} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((line) => (
            <li key={line.map(({ text }) => text).join('')}>
              <Line line={line} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be in reach of the keyboard.
        <section class="prose-table" tabIndex={0} aria-label={block.head.map((cell) => cell[0]?.text).join(', ')}>
          <table>
            <thead>
              <tr>
                {block.head.map((cell, at) => {
                  const text = cell.map((it) => it.text).join('');
                  return text === '' ? (
                    <td key={`${at}empty`} />
                  ) : (
                    <th key={text} scope="col">
                      <Line line={cell} />
                    </th>
                  );
                })}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row) => (
                <tr key={row[0]?.map(({ text }) => text).join('')}>
                  {row.map((cell, at) => {
                    const Cell = at === 0 ? 'th' : 'td';
                    return (
                      <Cell key={`${at}${cell[0]?.text}`} scope={at === 0 ? 'row' : undefined}>
                        <Line line={cell} />
                      </Cell>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      );
  }
}

/** A text in headings, paragraphs, lists and tables. Its first heading is the page's own and is left to the page. */
export function Prose({ blocks, lower = 0 }: Props) {
  return (
    <div class="prose">
      {blocks
        .filter((block) => block.kind !== 'heading' || block.level > 1)
        .map((block, at) => (
          <Drawn key={at} block={block} lower={lower} />
        ))}
    </div>
  );
}
