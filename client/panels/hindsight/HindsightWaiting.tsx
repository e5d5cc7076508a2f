import type { View } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';

/** That something is being worked out, and how far it is; or that it will not come. */
export function HindsightWaiting({ view }: { readonly view: View }) {
  const { t } = useText();
  const { working = false, done = 0, all = 0 } = view.turns ?? {};
  if (!working) return <p role="status">{t(done === all && all > 0 ? 'hindsight.notShown' : 'hindsight.never')}</p>;
  return (
    <div class="hindsight-waiting">
      <p role="status">{t('hindsight.waiting')}</p>
      <p>
        <progress value={done} max={Math.max(1, all)} aria-label={t('hindsight.progress', { done, all })} />{' '}
        {t('hindsight.progress', { done, all })}
      </p>
    </div>
  );
}
