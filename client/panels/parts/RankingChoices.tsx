import type { SessionPart } from '../../../shared/view/sessionPart.ts';
import { useText } from '../../text/useText.ts';
import { Choices } from './Choices.tsx';

type Ranking = SessionPart['settings']['ranking'];

type Props = {
  readonly ranking: Ranking;
  readonly onPick: (ranking: Ranking) => void;
  /** From when on another choice holds, where that is not from the start. */
  readonly from?: string | undefined;
};

const POLICIES = ['open', 'own', 'anonymous', 'hidden'] as const;

/** What teams and projector see of rivals' figures, and from when. */
export function RankingChoices({ ranking, onPick, from }: Props) {
  const { t } = useText();
  const { policy, delayed } = ranking;
  return (
    <>
      <Choices
        legend={t('host.ranking.title')}
        name="ranking"
        value={policy}
        options={POLICIES.map((it) => ({ value: it, label: t(`host.ranking.${it}`) }))}
        onPick={(it) => onPick({ policy: it, delayed })}
        note={[t(`host.rankingNote.${policy}`), from].filter(Boolean).join(' ')}
      />
      {policy !== 'hidden' && (
        <Choices
          legend={t('host.ranking.when')}
          name="ranking-when"
          value={delayed}
          options={[
            { value: false, label: t('host.ranking.everyReview') },
            { value: true, label: t('host.ranking.lastReview') },
          ]}
          onPick={(it) => onPick({ policy, delayed: it })}
        />
      )}
    </>
  );
}
