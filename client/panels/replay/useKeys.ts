import { useEffect } from 'preact/hooks';
import { preferences } from '../../model/preferences.ts';
import type { Turn } from '../../replay/tape.ts';

const TURNS: Readonly<Record<string, Turn>> = {
  ArrowLeft: { turn: 'move', by: -1 },
  ArrowRight: { turn: 'move', by: 1 },
  PageUp: { turn: 'chapter', by: -1 },
  PageDown: { turn: 'chapter', by: 1 },
  Home: { turn: 'go', to: 0 },
  End: { turn: 'go', to: Number.MAX_SAFE_INTEGER },
  ' ': { turn: 'playOrPause' },
};

/** The digits are the rounds, unless this device wants no shortcuts of a single key. */
const turnOf = (key: string): Turn | undefined =>
  /^[1-9]$/.test(key) && preferences.now().keys ? { turn: 'round', round: Number(key) } : TURNS[key];

/** What uses these keys itself when it has the focus. */
const OWN_KEYS = 'input, select, textarea, dialog, [role="slider"], [role="spinbutton"], [role="radio"], [role="tab"]';

/** What is pressed by the space bar. */
const PRESSED = 'button, a, summary';

/** Arrow keys, page keys, digits, Home, End and the space bar move the replay wherever the focus has no use for them itself. */
export function useKeys(turn: (turn: Turn) => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof Element) {
        if (event.target.closest(OWN_KEYS) || (event.key === ' ' && event.target.closest(PRESSED))) return;
      }
      const wanted = turnOf(event.key);
      if (!wanted) return;
      event.preventDefault();
      turn(wanted);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [turn]);
}
