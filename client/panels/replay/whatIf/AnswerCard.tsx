import { isChanged, planDifferences } from '../../../present/whatIfPlan.ts';
import type { OpenedRecording } from '../../../replay/replayMessages.ts';
import { useText } from '../../../text/useText.ts';
import { announce } from '../../parts/announce.ts';
import { Button } from '../../parts/Button.tsx';
import { Card } from '../../parts/Card.tsx';
import type { AnswerWords } from './useAnswerWords.ts';
import type { Answer, Thinking } from './useIdea.ts';

type Props = {
  readonly opened: OpenedRecording;
  readonly thinking: Thinking;
  readonly answer: Answer;
  readonly changed: boolean;
  readonly words: AnswerWords;
};

/** The answer in words: both scores, where it goes another way, and whose later plans had to shrink for it. */
export function AnswerCard({ opened, thinking, answer, changed, words }: Props) {
  const { t } = useText();
  const { recorded, fresh, numbered, turn } = thinking;
  const { change } = answer.idea;
  const name = opened.teams.find(({ team }) => team === change.team)?.name ?? change.team;
  const known = isChanged(planDifferences(change, recorded));
  if (!changed || !known)
    return (
      <Card title={t('whatIf.answer')} class="what-if-sum">
        <p class="soft">{t('whatIf.nothing')}</p>
      </Card>
    );
  const keep = (): void => {
    turn({ turn: 'keep', tried: answer });
    announce(t('whatIf.ideas.kept', { nth: numbered + 1 }));
  };
  return (
    <Card title={t('whatIf.answer')} class="what-if-sum">
      <p class="what-if-what">
        {name} · {words.differences(planDifferences(change, recorded), change)}
      </p>
      <p class="what-if-big">{words.sum(answer)}</p>
      <p>{words.first(answer)}</p>
      <Trimmed opened={opened} answer={answer} />
      <Button onPress={keep} busy={!fresh}>
        {t('whatIf.keep')}
      </Button>
    </Card>
  );
}

function Trimmed({ opened, answer }: Pick<Props, 'opened' | 'answer'>) {
  const { t } = useText();
  const { trimmed } = answer.timelines;
  if (trimmed.length === 0) return null;
  const nameOf = (id: string): string => opened.teams.find(({ team }) => team === id)?.name ?? id;
  return (
    <details class="what-if-trimmed">
      <summary>{t('whatIf.trimmed.title', { count: trimmed.length })}</summary>
      <p class="soft">{t('whatIf.trimmed.words')}</p>
      <ul>
        {trimmed.map(({ round, team, from, to }) => (
          <li key={`${round} ${team}`}>{t('whatIf.trimmed.one', { round, team: nameOf(team), from, to })}</li>
        ))}
      </ul>
    </details>
  );
}
