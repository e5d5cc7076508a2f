import { useEffect } from 'preact/hooks';
import type { Turn } from '../../replay/tape.ts';

const TURNS: Readonly<Record<string, Turn>> = {
  ArrowLeft: { turn: 'move', by: -1 },
  ArrowRight: { turn: 'move', by: 1 },
  Home: { turn: 'go', to: 0 },
  End: { turn: 'go', to: Number.MAX_SAFE_INTEGER },
  ' ': { turn: 'playOrPause' },
};

/** What uses these keys itself when it has the focus. */
const OWN_KEYS =
  'input, select, textarea, button, a, summary, dialog, [role="slider"], [role="spinbutton"], [role="radio"], [role="tab"]';

/** Arrow keys, Home, End and the space bar move the replay wherever the focus has no use for them itself. */
export function useKeys(turn: (turn: Turn) => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest(OWN_KEYS)) return;
      const wanted = TURNS[event.key];
      if (!wanted) return;
      event.preventDefault();
      turn(wanted);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [turn]);
}
