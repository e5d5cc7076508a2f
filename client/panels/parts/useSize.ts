import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

export type Size = { readonly width: number; readonly height: number };

/** Width and height of a box in pixels of the page, whenever they change; null before it is laid out. */
export function useSize(box: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = (): void => {
      const { width, height } = element.getBoundingClientRect();
      if (width > 1 && height > 1) setSize({ width: Math.round(width), height: Math.round(height) });
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(element);
    return () => watch.disconnect();
  }, [box]);
  return size;
}
