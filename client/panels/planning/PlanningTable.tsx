import { useRef, useState } from 'preact/hooks';
import type { Card } from '../../../shared/scenario/cards.ts';
import type { Can } from '../../../shared/session/rejections.ts';
import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import type { ServerClock } from '../../model/serverClock.ts';
import { planTable } from '../../present/planTable.ts';
import { nameOfSeat, teamOfSeat } from '../../present/seats.ts';
import { useText } from '../../text/useText.ts';
import { Choices } from './Choices.tsx';
import { Intro } from './Intro.tsx';
import { OtherRole } from './OtherRole.tsx';
import { PlanCard } from './PlanCard.tsx';
import { ProjectionCard } from './ProjectionCard.tsx';
import { Refusal } from './Refusal.tsx';
import { SharedBudget } from './SharedBudget.tsx';
import { Sight } from './Sight.tsx';
import { Tray } from './Tray.tsx';
import { useCarriedCoin } from './useCarriedCoin.ts';
import '../../style/planning.css';
import '../../style/planCards.css';
import '../../style/planChoices.css';
import '../../style/planSide.css';
import '../../style/planTray.css';

type Props = { readonly view: View; readonly seat: string | null; readonly moves: Moves; readonly clock: ServerClock };

/** The table of one role while a round is planned: six cards, the chips, and what it shares with the other role. */
export function PlanningTable({ view, seat, moves }: Props) {
  const { t } = useText();
  const side = useRef<HTMLElement>(null);
  const [told, setTold] = useState<Exclude<Can, true> | null>(null);
  const table = planTable(view, seat, moves.pending);
  const { carried, pick } = useCarriedCoin((name) => {
    const target = table?.cards.find((item) => item.card === name);
    if (target && target.count < target.most) place(target.card, target.count + 1);
  });
  if (!table) return null;
  const { plan } = table;
  const { round, role } = plan;
  const { deadline, pausedLeft, closing, settings } = view.session;
  const place = (card: Card, count: number): void => {
    setTold(plan.can.place === true ? null : plan.can.place);
    if (plan.can.place === true) void moves.ask({ type: 'PlaceChips', round, card, count });
  };
  const dismiss = (): void => {
    setTold(null);
    moves.dismissRefusal();
  };
  return (
    <div class={`planning ${role}`}>
      <section class="planning-main" aria-label={t('plan.title', { role: t(`plan.role.${role}`) })}>
        <h2>{t('plan.title', { role: t(`plan.role.${role}`) })}</h2>
        {plan.offer && plan.offer.role !== role && (
          <button type="button" class="offer-hint" onClick={() => side.current?.scrollIntoView()}>
            {t('plan.budget.waiting', { name: nameOfSeat(view, plan.offer.seat) ?? t(`plan.role.${plan.offer.role}`) })}
          </button>
        )}
        {round === 1 && <Intro role={role} chips={table.share} briefed={settings.pace !== 'players'} />}
        <div class="plan-cards">
          {table.cards.map((item) => (
            <PlanCard
              key={item.card}
              item={item}
              fixed={plan.can.place !== true}
              dropHere={carried?.over === item.card}
              onCount={(count) => place(item.card, count)}
            />
          ))}
        </div>
        <Choices view={view} plan={plan} team={teamOfSeat(view, seat)?.team ?? ''} moves={moves} />
      </section>
      <aside class="planning-side" ref={side}>
        <SharedBudget view={view} plan={plan} moves={moves} />
        <ProjectionCard view={view} plan={plan} team={teamOfSeat(view, seat)?.team ?? ''} />
        <Sight view={view} />
        <OtherRole other={table.other} />
      </aside>
      <div class="planning-foot">
        <Refusal code={told ?? moves.refusal?.code ?? null} onDismiss={dismiss} />
        <Tray
          table={table}
          timed={deadline !== null || pausedLeft !== null || closing !== null}
          moves={moves}
          onPick={pick}
        />
      </div>
      {carried && (
        <i class="coin carried" aria-hidden="true" style={{ left: `${carried.x}px`, top: `${carried.y}px` }} />
      )}
    </div>
  );
}
