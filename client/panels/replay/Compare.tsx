import type { View } from '../../../shared/view/parts.ts';
import type { Compared } from '../../present/comparison.ts';
import { COMPARED, comparison } from '../../present/comparison.ts';
import { money, people } from '../../present/format.ts';
import { useLetterName } from '../../text/useLetterName.ts';
import { useText } from '../../text/useText.ts';
import { CompanyMark } from '../parts/CompanyMark.tsx';
import { Heading } from '../parts/Heading.tsx';
import { ComparedTable } from './ComparedTable.tsx';
import { TimelineChart } from './timeline/TimelineChart.tsx';
import '../../style/timelines.css';

type Props = { readonly view: View; readonly team: string | null; readonly round: number };

const LEAST: Readonly<Record<Compared, number>> = { revenue: 100, brandValue: 100, customers: 1, leads: 1 };

/** All companies whose figures this view shows, side by side up to a round; the viewer's own is drawn on top and thicker. */
export function Compare({ view, team, round }: Props) {
  const { t, language } = useText();
  const compared = comparison(view, team, round, useLetterName(team));
  const empty = compared === null || compared.companies.length === 0;
  const write = (measure: Compared, value: number): string =>
    measure === 'revenue' || measure === 'brandValue'
      ? money(value, view.scenario.currency, language)
      : people(value, language);
  return (
    <div class="compare">
      <Heading>{t('replay.compare.title')}</Heading>
      <p class="soft">{t(empty ? 'replay.compare.nothing' : 'replay.compare.words')}</p>
      {compared && !empty && (
        <>
          <ul class="timeline-legend">
            {compared.companies.toReversed().map(({ key, name, own, marker, colour }) => (
              <li key={key} class={own ? 'own' : undefined}>
                <CompanyMark marker={marker} colour={colour} />
                {own ? t('replay.compare.own', { team: name }) : name}
              </li>
            ))}
          </ul>
          <div class="timeline-grid">
            {COMPARED.map((measure) => (
              <TimelineChart
                key={measure}
                heading="h3"
                title={t(`replay.compare.measure.${measure}`)}
                lines={compared.lines[measure]}
                lookOf={(key) => {
                  const company = compared.companies.find((it) => it.key === key);
                  return {
                    class: company?.own ? 'own' : 'rival',
                    ...(company && { colour: company.colour, marker: company.marker }),
                  };
                }}
                over={compared}
                words={{
                  value: (value) => write(measure, value),
                  round: (one) => t('replay.compare.axis', { round: one }),
                }}
                numbers={t('replay.compare.numbers')}
                least={LEAST[measure]}
              >
                <ComparedTable compared={compared} measure={measure} write={(value) => write(measure, value)} />
              </TimelineChart>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
