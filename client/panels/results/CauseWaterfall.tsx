import type { CauseWay } from '../../present/causes.ts';
import { money, signedMoney } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';
import { useCauseWords } from './useCauseWords.ts';

type Props = { readonly way: CauseWay; readonly round: number; readonly own: boolean; readonly currency: string };

/** From last round's value to this one's: a step for each cause, with what it is and the fact that tells most of it. */
export function CauseWaterfall({ way, round, own, currency }: Props) {
  const { t, language } = useText();
  const say = useCauseWords(way.measure, currency);
  const { start, end, steps, place } = way;
  return (
    <ol class="causes-way">
      <li class="causes-stop">
        <div class="causes-name">
          <strong>{round === 1 ? t('causes.startFirst') : t('causes.start', { round: round - 1 })}</strong>
        </div>
        <Stop at={place(start)} last={false} />
        <span class="causes-cents">{money(start, currency, language)}</span>
      </li>
      {steps.map(({ factor, cents, from, to, fact }) => (
        <li key={factor} class={cents < 0 ? 'loss' : 'gain'}>
          <div class="causes-name">
            <strong>{t(`causes.${own ? 'own' : 'team'}.${factor}`)}</strong>
            <small>{say(fact)}</small>
          </div>
          <Step from={place(from)} to={place(to)} />
          <span class="causes-cents">{signedMoney(cents, currency, language)}</span>
        </li>
      ))}
      <li class="causes-stop">
        <div class="causes-name">
          <strong>{t('causes.end', { round })}</strong>
        </div>
        <Stop at={place(end)} last />
        <span class="causes-cents">{money(end, currency, language)}</span>
      </li>
    </ol>
  );
}

const percent = (share: number): string => `${(100 * share).toFixed(3)}%`;

/** A bar from where the step begins to where it ends, hung between the steps above and below. */
function Step({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <div class="causes-bar">
      <svg aria-hidden="true" width="100%" height="100%">
        <line x1={percent(from)} x2={percent(from)} y1="0" y2="50%" />
        <line x1={percent(to)} x2={percent(to)} y1="50%" y2="100%" />
        <svg y="50%" overflow="visible" aria-hidden="true">
          <rect x={percent(Math.min(from, to))} width={percent(Math.abs(to - from))} y="-10" height="20" rx="3" />
          <line class="causes-end" x1={percent(to)} x2={percent(to)} y1="-10" y2="10" />
        </svg>
      </svg>
    </div>
  );
}

/** Where the way begins and ends: a mark, for only what changed has a length here. */
function Stop({ at, last }: { readonly at: number; readonly last: boolean }) {
  return (
    <div class="causes-bar">
      <svg aria-hidden="true" width="100%" height="100%">
        <line x1={percent(at)} x2={percent(at)} y1={last ? '0' : '50%'} y2={last ? '50%' : '100%'} />
        <svg x={percent(at)} y="50%" overflow="visible" aria-hidden="true">
          <circle r="8" />
        </svg>
      </svg>
    </div>
  );
}
