import type { TurningPoint } from '../../../shared/view/hindsightParts.ts';
import type { View } from '../../../shared/view/parts.ts';
import { list, money, signedMoney } from '../../present/format.ts';
import { changesOf, rangeOf, sureness } from '../../present/turns.ts';
import { useText } from '../../text/useText.ts';
import { useChangeWords } from './useChangeWords.ts';

type Props = { readonly view: View; readonly turn: TurningPoint; readonly most: number };

/** The better plan beside the other, of what the size is made, and how sure it is. */
export function TurningDetails({ view, turn, most }: Props) {
  const { t, language } = useText();
  const { currency } = view.scenario;
  const say = useChangeWords(view.scenario);
  const cents = (value: number): string => money(value, currency, language);
  const signed = (value: number): string => signedMoney(value, currency, language);
  const parts = (['cash', 'customerValue', 'brandValue'] as const)
    .filter((part) => turn[part] !== 0)
    .map((part) => t(`hindsight.turns.part.${part}`, { money: signed(turn[part]) }));
  return (
    <>
      <div class="turn-plan">
        <h3>{t(`hindsight.turns.plan.${turn.turn}`)}</h3>
        <ul>
          {changesOf(turn).map((change) => {
            const { name, from, to } = say(change);
            return (
              <li key={name}>
                <span>{name}</span>
                <span class="turn-change">
                  {from} <span aria-hidden="true">→</span>
                  <span class="only-heard">{t('hindsight.turns.to')}</span> <strong>{to}</strong>
                </span>
              </li>
            );
          })}
        </ul>
      </div>
      <p class="soft">
        {t('hindsight.turns.parts', { parts: list(parts, language) })}{' '}
        {t('hindsight.turns.revenue', { money: signed(turn.revenue) })}
      </p>
      <div class="turn-sure">
        <Range {...rangeOf(turn, most)} />
        <p class="soft">
          {t(`hindsight.turns.sure.${sureness(turn)}`, {
            stays: turn.stays,
            seeds: turn.seeds,
            low: cents(turn.low),
            high: cents(turn.high),
          })}
        </p>
      </div>
    </>
  );
}

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

/** From the least to the most, and what it was. */
function Range({ low, size, high }: { readonly low: number; readonly size: number; readonly high: number }) {
  return (
    <svg class="turn-range" aria-hidden="true" width="100%" height="16">
      <line class="turn-axis" x1="0" x2="100%" y1="8" y2="8" />
      <line class="turn-span" x1={percent(low)} x2={percent(high)} y1="8" y2="8" />
      <svg x={percent(size)} y="8" overflow="visible" aria-hidden="true">
        <circle r="5" />
      </svg>
    </svg>
  );
}
