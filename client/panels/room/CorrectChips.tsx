import type { Card } from '../../../shared/scenario/cards.ts';
import type { TablesPart } from '../../../shared/view/tablesPart.ts';
import type { Correction } from '../../present/correction.ts';
import { useText } from '../../text/useText.ts';
import { cardsOf } from '../console/cardOrder.ts';
import type { RoleName } from '../parts/people.ts';

type Props = {
  readonly role: RoleName;
  readonly table: TablesPart['teams'][string];
  readonly wished: Correction;
  readonly placed: { readonly placed: number; readonly share: number };
  readonly onCount: (card: Card, count: number) => void;
};

const COUNTS = [0, 1, 2, 3];

/** The six cards of a role, each with its chips to choose; those that would be another are marked. */
export function CorrectChips({ role, table, wished, placed, onCount }: Props) {
  const { t } = useText();
  const over = placed.placed > placed.share;
  return (
    <fieldset class="correct-chips">
      <legend>
        {t(`shell.role.${role}`)}{' '}
        <span class={over ? 'correct-over' : 'field-note'} role="status">
          {t('console.board.placed', placed)}
        </span>
      </legend>
      {cardsOf(role).map((card) => {
        const before = table.chips[card];
        const count = wished.chips[card] ?? before;
        return (
          <label key={card} class={count === before ? '' : 'corrected'}>
            {t(`cards.${card}.name`)}
            <select
              class="text-box"
              value={String(count)}
              onChange={(event) => onCount(card, Number(event.currentTarget.value))}
            >
              {COUNTS.map((it) => (
                <option key={it} value={String(it)}>
                  {it}
                </option>
              ))}
            </select>
          </label>
        );
      })}
    </fieldset>
  );
}
