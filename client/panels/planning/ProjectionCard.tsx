import type { PlanPart, View } from '../../../shared/view/parts.ts';
import { money } from '../../present/format.ts';
import type { RangeBar } from '../../present/projection.ts';
import { projected } from '../../present/projection.ts';
import { otherRole } from '../../present/seats.ts';
import { useText } from '../../text/useText.ts';
import { Card } from '../parts/Card.tsx';
import '../../style/projection.css';

type Props = { readonly view: View; readonly plan: PlanPart; readonly team: string };

/** Where the draft may lead: a range, and not a promise. */
export function ProjectionCard({ view, plan, team }: Props) {
  const { t, language } = useText();
  const told = projected(view, plan, team);
  if (told.state !== 'told')
    return (
      <Card title={t('projection.title')} class="side-card projection">
        <p class="soft">{t(`projection.${told.state}`)}</p>
      </Card>
    );
  const { own, other, old } = told;
  const cash = (cents: number): string => money(cents, view.scenario.currency, language);
  const range = ({ range: { low, high } }: RangeBar) => ({ low: cash(low), high: cash(high) });
  return (
    <Card title={t('projection.title')} class={`side-card projection${old ? ' old' : ''}`}>
      <p class="projection-own">
        <span>{t(`projection.measure.${own.measure}`)}</span> <strong>{t('projection.range', range(own))}</strong>
      </p>
      <RangePicture bar={own} />
      <p class="projection-legend">
        <span>{t('projection.middle', { money: cash(own.range.mid) })}</span>{' '}
        {own.mark !== null && <span>{t(`projection.mark.${own.measure}`, { money: cash(own.mark) })}</span>}
      </p>
      <p class="projection-other">
        <span>{t(`projection.measure.${other.measure}`)}</span> <strong>{t('projection.range', range(other))}</strong>
      </p>
      <p class="soft">
        {old
          ? t('projection.old')
          : t(plan.round === 1 ? 'projection.assumesFirst' : 'projection.assumes', {
              role: t(`plan.role.${otherRole(plan.role)}`),
            })}
      </p>
    </Card>
  );
}

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

/** The range on a line from nothing: its middle is a stroke, what the role is measured by a triangle below. */
function RangePicture({ bar: { range, mark, place } }: { readonly bar: RangeBar }) {
  return (
    <svg class="projection-bar" aria-hidden="true" width="100%" height="28">
      <rect class="whole" width="100%" y="4" height="12" rx="6" />
      <rect
        class="range-of"
        x={percent(place(range.low))}
        width={percent(place(range.high) - place(range.low))}
        y="4"
        height="12"
        rx="3"
      />
      <line x1={percent(place(range.mid))} x2={percent(place(range.mid))} y1="1" y2="19" />
      {mark !== null && (
        <svg x={percent(place(mark))} overflow="visible" aria-hidden="true">
          <path d="M0 17l6 10h-12z" />
        </svg>
      )}
    </svg>
  );
}
