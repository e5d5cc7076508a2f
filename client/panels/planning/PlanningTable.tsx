import { useRef, useState } from 'preact/hooks';
import type { Can } from '../../../shared/session/rejections.ts';
import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import type { ServerClock } from '../../model/serverClock.ts';
import { sound } from '../../model/sound.ts';
import type { Placing } from '../../present/expectedPlan.ts';
import { placingOf, planTable } from '../../present/planTable.ts';
import { nameOfSeat, teamOfSeat } from '../../present/seats.ts';
import { useText } from '../../text/useText.ts';
import { Later } from '../parts/Later.tsx';
import { Corrections } from '../room/Corrections.tsx';
import { Choices } from './Choices.tsx';
import { Coach } from './Coach.tsx';
import { Intro } from './Intro.tsx';
import { OtherRole } from './OtherRole.tsx';
import { PlanCard } from './PlanCard.tsx';
import { ProjectionCard } from './ProjectionCard.tsx';
import { Refusal } from './Refusal.tsx';
import { SharedBudget } from './SharedBudget.tsx';
import { Sight } from './Sight.tsx';
import { Tray } from './Tray.tsx';
import { useCarriedChip } from './useCarriedChip.ts';
import '../../style/planning.css';
import '../../style/planCards.css';
import '../../style/planChips.css';
import '../../style/planChoices.css';
import '../../style/planSide.css';
import '../../style/planTray.css';
import '../../style/planPrint.css';

type Props = {
  readonly view: View;
  readonly seat: string | null;
  readonly moves: Moves;
  readonly clock: ServerClock;
  /** The adviser may ask; not where somebody only looks on. */
  readonly coached?: boolean;
};

/** Cards that are drawn before the others, and before what can be done with them. */
const FIRST_CARDS = 3;

/** The table of one role while a round is planned: six cards, the chips, and what it shares with the other role. */
export function PlanningTable({ view, seat, moves, clock, coached }: Props) {
  const { t } = useText();
  const side = useRef<HTMLElement>(null);
  const [told, setTold] = useState<Exclude<Can, true> | null>(null);
  const table = planTable(view, seat, moves.pending);
  const { carried, ghost, pick } = useCarriedChip((from, to) => {
    const placing = table && placingOf(table, from, to);
    if (placing) place(placing);
    return placing !== null && table?.plan.can.place === true;
  });
  if (!table) return null;
  const { plan } = table;
  const { round, role } = plan;
  const { deadline, pausedLeft, closing, settings } = view.session;
  const fixed = plan.can.place !== true;
  const untouched = plan.placed === 0 && plan.lastWriter === null;
  const place = (placing: Placing): void => {
    setTold(plan.can.place === true ? null : plan.can.place);
    if (plan.can.place !== true) return;
    sound.play(placing.count < (plan.chips[placing.card] ?? 0) ? 'undo' : 'place');
    void moves.ask({ type: 'PlaceChips', round, ...placing });
  };
  const dismiss = (): void => {
    setTold(null);
    moves.dismissRefusal();
  };
  const card = (item: (typeof table.cards)[number]) => (
    <PlanCard
      key={item.card}
      item={item}
      fixed={fixed}
      carried={carried}
      onCount={(count) => place({ card: item.card, count })}
      onPick={pick(item.card)}
    />
  );
  return (
    <div class={`planning ${role}${carried ? ' carrying' : ''}`}>
      <section class="planning-main" aria-label={t('plan.title', { role: t(`plan.role.${role}`) })}>
        <div class="planning-head">
          <h2>{t('plan.title', { role: t(`plan.role.${role}`) })}</h2>
          <OtherRole other={table.other} />
        </div>
        <Corrections corrections={plan.corrections} />
        {plan.offer && plan.offer.role !== role && (
          <button type="button" class="offer-hint" onClick={() => side.current?.scrollIntoView()}>
            {t('plan.budget.waiting', { name: nameOfSeat(view, plan.offer.seat) ?? t(`plan.role.${plan.offer.role}`) })}
          </button>
        )}
        {round === 1 && untouched && <Intro role={role} chips={table.share} briefed={settings.pace !== 'players'} />}
        <div class="plan-cards">
          <Later after={1}>{table.cards.slice(0, FIRST_CARDS).map(card)}</Later>
          <Later after={2}>{table.cards.slice(FIRST_CARDS).map(card)}</Later>
        </div>
        <Later after={3}>
          <Choices view={view} plan={plan} seat={seat} team={teamOfSeat(view, seat)?.team ?? ''} moves={moves} />
          {coached && <Coach view={view} seat={seat} plan={plan} clock={clock} />}
        </Later>
      </section>
      <aside class="planning-side" ref={side}>
        <Later after={4}>
          <SharedBudget view={view} plan={plan} seat={seat} moves={moves} />
          <Sight view={view} role={role} />
          <ProjectionCard view={view} plan={plan} team={teamOfSeat(view, seat)?.team ?? ''} />
        </Later>
      </aside>
      <Later after={2}>
        <div class="planning-foot">
          <Refusal code={told ?? moves.refusal?.code ?? null} onDismiss={dismiss} />
          <Tray
            table={table}
            timed={deadline !== null || pausedLeft !== null || closing !== null}
            moves={moves}
            carried={carried}
            onPick={fixed ? undefined : pick('tray')}
          />
        </div>
      </Later>
      {carried && <i ref={ghost} class="coin carried" aria-hidden="true" />}
    </div>
  );
}
