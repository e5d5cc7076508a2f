import { useId } from 'preact/hooks';
import type { CardOnTable } from '../../present/planTable.ts';
import { useText } from '../../text/useText.ts';
import { ChipPlaces } from './ChipPlaces.tsx';
import { pictureOf } from './cardPictures.ts';
import type { CarriedChip } from './useCarriedChip.ts';

type Props = {
  readonly item: CardOnTable;
  readonly fixed: boolean;
  readonly carried: CarriedChip | null;
  readonly onCount: (count: number) => void;
  readonly onPick: (event: PointerEvent) => void;
};

/** One action of the role: what it does in a line, its chips, and its three facts. */
export function PlanCard({ item, fixed, carried, onCount, onPick }: Props) {
  const { t } = useText();
  const id = useId();
  const { card, count, most, traits } = item;
  const lifted = carried?.from === card;
  const canTake = carried !== null && !lifted && count < most;
  const below = canTake && carried.over === card;
  const states = [
    traits.horizon,
    count > 0 && 'chosen',
    fixed && 'fixed',
    canTake && 'can-take',
    below && 'drop-here',
    carried !== null && !lifted && !canTake && 'full',
  ];
  return (
    <section
      class={['plan-card', ...states].filter(Boolean).join(' ')}
      aria-labelledby={id}
      data-card={card}
      data-spot={card}
    >
      <span class="plan-card-picture" aria-hidden="true">
        <img src={pictureOf(card)} alt="" width={36} height={36} draggable={false} />
      </span>
      <h3 id={id}>{t(`cards.${card}.name`)}</h3>
      <span class={`horizon ${traits.horizon}`}>{t(`cards.horizon.${traits.horizon}`)}</span>
      <p class="plan-card-does">{t(`cards.${card}.does`)}</p>
      <div class="plan-card-work">
        <ChipPlaces
          item={item}
          describedBy={`${id}-facts`}
          fixed={fixed}
          lifted={lifted}
          awaits={below}
          onCount={onCount}
          onPick={onPick}
        />
        <dl class="plan-card-facts" id={`${id}-facts`}>
          <div>
            <dt>{t('cards.showsLabel')}</dt> <dd>{t(`cards.shows.${traits.shows}`)}</dd>
          </div>
          <div>
            <dt>{t('cards.touchesLabel')}</dt> <dd>{t(`cards.touches.${traits.touches}`)}</dd>
          </div>
        </dl>
      </div>
    </section>
  );
}
