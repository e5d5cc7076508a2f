import { useEffect, useReducer, useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import type { Answers } from '../../model/ownAnswers.ts';
import { ownAnswers } from '../../model/ownAnswers.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import type { Live } from '../shell/SessionGate.tsx';
import { LearningAnswers } from './LearningAnswers.tsx';
import { LearningForm } from './LearningForm.tsx';
import '../../style/learning.css';

type Props = { readonly live: Live; readonly view: View; readonly seat: string | null };

/** Offers a person the learning check, and after the game its explained answers. To skip it takes one press, and nobody waits. */
export function LearningPlace({ live, view, seat }: Props) {
  const { t } = useText();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [taking, setTaking] = useState(false);
  const [reading, setReading] = useState(false);
  const { link, moves } = live;
  const part = view.learning;
  const whose = `${view.session.code} ${seat}`;
  const own = ownAnswers.read(whose);
  const moment = part?.open ?? null;
  const form = seat === null ? undefined : part?.forms[seat];
  const given = moment && own[moment];
  const up = link === 'live' || link === 'polling';
  // The server holds answers in memory only: whoever comes back says again what they answered.
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for every line, not with every view.
  useEffect(() => {
    if (up && moment && given && given.length > 0) void moves.ask({ type: 'AnswerLearning', moment, answers: given });
  }, [up, whose, moment]);
  if (!part) return null;
  const keep = (answers: Answers): void => {
    if (moment) ownAnswers.keep(whose, moment, answers);
    setTaking(false);
    redraw(undefined);
  };
  const send = async (answers: Answers): Promise<void> => {
    if (moment && (await moves.ask({ type: 'AnswerLearning', moment, answers })).ok) keep(answers);
  };
  if (moment && form && taking)
    return (
      <LearningForm
        form={form}
        moment={moment}
        onSend={(answers) => void send(answers)}
        onLeave={() => setTaking(false)}
      />
    );
  const open = moment !== null && form !== undefined && given === undefined;
  if (!open && !part.explained && given?.length === 0)
    return (
      <p class="page learning-again">
        <Button look="plain" onPress={() => setTaking(true)}>
          {t('learning.again')}
        </Button>
      </p>
    );
  return (
    <Card title={t('learning.title')} class="learning-card">
      {open && (
        <>
          <p>{t(`learning.offer.${moment}`)}</p>
          <p class="field-note">{t('learning.free')}</p>
          <div class="button-row">
            <Button look="primary" onPress={() => setTaking(true)}>
              {t('learning.take')}
            </Button>
            <Button onPress={() => keep([])}>{t(`learning.skip.${moment}`)}</Button>
          </div>
        </>
      )}
      {!open && !part.explained && <p>{t('learning.thanks')}</p>}
      {!open && part.explained && (
        <>
          <p>{t(given && given.length > 0 ? 'learning.thanksAfter' : 'learning.read')}</p>
          <div class="button-row">
            <Button onPress={() => setReading(!reading)}>{t(reading ? 'learning.hide' : 'learning.show')}</Button>
          </div>
          {reading && <LearningAnswers own={own} first={firstOf(form, moment)} />}
        </>
      )}
    </Card>
  );
}

/** The form that this person was given before the game: the other one than after it. */
const firstOf = (form: 'a' | 'b' | undefined, moment: 'before' | 'after' | null): 'a' | 'b' =>
  (moment === 'before') === (form === 'b') ? 'b' : 'a';
