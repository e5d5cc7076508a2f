import type { CauseWay } from '../../present/causes.ts';
import { CAUSES } from '../../present/causes.ts';
import { money } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';

type Props = {
  readonly ways: readonly CauseWay[];
  readonly round: number;
  readonly own: boolean;
  readonly currency: string;
};

const whole = (cents: number): number => Math.round(cents / 100) * 100;

/**
 * The causes of every measure in full figures, to be checked with a calculator: a step is the difference of the rounded values that
 * it leads from and to, so that whole amounts of money add up, too.
 */
export function CausesTable({ ways, round, own, currency }: Props) {
  const { t, language } = useText();
  const full = (cents: number): string => money(cents, currency, language, 'full');
  const row = (name: string, of: (way: CauseWay) => number, stop = false) => (
    <tr key={name} class={stop ? 'causes-stop' : ''}>
      <th scope="row">{name}</th>
      {ways.map((way) => (
        <td key={way.measure}>{full(of(way))}</td>
      ))}
    </tr>
  );
  return (
    <div class="table-scroll">
      <table class="causes-table">
        <caption class="only-heard">{t('causes.table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('causes.table.cause')}</th>
            {ways.map(({ measure }) => (
              <th key={measure} scope="col">
                {t(`causes.measure.${measure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row(
            round === 1 ? t('causes.startFirst') : t('causes.start', { round: round - 1 }),
            (way) => way.start,
            true,
          )}
          {CAUSES.map((factor) =>
            row(t(`causes.${own ? 'own' : 'team'}.${factor}`), ({ steps }) => {
              const step = steps.find((it) => it.factor === factor);
              return step ? whole(step.to) - whole(step.from) : 0;
            }),
          )}
          {row(t('causes.end', { round }), (way) => way.end, true)}
        </tbody>
      </table>
    </div>
  );
}
