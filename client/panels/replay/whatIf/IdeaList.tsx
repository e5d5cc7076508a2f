import { signedMoney } from '../../../present/format.ts';
import { planDifferences, recordedPlan, turnOf } from '../../../present/whatIfPlan.ts';
import type { OpenedRecording } from '../../../replay/replayMessages.ts';
import { useText } from '../../../text/useText.ts';
import { Button } from '../../parts/Button.tsx';
import { Card } from '../../parts/Card.tsx';
import { useRoundWords } from '../useRoundWords.ts';
import { useAnswerWords } from './useAnswerWords.ts';
import type { Kept, Thinking } from './useIdea.ts';

type Props = { readonly opened: OpenedRecording; readonly thinking: Thinking };

/** The ideas of this sitting, side by side. */
export function IdeaList({ opened, thinking }: Props) {
  const { t } = useText();
  const { kept } = thinking;
  return (
    <Card title={t('whatIf.ideas.title')} class="what-if-ideas">
      {kept.length === 0 ? (
        <p class="soft">{t('whatIf.ideas.none')}</p>
      ) : (
        <ol>
          {kept.map((it) => (
            <KeptIdea key={it.nth} kept={it} opened={opened} thinking={thinking} />
          ))}
        </ol>
      )}
    </Card>
  );
}

function KeptIdea({ kept, opened, thinking }: Props & { readonly kept: Kept }) {
  const { t, language } = useText();
  const words = useAnswerWords(opened);
  const roundWords = useRoundWords();
  const { idea, timelines } = kept.tried;
  const { change } = idea;
  const round = opened.played.find((it) => it.line === change.line && it.round === change.round);
  const recorded = round && recordedPlan(round, change.team);
  const own = timelines.teams.find(({ team }) => team === change.team);
  if (!round || !recorded || !own) return null;
  const { currency } = opened.scenario;
  const by = (score: 'revenue' | 'brandValue'): string =>
    turnOf(own[score]) === 'same' ? '0' : signedMoney(own[score].rerun - own[score].original, currency, language);
  const name = opened.teams.find(({ team }) => team === change.team)?.name ?? change.team;
  const nth = t('whatIf.ideas.nth', { nth: kept.nth });
  return (
    <li>
      <p>
        <b>{nth}</b> · {name} · {roundWords(round)} · {t(`whatIf.ideas.rivals.${timelines.rivals}`)}
      </p>
      <p>{words.differences(planDifferences(change, recorded), change)}</p>
      <dl>
        {(['revenue', 'brandValue'] as const).map((score) => (
          <div key={score}>
            <dt>{t(`whatIf.teams.${score}`)}</dt>
            <dd>{by(score)}</dd>
          </div>
        ))}
      </dl>
      <div class="button-row">
        <Button label={`${t('whatIf.ideas.show')}: ${nth}`} onPress={() => thinking.turn({ turn: 'idea', idea })}>
          {t('whatIf.ideas.show')}
        </Button>
        <Button
          look="plain"
          label={`${t('whatIf.ideas.forget')}: ${nth}`}
          onPress={() => thinking.turn({ turn: 'forget', nth: kept.nth })}
        >
          {t('whatIf.ideas.forget')}
        </Button>
      </div>
    </li>
  );
}
