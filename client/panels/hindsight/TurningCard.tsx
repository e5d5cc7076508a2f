import type { TurningPoint } from '../../../shared/view/hindsightParts.ts';
import type { View } from '../../../shared/view/parts.ts';
import type { Company } from '../../present/companies.ts';
import { list, money, signedMoney } from '../../present/format.ts';
import { changesOf, rangeOf, sureness } from '../../present/turns.ts';
import { useText } from '../../text/useText.ts';
import { Chip } from '../parts/Chip.tsx';
import { CompanyMark } from '../parts/CompanyMark.tsx';
import { useChangeWords } from './useChangeWords.ts';

type Props = {
  readonly view: View;
  readonly company: Company;
  readonly turn: TurningPoint;
  /** The largest size that any turning point may have, so that their lines can be compared. */
  readonly most: number;
};

/** One turning point: what it was worth and how sure that is, the better plan beside the other, and a question. */
export function TurningCard({ view, company, turn, most }: Props) {
  const { t, language } = useText();
  const { currency } = view.scenario;
  const say = useChangeWords(view.scenario);
  const cents = (value: number): string => money(value, currency, language);
  const signed = (value: number): string => signedMoney(value, currency, language);
  const parts = (['cash', 'customerValue', 'brandValue'] as const)
    .filter((part) => turn[part] !== 0)
    .map((part) => t(`hindsight.turns.part.${part}`, { money: signed(turn[part]) }));
  return (
    <li class={`turn-card ${turn.turn}`}>
      <p class="turn-head">
        <CompanyMark marker={company.marker} colour={company.colour} />
        <strong>{company.name}</strong>
        <span>
          {t('hindsight.round', { round: turn.round })} · {t(`hindsight.role.${turn.role}`)}
        </span>
        <Chip tone={turn.turn === 'cost' ? 'bad' : 'good'}>{t(`hindsight.turns.chip.${turn.turn}`)}</Chip>
      </p>
      <p class="turn-size">
        <strong>{cents(turn.size)}</strong> {t(`hindsight.turns.size.${turn.turn}`)}
      </p>
      <p>{t(`hindsight.turns.${turn.turn}.${turn.flaw}.what`)}</p>
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
      <p class="turn-question">
        <span>{t('hindsight.turns.ask')}</span> {t(`hindsight.turns.${turn.turn}.${turn.flaw}.ask`)}
      </p>
    </li>
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
