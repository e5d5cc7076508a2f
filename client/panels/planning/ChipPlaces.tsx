import type { CardOnTable } from '../../present/planTable.ts';
import { countAfterPress } from '../../present/planTable.ts';
import { useText } from '../../text/useText.ts';

type Props = {
  readonly item: CardOnTable;
  readonly describedBy: string;
  readonly fixed: boolean;
  /** Its last chip is being carried away. */
  readonly lifted: boolean;
  /** A chip that is carried would come to lie here. */
  readonly awaits: boolean;
  readonly onCount: (count: number) => void;
  readonly onPick: (event: PointerEvent) => void;
};

/**
 * The places of one card. A press on a place asks for chips up to there, a press on the last chip takes it back; chips can be
 * carried away. Over them lies a range input for the keyboard and for screen readers, whose digits set the count at once.
 */
export function ChipPlaces({ item, describedBy, fixed, lifted, awaits, onCount, onPick }: Props) {
  const { t } = useText();
  const { card, count, most } = item;
  const places = Array.from({ length: most }, (_, at) => at + 1);
  const onKey = (event: KeyboardEvent): void => {
    const digit = Number(event.key);
    if (event.key !== ' ' && Number.isInteger(digit) && digit <= most) {
      event.preventDefault();
      onCount(digit);
    }
  };
  const lookOf = (place: number): string => {
    if (place <= count) return lifted && place === count ? ' filled lifted' : ' filled';
    return awaits && place === count + 1 ? ' awaits' : '';
  };
  return (
    <div class="chip-places" data-count={t('plan.chips', { count, most })}>
      <input
        type="range"
        min={0}
        max={most}
        step={1}
        value={count}
        aria-label={t(`cards.${card}.name`)}
        aria-valuetext={t('plan.chips', { count, most })}
        aria-describedby={describedBy}
        aria-disabled={fixed}
        onKeyDown={onKey}
        onInput={(event) => onCount(Number(event.currentTarget.value))}
      />
      {places.map((place) => (
        <span
          key={place}
          aria-hidden="true"
          class={`chip-place${lookOf(place)}`}
          onClick={() => onCount(countAfterPress(count, place))}
          onPointerDown={place <= count && !fixed ? onPick : undefined}
        >
          {place <= count && <i class="coin" />}
        </span>
      ))}
    </div>
  );
}
