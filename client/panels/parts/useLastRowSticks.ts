import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const PHONE = '(max-width: 40rem)';
/** Height of the row that stays, px. */
const ROW = 48;

/** On a phone, lets all rows of the bar but the last one scroll away, since it would cover too much of the page. */
export function useLastRowSticks(): RefObject<HTMLElement | null> {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = bar.current;
    if (!element) return;
    const fit = (): void => {
      const hidden = matchMedia(PHONE).matches ? Math.max(0, element.offsetHeight - ROW) : 0;
      element.style.top = `${-hidden}px`;
    };
    const watch = new ResizeObserver(fit);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return bar;
}
