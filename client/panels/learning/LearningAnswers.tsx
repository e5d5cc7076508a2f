import type { Own } from '../../model/ownAnswers.ts';
import { useText } from '../../text/useText.ts';
import type { Question } from './useItems.ts';
import { useItems } from './useItems.ts';

type Props = { readonly own: Own; readonly first: 'a' | 'b' };

/** Every question of both forms with its right answer, why it is right, and what this person chose. */
export function LearningAnswers({ own, first }: Props) {
  const { t } = useText();
  const items = useItems();
  const second = first === 'a' ? 'b' : 'a';
  return (
    <ol class="learning-items">
      {items.map((item, at) => (
        <li key={item.id}>
          <Explained number={at + 1} item={item[first]} picked={own.before?.[at]} />
          <Explained item={item[second]} picked={own.after?.[at]} />
        </li>
      ))}
      {items.length === 0 && <li>{t('learning.waiting')}</li>}
    </ol>
  );
}

type ExplainedProps = { readonly number?: number; readonly item: Question; readonly picked: number | null | undefined };

function Explained({ number, item, picked }: ExplainedProps) {
  const { t } = useText();
  return (
    <div class="learning-explained">
      <p class="learning-question">
        {number !== undefined && `${number}. `}
        {item.question}
      </p>
      <ul>
        {item.choices.map((choice, index) => (
          <li key={choice} class={index === item.right ? 'right' : undefined}>
            {choice}
            {index === item.right && <strong> ✓ {t('learning.right')}</strong>}
            {index === picked && <em> · {t('learning.yours')}</em>}
          </li>
        ))}
      </ul>
      <p>{item.why}</p>
    </div>
  );
}
