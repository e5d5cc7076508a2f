import { useEffect, useState } from 'preact/hooks';
import { preferences, stillWanted } from '../../model/preferences.ts';

/** Whether nothing shall move on its own, as it is chosen now, here or on the device. */
export function useStill(): boolean {
  const [still, setStill] = useState(stillWanted);
  useEffect(() => {
    const look = (): void => setStill(stillWanted());
    const device = matchMedia('(prefers-reduced-motion: reduce)');
    device.addEventListener('change', look);
    const forget = preferences.subscribe(look);
    look();
    return () => {
      device.removeEventListener('change', look);
      forget();
    };
  }, []);
  return still;
}
