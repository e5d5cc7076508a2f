import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';

type Props = {
  readonly children: ComponentChildren;
  /** The focus comes here when this changes, so that the keyboard and the screen reader follow the page. */
  readonly of?: string;
  readonly hidden?: boolean;
};

let drawnBefore = false;

/** Whether panels are shown inside a page with controls of its own: their headings then leave the focus where it is. */
export const Nested = createContext(false);

/** The heading of a page or phase. It takes the focus when it appears, except on the very first page. */
export function Heading({ children, of, hidden }: Props) {
  const ref = useRef<HTMLHeadingElement>(null);
  const nested = useContext(Nested);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows `of`, which the effect does not read.
  useEffect(() => {
    if (nested) return;
    if (drawnBefore) ref.current?.focus();
    drawnBefore = true;
  }, [of, nested]);
  if (nested) return <h2 class={hidden ? 'only-heard' : undefined}>{children}</h2>;
  return (
    <h1 ref={ref} tabIndex={-1} class={hidden ? 'only-heard' : undefined}>
      {children}
    </h1>
  );
}
