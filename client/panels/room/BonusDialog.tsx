import { useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import { signed } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { Choices } from '../parts/Choices.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import type { TeamView } from '../parts/people.ts';
import { TroubleNote } from '../parts/TroubleNote.tsx';
import { AdjustedLine } from './Adjusted.tsx';
import { ReasonField } from './ReasonField.tsx';
import { useAsked } from './useAsked.ts';

type Props = { readonly view: View; readonly team: TeamView; readonly moves: Moves; readonly onClose: () => void };

const CHIPS = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5] as const;

/** Chips more or less in a team's next budget, and why. */
export function BonusDialog({ view, team, moves, onClose }: Props) {
  const { t, language } = useText();
  const [chips, setChips] = useState<number>(1);
  const [reason, setReason] = useState('');
  const round = view.session.round + 1;
  const given = view.notices.adjusted.filter((it) => it.team === team.team && it.round === round);
  const { ask, trouble } = useAsked(moves, onClose);
  const actions = (
    <>
      <Button onPress={onClose}>{t('room.cancel')}</Button>
      <Button
        look="primary"
        quiet
        can={reason.trim() === '' ? 'reason/empty' : view.session.can.adjustBudget}
        onPress={() => ask({ type: 'AdjustBudget', round, team: team.team, chips, reason })}
      >
        {t(chips > 0 ? 'room.bonus.give' : 'room.bonus.take', { count: Math.abs(chips) })}
      </Button>
    </>
  );
  return (
    <Dialog title={t('room.bonus.title', { team: team.name, round })} onClose={onClose} actions={actions}>
      {given.map((it) => (
        <p key={it.at} class="notice">
          <AdjustedLine adjusted={it} />
        </p>
      ))}
      <Choices
        legend={t('room.bonus.chips')}
        name="bonus-chips"
        value={chips}
        options={CHIPS.map((it) => ({ value: it, label: signed(it, language) }))}
        onPick={setChips}
        note={t('room.bonus.note')}
      />
      <ReasonField value={reason} onInput={setReason} />
      <TroubleNote trouble={trouble} />
    </Dialog>
  );
}
