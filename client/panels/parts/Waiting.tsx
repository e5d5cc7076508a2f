import { useEffect, useState } from 'preact/hooks';
import { useText } from '../../text/useText.ts';

type Props = {
  /** What is being waited for. */
  readonly what: string;
  /** What may be wrong, told after five seconds. */
  readonly hint?: string;
};

const HINT_AFTER = 5_000;

/** Says what is being waited for, and after a while what may be wrong. */
export function Waiting({ what, hint }: Props) {
  const { t } = useText();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), HINT_AFTER);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="waiting" role="status">
      <span class="waiting-coin" aria-hidden="true" />
      <p class="waiting-what">{what}</p>
      {long && <p class="waiting-hint">{hint ?? t('shell.waiting.slow')}</p>}
    </div>
  );
}
