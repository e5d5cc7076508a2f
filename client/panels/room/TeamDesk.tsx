import { useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import { useText } from '../../text/useText.ts';
import type { TeamView } from '../parts/people.ts';
import { BonusDialog } from './BonusDialog.tsx';
import { CorrectDialog } from './CorrectDialog.tsx';

type Props = { readonly view: View; readonly team: TeamView; readonly moves: Moves };

/** What a facilitator may do to one team: correct its plan while it is planned, and give or take chips of the next round. */
export function TeamDesk({ view, team, moves }: Props) {
  const { t } = useText();
  const [open, setOpen] = useState<'correct' | 'bonus' | null>(null);
  const { can } = view.session;
  const close = (): void => setOpen(null);
  return (
    <span class="team-desk">
      {can.correctPlan === true && (
        <button
          type="button"
          class="small-link"
          aria-label={t('room.correct.of', { team: team.name })}
          onClick={() => setOpen('correct')}
        >
          {t('room.correct.open')}
        </button>
      )}
      {can.adjustBudget === true && (
        <button
          type="button"
          class="small-link"
          aria-label={t('room.bonus.of', { team: team.name })}
          onClick={() => setOpen('bonus')}
        >
          {t('room.bonus.open')}
        </button>
      )}
      {open === 'correct' && <CorrectDialog view={view} team={team} moves={moves} onClose={close} />}
      {open === 'bonus' && <BonusDialog view={view} team={team} moves={moves} onClose={close} />}
    </span>
  );
}
