import { useState } from 'preact/hooks';
import type { PlanPart, View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import { keepUnsent, unsent } from '../../model/unsent.ts';
import { sharedBudget } from '../../present/sharedBudget.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { AdjustedLine } from '../room/Adjusted.tsx';
import { OfferForm } from './OfferForm.tsx';
import { OfferOnTable } from './OfferOnTable.tsx';
import { SplitBar } from './SplitBar.tsx';

type Props = { readonly view: View; readonly plan: PlanPart; readonly seat: string | null; readonly moves: Moves };

/** What the two keys share: the split of the chips, the offer about it, and the rule where they do not agree. */
export function SharedBudget({ view, plan, seat, moves }: Props) {
  const { t } = useText();
  const budget = sharedBudget(view, plan);
  const { round, role } = plan;
  const number = budget.offer?.offer ?? 0;
  const place = `offer ${view.session.code} ${seat} ${role} ${round} ${number}`;
  // Which offer the open form answers, 0 for none: a new offer, or the end of one, puts it away.
  const [answering, setAnswering] = useState(() => (unsent(place) === null ? null : number));
  const writing = answering === number && budget.open;
  const putAway = (): void => {
    keepUnsent(place, null);
    setAnswering(null);
  };
  const send = (sales: number, reason: string): void => {
    void moves.ask({ type: 'OfferSplit', round, role, sales, reason });
    putAway();
  };
  return (
    <Card title={t('plan.budget.title', { count: budget.total })} class="side-card shared-budget">
      <SplitBar split={budget.split} />
      {view.notices.adjusted
        .filter((it) => it.round === round)
        .map((it) => (
          <p key={it.at} class="adjusted-in">
            <AdjustedLine adjusted={it} />
          </p>
        ))}
      {round > 1 && <p class="soft">{t('plan.budget.follows')}</p>}
      {budget.offer && (
        <OfferOnTable
          offer={budget.offer}
          plan={plan}
          moves={moves}
          onCounter={() => setAnswering(number)}
          writing={writing}
        />
      )}
      {budget.ended && <p>{t(`plan.budget.ended.${budget.ended.end}`, budget.ended.split)}</p>}
      {writing && <OfferForm place={place} budget={budget} role={role} onSend={send} onCancel={putAway} />}
      {!writing && (
        <p class="soft">
          {budget.open ? t('plan.budget.stays') : t('plan.budget.opens', { round: view.scenario.opens.split })}
        </p>
      )}
      {budget.open && budget.offer?.ours !== false && !writing && (
        <Button quiet can={plan.can.offer} onPress={() => setAnswering(number)}>
          {t('plan.budget.offer')}
        </Button>
      )}
    </Card>
  );
}
