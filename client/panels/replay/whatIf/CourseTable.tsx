import type { Measure, Point } from '../../../../shared/replay/timelines.ts';
import { money, people, percent, signed, signedMoney, signedPoints } from '../../../present/format.ts';
import { useText } from '../../../text/useText.ts';

type Props = {
  readonly caption: string;
  readonly measure: Measure;
  readonly points: readonly Point[];
  readonly weeksPerRound: number;
  readonly currency: string;
};

const WEEKS_A_QUARTER = 13;
/** Whatever reads alike has no difference to write. */
const NONE = '–';

/** The numbers behind a chart: each quarter of revenue, and else the end of each round. */
export function CourseTable({ caption, measure, points, weeksPerRound, currency }: Props) {
  const { t, language } = useText();
  const rows = measure === 'revenue' ? points : points.filter(({ week }) => week % weeksPerRound === 0);
  const when = (week: number): string => {
    if (measure === 'revenue') return t('whatIf.table.quarter', { quarter: week / WEEKS_A_QUARTER });
    return week === 0 ? t('whatIf.table.start') : t('whatIf.table.end', { round: week / weeksPerRound });
  };
  const written = (value: number): string => {
    if (measure === 'revenue' || measure === 'brandValue') return money(value, currency, language);
    return measure === 'share' || measure === 'awareness' ? percent(value, language, 1) : people(value, language);
  };
  const difference = ({ original, rerun }: Point): string => {
    if (written(original) === written(rerun)) return NONE;
    if (measure === 'revenue' || measure === 'brandValue') return signedMoney(rerun - original, currency, language);
    // People are counted before they are compared, so that a row adds up as it reads.
    if (measure === 'leads' || measure === 'customers')
      return signed(Math.round(rerun) - Math.round(original), language);
    return t('whatIf.table.points', { by: signedPoints(rerun - original, language) });
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
        {rows.map((point) => (
          <tr key={point.week} class={difference(point) === NONE ? undefined : 'differs'}>
            <th scope="row">{when(point.week)}</th>
            <td>{written(point.original)}</td>
            <td>{written(point.rerun)}</td>
            <td>{difference(point)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
