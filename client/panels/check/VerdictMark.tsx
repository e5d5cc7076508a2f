import type { VerdictWord } from '../../model/deviceCheck.ts';
import { useText } from '../../text/useText.ts';

/** A verdict as a shape and its word: never by colour alone. */
export function VerdictMark({ verdict }: { readonly verdict: VerdictWord }) {
  const { t } = useText();
  return <span class={`verdict ${verdict}`}>{t(`check.word.${verdict}`)}</span>;
}
