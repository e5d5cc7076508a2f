import type { ReleasedOutcome } from '../../../shared/view/parts.ts';
import { people, signed } from '../../present/format.ts';
import { funnelSteps } from '../../present/funnel.ts';
import { useText } from '../../text/useText.ts';
import { Card } from '../parts/Card.tsx';
import { Chip } from '../parts/Chip.tsx';

type Props = { readonly result: ReleasedOutcome; readonly round: number };

/** Where the team's people stood before the round and after it, in numbers and as bars. */
export function FunnelTable({ result, round }: Props) {
  const { t, language } = useText();
  return (
    <Card title={t('results.funnel.title')} class="results-people">
      <p class="funnel-movers">
        {t('results.funnel.movers')} <Chip tone="marketing">{t('results.role.marketing')}</Chip>{' '}
        <Chip tone="sales">{t('results.role.sales')}</Chip>
      </p>
      <table class="funnel-table">
        <caption class="only-heard">{t('results.funnel.caption', { round })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('results.funnel.step')}</th>
            <td class="funnel-bars" />
            <th scope="col">{t('results.funnel.before')}</th>
            <th scope="col">{t('results.funnel.after')}</th>
            <th scope="col">{t('results.funnel.change')}</th>
          </tr>
        </thead>
        <tbody>
          {funnelSteps(result).map((row) => (
            <tr key={row.step} class={row.mover}>
              <th scope="row">{t(`results.funnel.steps.${row.step}`)}</th>
              <td class="funnel-bars" aria-hidden="true">
                <i class="before" style={{ width: `${100 * row.beforeLength}%` }} />
                <i class="after" style={{ width: `${100 * row.afterLength}%` }} />
              </td>
              <td>{people(row.before, language)}</td>
              <td>
                <strong>{people(row.after, language)}</strong>
              </td>
              <td>{signed(row.change, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft">{t('results.funnel.scale')}</p>
    </Card>
  );
}
