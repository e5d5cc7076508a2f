import { useEffect, useState } from 'preact/hooks';
import type { LinkState } from '../../net/link.ts';
import { useText } from '../../text/useText.ts';

const SAID_AFTER = 5_000;

/** When the line stays broken: that nothing is lost, and what to check. */
export function LostNotice({ state }: { readonly state: LinkState }) {
  const { t } = useText();
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (state !== 'reconnecting') return;
    const timer = setTimeout(() => setLong(true), SAID_AFTER);
    return () => clearTimeout(timer);
  }, [state]);
  return long ? (
    <p class="lost-notice" role="status">
      {t('shell.link.long')}
    </p>
  ) : null;
}
