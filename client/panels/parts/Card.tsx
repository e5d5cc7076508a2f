import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Props = { readonly title?: string; readonly class?: string; readonly children: ComponentChildren };

/** A sheet of paper on the table, with a heading where it has something to name. */
export function Card({ title, class: more, children }: Props) {
  const id = useId();
  return (
    <section class={`card ${more ?? ''}`} aria-labelledby={title ? id : undefined}>
      {title && <h2 id={id}>{title}</h2>}
      {children}
    </section>
  );
}
