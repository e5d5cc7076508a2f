import { useState } from 'preact/hooks';
import type { Answers, Moment } from '../../model/ownAnswers.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { useItems } from './useItems.ts';

type Props = {
  readonly form: 'a' | 'b';
  readonly moment: Moment;
  readonly onSend: (answers: Answers) => void;
  readonly onLeave: () => void;
};

/** All questions of one form on one page. What somebody does not know stays empty. */
export function LearningForm({ form, moment, onSend, onLeave }: Props) {
  const { t } = useText();
  const items = useItems();
  const [picked, setPicked] = useState<Readonly<Record<number, number>>>({});
  if (items.length === 0) return <Waiting what={t('learning.waiting')} />;
  const count = Object.keys(picked).length;
  return (
    <section class="card learning-form" aria-labelledby="learning-form">
      <Heading of={`learning-${moment}`}>
        <span id="learning-form">{t('learning.title')}</span>
      </Heading>
      <p>{t('learning.how')}</p>
      <ol class="learning-items">
        {items.map(({ id, [form]: item }, at) => (
          <li key={id}>
            <fieldset>
              <legend>
                {at + 1}. {item.question}
              </legend>
              {item.choices.map((choice, index) => (
                <label key={choice} class="learning-choice">
                  <input
                    type="radio"
                    name={id}
                    checked={picked[at] === index}
                    onChange={() => setPicked({ ...picked, [at]: index })}
                  />
                  <span>{choice}</span>
                </label>
              ))}
            </fieldset>
          </li>
        ))}
      </ol>
      <p class="field-note" role="status">
        {t('learning.answered', { count, of: items.length })}
      </p>
      <div class="button-row">
        <Button
          look="primary"
          large
          busy={count === 0}
          onPress={() => onSend(items.map((_, at) => picked[at] ?? null))}
        >
          {t('learning.send')}
        </Button>
        <Button onPress={onLeave}>{t('learning.leave')}</Button>
      </div>
    </section>
  );
}
