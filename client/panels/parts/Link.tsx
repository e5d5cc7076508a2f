import type { ComponentChildren } from 'preact';
import { go } from './route.ts';

type Props = { readonly to: string; readonly class?: string; readonly children: ComponentChildren };

/** A link to another page of the client: a plain click stays in the page, all others do what the browser does. */
export function Link({ to, class: look, children }: Props) {
  const press = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={to} class={look} onClick={press}>
      {children}
    </a>
  );
}
