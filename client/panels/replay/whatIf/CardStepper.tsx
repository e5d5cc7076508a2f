import { useId } from 'preact/hooks';
import type { CardRow } from '../../../present/whatIfPlan.ts';
import { useText } from '../../../text/useText.ts';
import { pictureOf } from '../../planning/cardPictures.ts';

type Props = { readonly row: CardRow; readonly onStep: (by: number) => void };

/** A card of a past plan: its chips, one less or one more, and how many there were. */
export function CardStepper({ row, onStep }: Props) {
  const { t } = useText();
  const id = useId();
  const { card, count, was, less, more } = row;
  const name = t(`cards.${card}.name`);
  return (
    <li class={`what-if-card${count === was ? '' : ' changed'}`}>
      <img src={pictureOf(card)} alt="" width={28} height={28} draggable={false} />
      <span class="what-if-card-name">
        <b>{name}</b>
        {count !== was && <small>{t('whatIf.was', { count: was })}</small>}
      </span>
      <span class="stepper">
        <button
          type="button"
          class="step-button"
          aria-label={t('whatIf.less', { card: name })}
          aria-disabled={!less}
          onClick={() => less && onStep(-1)}
        >
          −
        </button>
        <output aria-label={`${name}: ${t('whatIf.count', { count })}`}>{count}</output>
        <button
          type="button"
          class="step-button"
          aria-label={t('whatIf.more', { card: name })}
          aria-disabled={more !== 'yes'}
          aria-describedby={more === 'yes' ? undefined : id}
          title={more === 'yes' ? undefined : t(`whatIf.${more}`)}
          onClick={() => more === 'yes' && onStep(1)}
        >
          +
        </button>
        {more !== 'yes' && (
          <span id={id} class="only-heard">
            {t(`whatIf.${more}`)}
          </span>
        )}
      </span>
    </li>
  );
}
