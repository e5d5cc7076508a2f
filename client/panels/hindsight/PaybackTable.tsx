import { money } from '../../present/format.ts';
import type { PaybackPicture } from '../../present/payback.ts';
import type { PaybackWords } from '../../present/paybackDrawing.ts';
import { useText } from '../../text/useText.ts';

type Props = {
  readonly picture: PaybackPicture;
  readonly round: number;
  readonly words: PaybackWords & { readonly unit: string };
  readonly currency: string;
};

/** The same figures as the picture, to be read, copied and added up. */
export function PaybackTable({ picture, round, words, currency }: Props) {
  const { t, language } = useText();
  const { quarters, lines } = picture;
  const caption = t('hindsight.payback.table.caption', { round, unit: words.unit });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: twenty quarters are wider than a screen; what scrolls must be in reach of the keyboard.
    <section class="table-scroll" tabIndex={0} aria-label={caption}>
      <table class="payback-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('hindsight.payback.table.card')}</th>
            <th scope="col">{t('hindsight.payback.table.chips')}</th>
            <th scope="col">{t('hindsight.payback.table.cost')}</th>
            {quarters.map(({ quarter, round: of }) => (
              <th key={quarter} scope="col" class={of === null ? 'after' : ''}>
                {words.quarter(quarter)}
                {of === null && <span class="only-heard"> {t('hindsight.payback.after')}</span>}
              </th>
            ))}
            <th scope="col">{t('hindsight.payback.table.total')}</th>
            <th scope="col">{t('hindsight.payback.table.paid')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.card}>
              <th scope="row">{words.name(line)}</th>
              <td>{line.chips}</td>
              <td>{money(line.cost, currency, language)}</td>
              {quarters.map(({ quarter, round: of }) => {
                const cell = line.cells.find((it) => it.quarter === quarter);
                return (
                  <td key={quarter} class={of === null ? 'after' : ''}>
                    {cell ? words.figure(cell.cents) : ''}
                  </td>
                );
              })}
              <td>
                <strong>{money(line.total, currency, language)}</strong>
              </td>
              <td>{words.verdictNote(line)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
