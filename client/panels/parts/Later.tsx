import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Props = {
  /** How often the page is painted before. */
  readonly after: number;
  readonly children: ComponentChildren;
};

/** Draws what lies beside or below only once the page has been painted, so that a slow device shows what matters first. */
export function Later({ after, children }: Props) {
  const [painted, setPainted] = useState(0);
  // An effect runs after painting.
  useEffect(() => {
    if (painted < after) setPainted(painted + 1);
  }, [painted, after]);
  return painted < after ? null : children;
}
