import { useEffect } from 'preact/hooks';

export type Keys = {
  readonly back: () => void;
  readonly on: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly toggle: () => void;
};

const OWN_KEYS =
  'input, select, textarea, button, a, summary, dialog, [role="slider"], [role="spinbutton"], [role="radio"], [role="tab"]';

/** Arrow keys, Home, End and the space bar move the replay wherever the focus has no use for them itself. */
export function useKeys(keys: Keys): void {
  useEffect(() => {
    const moves: Readonly<Record<string, () => void>> = {
      ArrowLeft: keys.back,
      ArrowRight: keys.on,
      Home: keys.first,
      End: keys.last,
      ' ': keys.toggle,
    };
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest(OWN_KEYS)) return;
      const move = moves[event.key];
      if (!move) return;
      event.preventDefault();
      move();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [keys]);
}
