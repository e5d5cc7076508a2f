import type { Trouble } from '../../model/wire.ts';
import { useText } from '../../text/useText.ts';

/** Why something could not be done and what to do, read aloud as it appears. */
export function TroubleNote({ trouble }: { readonly trouble: Trouble | null }) {
  const { t } = useText();
  return (
    <div role="alert">{trouble && <p class="notice bad">{t([`rejections.${trouble}`, 'shell.refused.words'])}</p>}</div>
  );
}
