import type { ComponentChildren } from 'preact';
import { HeaderBar } from './HeaderBar.tsx';
import { Heading } from './Heading.tsx';

type Props = { readonly title: string; readonly children: ComponentChildren; readonly actions?: ComponentChildren };

/** A page with one calm message: what has happened, and what to do now. */
export function FullMessage({ title, children, actions }: Props) {
  return (
    <>
      <HeaderBar home />
      <main id="main" class="full-message">
        <div class="card full-message-card">
          <Heading>{title}</Heading>
          {children}
          {actions && <div class="button-row">{actions}</div>}
        </div>
      </main>
    </>
  );
}
