import { useId } from 'preact/hooks';
import type { Measure, Point } from '../../../../shared/replay/timelines.ts';
import { money, people, percent } from '../../../present/format.ts';
import type { OpenedRecording } from '../../../replay/replayMessages.ts';
import { useText } from '../../../text/useText.ts';
import { TimelineChart } from '../timeline/TimelineChart.tsx';
import { CourseTable } from './CourseTable.tsx';
import type { Answer } from './useIdea.ts';

type Props = {
  readonly opened: OpenedRecording;
  readonly answer: Answer;
  readonly team: string;
  readonly onTeam: (team: string) => void;
};

/** In the order in which they are shown: the two scores first, then what lies behind them. The keys keep to the rule's list. */
const SHOWN: readonly Measure[] = ['revenue', 'brandValue', 'share', 'awareness', 'leads', 'customers'];
const LEAST: Readonly<Record<Measure, number>> = {
  revenue: 100,
  brandValue: 100,
  share: 0.01,
  awareness: 0.01,
  leads: 1,
  customers: 1,
};

/** What a team's figures were and would have been, over all rounds, one small chart for each. */
export function BothCourses({ opened, answer, team, onTeam }: Props) {
  const { t, language } = useText();
  const id = useId();
  const { timelines } = answer;
  const { weeksPerRound, rounds, first } = timelines;
  const timeline = timelines.teams.find((it) => it.team === team);
  const name = opened.teams.find((it) => it.team === team)?.name ?? team;
  const write = (measure: Measure, value: number): string => {
    if (measure === 'revenue' || measure === 'brandValue') return money(value, opened.scenario.currency, language);
    return measure === 'share' || measure === 'awareness' ? percent(value, language) : people(value, language);
  };
  const mark = first && (first.round - 1) * weeksPerRound + first.week - 1;
  return (
    <section class="both-courses" aria-labelledby={`${id}-title`}>
      <div class="both-courses-head">
        <h3 id={`${id}-title`}>{t('whatIf.charts', { team: name })}</h3>
        <ul class="timeline-legend">
          {(['original', 'rerun', 'mark'] as const)
            .filter((what) => what !== 'mark' || mark !== null)
            .map((what) => (
              <li key={what} class={what}>
                {t(`whatIf.legend.${what}`)}
              </li>
            ))}
        </ul>
        <div class="both-courses-team">
          <label for={`${id}-team`}>{t('whatIf.chartsOf')}</label>
          <select
            id={`${id}-team`}
            class="text-box"
            value={team}
            onChange={(event) => onTeam(event.currentTarget.value)}
          >
            {opened.teams.map((it) => (
              <option key={it.team} value={it.team}>
                {it.name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div class="timeline-grid">
        {timeline &&
          SHOWN.map((measure) => {
            const points = timeline.points[measure];
            const pointOf = (side: 'original' | 'rerun') => (point: Point) => ({
              week: point.week,
              value: point[side],
            });
            return (
              <TimelineChart
                key={measure}
                heading="h4"
                title={t(`whatIf.measure.${measure}`)}
                lines={(['original', 'rerun'] as const).map((side) => ({
                  key: side,
                  points: points.map(pointOf(side)),
                }))}
                lookOf={(key) => ({ class: key })}
                over={{ rounds, weeksPerRound }}
                words={{ value: (value) => write(measure, value), round: (round) => t('whatIf.axis', { round }) }}
                numbers={t('whatIf.table.open')}
                least={LEAST[measure]}
                mark={mark}
                markWord={first ? t('whatIf.mark', { week: first.week }) : ''}
              >
                <CourseTable
                  caption={t('whatIf.table.caption', { measure: t(`whatIf.measure.${measure}`), team: name })}
                  measure={measure}
                  points={points}
                  weeksPerRound={weeksPerRound}
                  currency={opened.scenario.currency}
                />
              </TimelineChart>
            );
          })}
      </div>
    </section>
  );
}
