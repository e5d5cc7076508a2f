import { useId } from 'preact/hooks';
import { recordedPlan } from '../../../present/whatIfPlan.ts';
import type { OpenedRecording } from '../../../replay/replayMessages.ts';
import { useText } from '../../../text/useText.ts';
import { Card } from '../../parts/Card.tsx';
import { useRoundWords } from '../useRoundWords.ts';
import type { Thinking } from './useIdea.ts';

type Props = { readonly opened: OpenedRecording; readonly thinking: Thinking };

/** Whose plan, and of which round: the plan as it was lies on the table then. */
export function PlanPicker({ opened, thinking }: Props) {
  const { t } = useText();
  const id = useId();
  const roundWords = useRoundWords();
  const { played, teams } = opened;
  const { idea, turn } = thinking;
  const { change } = idea;
  const at = played.findIndex(({ line, round }) => line === change.line && round === change.round);
  const choose = (nth: number, team: string): void => {
    const round = played[nth];
    const plan = round && recordedPlan(round, team);
    if (plan) turn({ turn: 'idea', idea: { ...idea, change: plan } });
  };
  return (
    <Card title={t('whatIf.choose')} class="what-if-picker">
      <div class="field">
        <label for={`${id}-round`}>{t('whatIf.round')}</label>
        <select
          id={`${id}-round`}
          class="text-box"
          value={at}
          onChange={(event) => choose(Number(event.currentTarget.value), change.team)}
        >
          {played.map((it, nth) => (
            <option key={`${it.line} ${it.round}`} value={nth}>
              {roundWords(it)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-team`}>{t('whatIf.team')}</label>
        <select
          id={`${id}-team`}
          class="text-box"
          value={change.team}
          onChange={(event) => choose(at, event.currentTarget.value)}
        >
          {teams.map(({ team, name }) => (
            <option key={team} value={team}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </Card>
  );
}
