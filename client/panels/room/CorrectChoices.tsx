import type { View } from '../../../shared/view/parts.ts';
import type { TablesPart } from '../../../shared/view/tablesPart.ts';
import type { Correction } from '../../present/correction.ts';
import { money } from '../../present/format.ts';
import { OFFERED_PRICES } from '../../present/prices.ts';
import { useText } from '../../text/useText.ts';
import { CorrectSelect } from './CorrectSelect.tsx';

type Props = {
  readonly view: View;
  readonly table: TablesPart['teams'][string];
  readonly wished: Correction;
  readonly onChange: (change: Partial<Correction>) => void;
};

/** Split, price and focus, as far as they are open. */
export function CorrectChoices({ view, table, wished, onChange }: Props) {
  const { t, language } = useText();
  const opens = view.tables?.opens ?? { split: false, price: false, focus: false };
  const { categoryPrice, currency, segments } = view.scenario;
  const splits = Array.from({ length: Math.max(0, table.budget - 1) }, (_, at) => at + 1);
  const priced = (price: number): string => money(Math.round(categoryPrice * price), currency, language, 'full');
  return (
    <div class="correct-choices">
      {opens.split && (
        <CorrectSelect
          label={t('room.correct.split')}
          before={table.split.sales}
          value={wished.sales ?? table.split.sales}
          options={splits.map((sales) => ({ value: sales, label: `${sales} : ${table.budget - sales}` }))}
          onPick={(sales) => onChange({ sales: sales === table.split.sales ? null : sales })}
        />
      )}
      {opens.price && (
        <CorrectSelect
          label={t('room.correct.price')}
          before={table.price}
          value={wished.price ?? table.price}
          options={OFFERED_PRICES.map((price) => ({ value: price, label: priced(price) }))}
          onPick={(price) => onChange({ price: price === table.price ? null : price })}
        />
      )}
      {opens.focus && (
        <CorrectSelect
          label={t('room.correct.focus')}
          before={table.focus}
          value={wished.focus ?? table.focus}
          options={[
            { value: 'all', label: t('console.board.everyone') },
            ...segments.map(({ id, name }) => ({ value: id, label: name[language] })),
          ]}
          onPick={(focus) => onChange({ focus: focus === table.focus ? null : focus })}
        />
      )}
    </div>
  );
}
