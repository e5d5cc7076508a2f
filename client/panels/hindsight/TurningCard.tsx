import type { TurningPoint } from '../../../shared/view/hindsightParts.ts';
import type { View } from '../../../shared/view/parts.ts';
import type { Company } from '../../present/companies.ts';
import { money } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';
import { Chip } from '../parts/Chip.tsx';
import { CompanyMark } from '../parts/CompanyMark.tsx';
import { TurningDetails } from './TurningDetails.tsx';

type Props = {
  readonly view: View;
  readonly company: Company;
  readonly turn: TurningPoint;
  /** The largest size that any turning point may have, so that their lines can be compared. */
  readonly most: number;
  /** It is one of many: the plans are folded away until somebody asks. */
  readonly folded: boolean;
};

/** One turning point: what it was worth and a question; then the better plan beside the other, and how sure it is. */
export function TurningCard({ view, company, turn, most, folded }: Props) {
  const { t, language } = useText();
  const { currency } = view.scenario;
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
        <strong>{money(turn.size, currency, language)}</strong> {t(`hindsight.turns.size.${turn.turn}`)}
      </p>
      <p>{t(`hindsight.turns.${turn.turn}.${turn.flaw}.what`)}</p>
      <p class="turn-question">
        <span>{t('hindsight.turns.ask')}</span> {t(`hindsight.turns.${turn.turn}.${turn.flaw}.ask`)}
      </p>
      <details class="turn-more" open={!folded}>
        <summary>{t('hindsight.turns.more')}</summary>
        <TurningDetails view={view} turn={turn} most={most} />
      </details>
    </li>
  );
}
