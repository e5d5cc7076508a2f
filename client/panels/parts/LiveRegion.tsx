import { useEffect, useState } from 'preact/hooks';
import { onAnnounce } from './announce.ts';

/** The one place from which changes are read aloud; it stays mounted so that no announcement is lost. */
export function LiveRegion() {
  const [polite, setPolite] = useState('');
  const [urgent, setUrgent] = useState('');
  useEffect(
    () =>
      onAnnounce((text, isUrgent) => {
        // The same words twice are read twice only when the text differs: a trailing space is enough.
        const say = (before: string) => (before === text ? `${text} ` : text);
        if (isUrgent) setUrgent(say);
        else setPolite(say);
      }),
    [],
  );
  return (
    <div class="only-heard">
      <div role="status" aria-live="polite">
        {polite}
      </div>
      <div role="alert" aria-live="assertive">
        {urgent}
      </div>
    </div>
  );
}
