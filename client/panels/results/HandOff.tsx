import type { ReleasedOutcome } from '../../../shared/view/parts.ts';
import { people } from '../../present/format.ts';
import { handOff } from '../../present/handOff.ts';
import { useText } from '../../text/useText.ts';
import { Card } from '../parts/Card.tsx';

/** Leads from one role to the other: who brought them, and what became of them. */
export function HandOff({ result }: { readonly result: ReleasedOutcome }) {
  const { t, language } = useText();
  const flow = handOff(result);
  const figure = (key: keyof typeof flow, tone: string) => (
    <div class={tone}>
      <dd>{people(flow[key], language)}</dd>
      <dt>{t(`results.handOff.${key}`)}</dt>
    </div>
  );
  return (
    <Card title={t('results.handOff.title')}>
      <dl class="hand-off">
        {figure('brought', 'marketing')}
        {figure('found', 'sales')}
        {figure('won', 'sales')}
        {figure('notBought', 'plain')}
        {figure('cold', 'plain')}
        {figure('waiting', 'plain')}
      </dl>
    </Card>
  );
}
