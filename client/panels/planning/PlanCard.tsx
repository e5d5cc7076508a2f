import { useId } from 'preact/hooks';
import type { CardOnTable } from '../../present/planTable.ts';
import { useText } from '../../text/useText.ts';
import { ChipPlaces } from './ChipPlaces.tsx';
import { pictureOf } from './cardPictures.ts';

type Props = {
  readonly item: CardOnTable;
  readonly fixed: boolean;
  readonly dropHere: boolean;
  readonly onCount: (count: number) => void;
};

/** One action of the role: what it does in a line, its chips, and its three facts. */
export function PlanCard({ item, fixed, dropHere, onCount }: Props) {
  const { t } = useText();
  const id = useId();
  const { card, count, traits, onItsWay } = item;
  return (
    <section
      class={`plan-card ${traits.horizon}${count > 0 ? ' chosen' : ''}${onItsWay ? ' on-its-way' : ''}${fixed ? ' fixed' : ''}${dropHere ? ' drop-here' : ''}`}
      aria-labelledby={id}
      data-card={card}
    >
      <img src={pictureOf(card)} alt="" width={40} height={40} draggable={false} />
      <h3 id={id}>{t(`cards.${card}.name`)}</h3>
      <span class={`horizon ${traits.horizon}`}>{t(`cards.horizon.${traits.horizon}`)}</span>
      <p class="plan-card-does">{t(`cards.${card}.does`)}</p>
      <div class="plan-card-work">
        <ChipPlaces item={item} describedBy={`${id}-facts`} fixed={fixed} onCount={onCount} />
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
