import { useEffect, useState } from 'preact/hooks';
import { loadTexts } from '../../text/i18n.ts';

/** Whether the sentences of these areas are there; asks for them once. Pass a list that stays the same. */
export function useAreas(areas: readonly string[]): boolean {
  const [ready, setReady] = useState(false);
  const names = areas.join();
  useEffect(() => {
    let shown = true;
    void loadTexts(names.split(',')).then(
      () => shown && setReady(true),
      () => undefined,
    );
    return () => {
      shown = false;
    };
  }, [names]);
  return ready;
}
