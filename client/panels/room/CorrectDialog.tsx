import { useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import type { Correction } from '../../present/correction.ts';
import { isCorrected, NO_CORRECTION, placedBy, withCount } from '../../present/correction.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import type { TeamView } from '../parts/people.ts';
import { BOTH_ROLES } from '../parts/people.ts';
import { TroubleNote } from '../parts/TroubleNote.tsx';
import { CorrectChips } from './CorrectChips.tsx';
import { CorrectChoices } from './CorrectChoices.tsx';
import { ReasonField } from './ReasonField.tsx';
import { useAsked } from './useAsked.ts';

type Props = { readonly view: View; readonly team: TeamView; readonly moves: Moves; readonly onClose: () => void };

/** A team's plan, changed for it: chips, split, price and focus, and why. What was not touched follows the team's own hands. */
export function CorrectDialog({ view, team, moves, onClose }: Props) {
  const { t } = useText();
  const [wished, setWished] = useState<Correction>(NO_CORRECTION);
  const [reason, setReason] = useState('');
  const { ask, trouble } = useAsked(moves, onClose);
  const table = view.tables?.teams[team.team];
  const { round, can } = view.session;
  const actions = (
    <>
      <Button onPress={onClose}>{t('room.cancel')}</Button>
      <Button
        look="primary"
        quiet
        busy={!isCorrected(wished)}
        can={reason.trim() === '' ? 'reason/empty' : can.correctPlan}
        onPress={() => ask({ type: 'CorrectPlan', round, team: team.team, ...wished, reason })}
      >
        {t('room.correct.send')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('room.correct.of', { team: team.name })} onClose={onClose} actions={actions}>
      {table ? (
        <>
          {BOTH_ROLES.map((role) => (
            <CorrectChips
              key={role}
              role={role}
              table={table}
              wished={wished}
              placed={placedBy(table, wished, role)}
              onCount={(card, count) => setWished(withCount(table, wished, card, count))}
            />
          ))}
          <CorrectChoices
            view={view}
            table={table}
            wished={wished}
            onChange={(more) => setWished({ ...wished, ...more })}
          />
          <ReasonField value={reason} onInput={setReason} />
          <p class="field-note">{t('room.correct.note')}</p>
        </>
      ) : (
        <p>{t('room.correct.closed')}</p>
      )}
      <TroubleNote trouble={trouble} />
    </Dialog>
  );
}
