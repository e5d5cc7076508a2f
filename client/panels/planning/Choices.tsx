import type { PlanPart, View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import { choicesOf } from '../../present/choices.ts';
import { money } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';
import { OneOf } from './OneOf.tsx';
import { Prediction } from './Prediction.tsx';

type Props = {
  readonly view: View;
  readonly plan: PlanPart;
  readonly seat: string | null;
  readonly team: string;
  readonly moves: Moves;
};

/** What may be chosen besides chips, once it is open; before that one line says from which round. */
export function Choices({ view, plan, seat, team, moves }: Props) {
  const { t, language } = useText();
  const { price, focus, prediction, later } = choicesOf(view, plan, team, language);
  const { round, role, can } = plan;
  const { currency } = view.scenario;
  return (
    <div class={`plan-choices ${role}`}>
      {price && (
        <OneOf
          title={t('plan.choices.price.title')}
          chosen={price.chosen}
          can={can.price}
          options={price.offered.map(({ price: value, cents, level }) => ({
            value,
            label: money(cents, currency, language, 'full'),
            note: t(`plan.choices.price.${level}`),
          }))}
          onChoose={(value) => void moves.ask({ type: 'SetPrice', round, price: value })}
        />
      )}
      {focus && (
        <OneOf
          title={t('plan.choices.focus.title')}
          chosen={focus.chosen}
          can={can.focus}
          options={focus.offered.map(({ focus: value, name }) => ({
            value,
            label: name ?? t('plan.choices.focus.all'),
          }))}
          onChoose={(value) => void moves.ask({ type: 'SetFocus', round, focus: value })}
        />
      )}
      {prediction && (
        <Prediction
          place={`prediction ${view.session.code} ${seat} ${role} ${round}`}
          role={role}
          currency={currency}
          can={can.predict}
          committed={prediction.committed}
          scale={prediction.scale}
          onCommit={(cents) => void moves.ask({ type: 'CommitPrediction', round, role, cents })}
        />
      )}
      {later && (
        <p class="plan-later">
          {t(role === 'sales' ? 'plan.choices.opensSales' : 'plan.choices.opensMarketing', {
            round: view.scenario.opens.prediction,
          })}
        </p>
      )}
    </div>
  );
}
