import type { SeatView } from '../../../shared/view/peoplePart.ts';
import { timeOfDay } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';

/** How well the line of a seat works: a shape and its word, and for a lost one since when. */
export function SeatLight({ seat }: { readonly seat: SeatView }) {
  const { t, language } = useText();
  if (!seat.light) return null;
  const { light, seen } = seat.light;
  return (
    <span class={`seat-light ${light}`}>
      <span class={light === 'good' ? 'only-heard' : undefined}>{t(`console.light.${light}`)}</span>
      {seen !== null && <> {t('console.light.since', { time: timeOfDay(seen, language) })}</>}
    </span>
  );
}
