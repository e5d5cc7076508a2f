import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { Choices } from '../parts/Choices.tsx';
import { RankingChoices } from '../parts/RankingChoices.tsx';

type Props = { readonly view: View; readonly moves: Moves };

/** What the facilitator may change while the session runs. */
export function RulesCard({ view, moves }: Props) {
  const { t } = useText();
  const { session } = view;
  const { settings, can } = session;
  // What has been asked for is shown at once; a refusal takes it back.
  const asked = [...moves.pending].reverse();
  const pace = asked.find((wish) => wish.type === 'SetPace')?.pace ?? settings.pace;
  const wished = asked.find((wish) => wish.type === 'SetRanking');
  const ranking = wished ? { policy: wished.policy, delayed: wished.delayed } : settings.ranking;
  const companyValue = asked.find((wish) => wish.type === 'ShowCompanyValue')?.shown ?? view.session.companyValue;
  return (
    <Card title={t('console.rules.title')} class="rules-card">
      {can.setPace === true && pace !== 'players' && (
        <Choices
          legend={t('console.rules.pace')}
          name="pace"
          value={pace}
          options={(['facilitator', 'clock'] as const).map((it) => ({ value: it, label: t(`shell.pace.${it}`) }))}
          onPick={(it) => void moves.ask({ type: 'SetPace', pace: it })}
          note={t(`shell.paceNote.${pace}`)}
        />
      )}
      {can.setRanking === true && (
        <RankingChoices
          ranking={ranking}
          onPick={(it) => void moves.ask({ type: 'SetRanking', ...it })}
          from={session.stage === 'lobby' ? undefined : t('console.rules.nextRound')}
        />
      )}
      <div class="field">
        <p class="field-label">{t('console.rules.choices')}</p>
        <Button can={can.openChoices} onPress={() => void moves.ask({ type: 'OpenChoices' })}>
          {t('console.rules.openChoices')}
        </Button>
        {can.openChoices === true && <p class="field-note">{t('room.rules.choices')}</p>}
      </div>
      {can.showCompanyValue === true && (
        <Choices
          legend={t('console.rules.companyValue')}
          name="company-value"
          value={companyValue}
          options={[
            { value: false, label: t('console.rules.hidden') },
            { value: true, label: t('console.rules.shown') },
          ]}
          onPick={(shown) => void moves.ask({ type: 'ShowCompanyValue', shown })}
          note={
            session.stage === 'playing'
              ? `${t('console.rules.nextRound')} ${t('console.rules.formula')}`
              : t('console.rules.formula')
          }
        />
      )}
    </Card>
  );
}
