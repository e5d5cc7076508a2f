import type { CheckedItem, Measured, Verdicts } from '../../model/deviceCheck.ts';
import { people } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';

const MINUTE = 60_000;

/** What a verdict means, with the number that was measured and what to do. */
export function useMeaning(measured: Measured | null, verdicts: Verdicts | null): (item: CheckedItem) => string {
  const { t, language } = useText();
  return (item) => {
    if (!measured || !verdicts) return '';
    return t(`check.means.${item}.${verdicts[item]}`, {
      ms: people(measured.roundTrip ?? 0, language),
      minutes: people(Math.abs(measured.skew ?? 0) / MINUTE, language),
      width: measured.screen.width,
      height: measured.screen.height,
    });
  };
}
