import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { Choices } from '../parts/Choices.tsx';
import { Heading } from '../parts/Heading.tsx';
import { LearningResult } from './LearningResult.tsx';
import '../../style/learning.css';

type Props = {
  readonly view: View;
  /** The facilitator's page; without it, what the room sees. */
  readonly moves?: Moves;
};

/** The learning check as the facilitator sees it: how many took it, and in the debrief what came of it; nobody is named. */
export function LearningDesk({ view, moves }: Props) {
  const { t } = useText();
  const part = view.learning;
  const { can, stage } = view.session;
  if (!moves)
    return (
      <div class="page large learning-large">
        <Heading of="learning">{t('learning.title')}</Heading>
        {part && <LearningResult part={part} />}
      </div>
    );
  const wished = [...moves.pending].reverse();
  const on = wished.find((it) => it.type === 'SetLearning')?.on ?? part !== null;
  const shown = wished.find((it) => it.type === 'ShowLearning')?.shown ?? part?.shown ?? false;
  return (
    <Card title={t('learning.title')} class="learning-desk">
      {stage === 'lobby' && can.setLearning === true && (
        <Choices
          legend={t('learning.desk.legend')}
          name="learning"
          value={on}
          options={[true, false].map((value) => ({
            value,
            label: t(value ? 'learning.desk.on' : 'learning.desk.off'),
          }))}
          onPick={(it) => void moves.ask({ type: 'SetLearning', on: it })}
          note={t('learning.desk.note')}
        />
      )}
      {part && stage === 'lobby' && (
        <p>{t('learning.desk.before', { count: part.answered.before, people: part.people })}</p>
      )}
      {part && stage === 'debrief' && (
        <>
          <p>
            {t('learning.desk.before', { count: part.answered.before, people: part.people })}{' '}
            {t('learning.desk.after', { count: part.answered.after, people: part.people })}
          </p>
          {!part.ended && <p class="field-note">{t('learning.desk.endNote')}</p>}
          <div class="button-row">
            {!part.ended && (
              <Button can={can.endLearning} onPress={() => void moves.ask({ type: 'EndLearning' })}>
                {t('learning.desk.end')}
              </Button>
            )}
            {part.ended && (part.before || part.after) && (
              <Button can={can.showLearning} onPress={() => void moves.ask({ type: 'ShowLearning', shown: !shown })}>
                {t(shown ? 'learning.desk.hide' : 'learning.desk.show')}
              </Button>
            )}
          </div>
          {part.ended && <LearningResult part={part} />}
        </>
      )}
    </Card>
  );
}
