import { useEffect, useState } from 'preact/hooks';
import type { Verdicts } from '../../model/deviceCheck.ts';
import type { Trouble } from '../../model/wire.ts';
import { tellCheck } from '../../net/http.ts';
import { newMessageId } from '../../net/messageId.ts';

const PLACE = 'pasar.device';

/** An id that this tab made up for itself, the same for every try. */
function deviceId(): string {
  try {
    const held = sessionStorage.getItem(PLACE);
    if (held) return held;
    const made = newMessageId();
    sessionStorage.setItem(PLACE, made);
    return made;
  } catch {
    return newMessageId();
  }
}

export type Told = { readonly state: 'no' | 'yes' } | { readonly state: 'refused'; readonly because: Trouble };

/** Tells the facilitator what was found out, whenever there is something new; without a code nobody is told. */
export function useTold(code: string, verdicts: Verdicts | null, name: string): Told {
  const [told, setTold] = useState<Told>({ state: 'no' });
  const [device] = useState(deviceId);
  useEffect(() => {
    if (code === '' || !verdicts) return;
    let shown = true;
    void tellCheck(code, { device, name, verdicts }).then((reply) => {
      if (shown) setTold(reply.ok ? { state: 'yes' } : { state: 'refused', because: reply.trouble });
    });
    return () => {
      shown = false;
    };
  }, [code, device, verdicts, name]);
  return told;
}
