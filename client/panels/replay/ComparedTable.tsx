import type { Compared, Comparison } from '../../present/comparison.ts';
import { useText } from '../../text/useText.ts';

type Props = {
  readonly compared: Comparison;
  readonly measure: Compared;
  readonly write: (value: number) => string;
};

/** The numbers behind a comparison at the end of each round; revenue is that of the round's last quarter. */
export function ComparedTable({ compared, measure, write }: Props) {
  const { t } = useText();
  const title = t(`replay.compare.measure.${measure}`);
  const { rounds, weeksPerRound, companies, lines } = compared;
  const at = (key: string, week: number): string => {
    const point = lines[measure].find((line) => line.key === key)?.points.findLast((it) => it.week <= week);
    return point ? write(point.value) : '–';
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be in reach of the keyboard.
    <section class="table-scroll" tabIndex={0} aria-label={`${t('replay.compare.numbers')}: ${title}`}>
      <table class="timeline-table">
        <caption class="only-heard">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('replay.compare.team')}</th>
            {rounds.map((round) => (
              <th key={round} scope="col">
                {t('replay.compare.axis', { round })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {companies.toReversed().map(({ key, name, own }) => (
            <tr key={key} class={own ? 'own' : undefined}>
              <th scope="row">{own ? t('replay.compare.own', { team: name }) : name}</th>
              {rounds.map((round) => (
                <td key={round}>{at(key, round * weeksPerRound)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
