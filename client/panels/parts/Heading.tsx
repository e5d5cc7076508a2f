import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

type Props = {
  readonly children: ComponentChildren;
  /** The focus comes here when this changes, so that the keyboard and the screen reader follow the page. */
  readonly of?: string;
  readonly hidden?: boolean;
};

let drawnBefore = false;

/** The heading of a page or phase. It takes the focus when it appears, except on the very first page. */
export function Heading({ children, of, hidden }: Props) {
  const ref = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows `of`, which the effect does not read.
  useEffect(() => {
    if (drawnBefore) ref.current?.focus();
    drawnBefore = true;
  }, [of]);
  return (
    <h1 ref={ref} tabIndex={-1} class={hidden ? 'only-heard' : undefined}>
      {children}
    </h1>
  );
}
