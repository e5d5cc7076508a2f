import type { PlanPart } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import type { OfferOnTable as Offer } from '../../present/sharedBudget.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';

type Props = {
  readonly offer: Offer;
  readonly plan: PlanPart;
  readonly moves: Moves;
  readonly writing: boolean;
  readonly onCounter: () => void;
};

/** An open offer in the words of whoever made it, with the three answers the other role has. */
export function OfferOnTable({ offer, plan, moves, writing, onCounter }: Props) {
  const { t } = useText();
  const { round, role, can } = plan;
  const wish = { round, role, offer: offer.offer };
  const other = role === 'sales' ? 'marketing' : 'sales';
  return (
    <div class="offer">
      <p>
        <strong>
          {offer.from ?? ''} ({t(`plan.role.${offer.role}`)})
        </strong>{' '}
        {t('plan.budget.offers')}{' '}
        <strong>
          <span aria-hidden="true">
            {offer.split.sales} : {offer.split.marketing}
          </span>
          <span class="only-heard">{t('plan.budget.bar', offer.split)}</span>
        </strong>
        . {offer.reason !== '' && <q>{offer.reason}</q>}
      </p>
      {offer.ours ? (
        <p class="soft">{t('plan.budget.waits', { role: t(`plan.role.${other}`) })}</p>
      ) : (
        <div class="offer-answers">
          <Button look={role} quiet can={can.accept} onPress={() => void moves.ask({ type: 'AcceptOffer', ...wish })}>
            {t('plan.budget.accept')}
          </Button>
          {!writing && (
            <Button quiet can={can.offer} onPress={onCounter}>
              {t('plan.budget.counter')}
            </Button>
          )}
          <Button quiet can={can.decline} onPress={() => void moves.ask({ type: 'DeclineOffer', ...wish })}>
            {t('plan.budget.decline')}
          </Button>
        </div>
      )}
    </div>
  );
}
