import { useState } from 'preact/hooks';
import type { TeamsBy as By } from '../../../shared/session/debrief.ts';
import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { Choices } from '../parts/Choices.tsx';
import { Dialog } from '../parts/Dialog.tsx';

type Props = { readonly view: View; readonly moves: Moves };

const WAYS: readonly By[] = ['name', 'letter', 'none'];

/** How everybody else is told of teams in the debrief; asks once more, since nobody can forget what was shown. */
export function TeamsBy({ view, moves }: Props) {
  const { t } = useText();
  const [wished, setWished] = useState<By | null>(null);
  const by = view.session.talk?.teamsBy ?? null;
  const note = t(`walk.teams.now.${by ?? 'mixed'}`);
  if (view.session.can.nameTeams !== true) return <p class="field-note">{note}</p>;
  const stay = (): void => setWished(null);
  const change = (): void => {
    if (wished) void moves.ask({ type: 'NameTeams', by: wished });
    stay();
  };
  return (
    <>
      <Choices
        legend={t('walk.teams.legend')}
        name="teams-by"
        value={by}
        options={WAYS.map((value) => ({ value, label: t(`walk.teams.${value}`) }))}
        onPick={setWished}
        note={note}
      />
      {wished && (
        <Dialog
          title={t('walk.teams.sure', { way: t(`walk.teams.${wished}`) })}
          onClose={stay}
          actions={
            <>
              <Button onPress={stay}>{t('walk.teams.stay')}</Button>
              <Button look="primary" onPress={change}>
                {t('walk.teams.change')}
              </Button>
            </>
          }
        >
          <p>{t(`walk.teams.means.${wished}`)}</p>
        </Dialog>
      )}
    </>
  );
}
