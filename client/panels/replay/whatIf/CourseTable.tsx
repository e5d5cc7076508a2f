import type { Measure, Point } from '../../../../shared/replay/timelines.ts';
import { useText } from '../../../text/useText.ts';

type Props = {
  readonly caption: string;
  readonly measure: Measure;
  readonly points: readonly Point[];
  readonly weeksPerRound: number;
  readonly write: (value: number) => string;
};

const WEEKS_A_QUARTER = 13;

/** The numbers behind a chart: each quarter of revenue, and else the end of each round. */
export function CourseTable({ caption, measure, points, weeksPerRound, write }: Props) {
  const { t } = useText();
  const rows = measure === 'revenue' ? points : points.filter(({ week }) => week % weeksPerRound === 0);
  const when = (week: number): string => {
    if (measure === 'revenue') return t('whatIf.table.quarter', { quarter: week / WEEKS_A_QUARTER });
    return week === 0 ? t('whatIf.table.start') : t('whatIf.table.end', { round: week / weeksPerRound });
  };
  return (
    <table class="timeline-table">
      <caption class="only-heard">{caption}</caption>
      <thead>
        <tr>
          {['when', 'original', 'rerun', 'by'].map((column) => (
            <th key={column} scope="col">
              {t(`whatIf.table.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ week, original, rerun }) => (
          <tr key={week} class={write(original) === write(rerun) ? undefined : 'differs'}>
            <th scope="row">{when(week)}</th>
            <td>{write(original)}</td>
            <td>{write(rerun)}</td>
            <td>{difference(original, rerun, write)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** With its sign; where both read alike there is none to write. */
function difference(original: number, rerun: number, write: Props['write']): string {
  if (write(original) === write(rerun)) return '–';
  return `${rerun > original ? '+' : '−'}${write(Math.abs(rerun - original))}`;
}
