import type { OpenedRecording } from '../../../replay/replayMessages.ts';
import { useText } from '../../../text/useText.ts';
import { Card } from '../../parts/Card.tsx';
import { Choices } from '../../parts/Choices.tsx';
import type { Thinking } from './useIdea.ts';

type Props = { readonly opened: OpenedRecording; readonly thinking: Thinking };

/** Whether the others play as they did, or react. */
export function RivalsSwitch({ opened, thinking }: Props) {
  const { t } = useText();
  const { idea, turn } = thinking;
  const { change, rivals } = idea;
  if (opened.market === 'parallel')
    return (
      <Card title={t('whatIf.rivals.title')}>
        <p class="field-note">{t('whatIf.rivals.parallel')}</p>
      </Card>
    );
  const isLast = !opened.played.some(({ line, round }) => line === change.line && round > change.round);
  const reacting = isLast ? t('whatIf.rivals.lastNote') : t('whatIf.rivals.reactingNote', { round: change.round + 1 });
  return (
    <Card class="what-if-rivals">
      <Choices
        legend={t('whatIf.rivals.title')}
        name="what-if-rivals"
        value={rivals}
        options={(['fixed', 'reacting'] as const).map((value) => ({ value, label: t(`whatIf.rivals.${value}`) }))}
        onPick={(value) => turn({ turn: 'idea', idea: { ...idea, rivals: value } })}
        note={rivals === 'fixed' ? t('whatIf.rivals.fixedNote') : reacting}
      />
    </Card>
  );
}
