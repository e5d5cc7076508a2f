import type { Block } from '../../present/markdown.ts';
import { useText } from '../../text/useText.ts';

/** The chapters of the guide, each a jump away; the address stays as it is. */
export function GuideContents({ blocks }: { readonly blocks: readonly Block[] }) {
  const { t } = useText();
  const jump = (id: string) => (event: Event) => {
    event.preventDefault();
    const heading = document.getElementById(id);
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  };
  return (
    <nav class="guide-contents" aria-label={t('guide.contents')}>
      <ul>
        {blocks.flatMap((block) =>
          block.kind === 'heading' && block.level === 2
            ? [
                <li key={block.id}>
                  <a href={`#${block.id}`} onClick={jump(block.id)}>
                    {block.text}
                  </a>
                </li>,
              ]
            : [],
        )}
      </ul>
    </nav>
  );
}
