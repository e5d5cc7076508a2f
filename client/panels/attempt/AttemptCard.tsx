import { useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { Choices } from '../parts/Choices.tsx';

type Props = { readonly view: View; readonly moves: Moves };

/** In the debrief: a lead lets one team or all try a past round once more. */
export function AttemptCard({ view, moves }: Props) {
  const { t } = useText();
  const [round, setRound] = useState(1);
  const [team, setTeam] = useState<string | null>(null);
  const { can } = view.session;
  const left = view.attempts?.left ?? 0;
  return (
    <details class="card attempt-card">
      <summary>{t('attempt.card.title')}</summary>
      <p class="soft">{t('attempt.card.words')}</p>
      <Choices
        legend={t('attempt.card.round')}
        name="attempt-round"
        value={round}
        options={Object.values(view.outcomes).map((it) => ({ value: it.round, label: String(it.round) }))}
        onPick={setRound}
      />
      <Choices
        legend={t('attempt.card.who')}
        name="attempt-team"
        value={team}
        options={[
          { value: null, label: t('attempt.card.all') },
          ...view.people.teams.map((it) => ({ value: it.team, label: it.name })),
        ]}
        onPick={setTeam}
        note={team === null ? undefined : t('attempt.card.others')}
      />
      <div class="button-row">
        <Button
          look="primary"
          can={can.openAttempt}
          onPress={() => void moves.ask({ type: 'OpenAttempt', round, team })}
        >
          {t('attempt.card.begin')}
        </Button>
        <span class="soft">
          {can.openAttempt === true ? t('attempt.card.left', { count: left }) : t(`rejections.${can.openAttempt}`)}
        </span>
      </div>
    </details>
  );
}
