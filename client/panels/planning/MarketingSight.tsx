import type { SightPart } from '../../../shared/view/parts.ts';
import type { ScenarioPart } from '../../../shared/view/scenarioPart.ts';
import { percent } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';

type Marketing = Extract<SightPart, { role: 'marketing' }>;
type Props = { readonly sight: Marketing; readonly segments: ScenarioPart['segments'] };

const MEASURES = ['awareness', 'equity', 'share', 'fit'] as const;

/** Four measures of the name, segment by segment; in rough steps until research has made them exact. */
export function MarketingSight({ sight, segments }: Props) {
  const { t, language } = useText();
  const nameOf = (segment: string): string => segments.find((it) => it.id === segment)?.name[language] ?? segment;
  const cell = (value: number | null): string => (value === null ? '–' : percent(value, language));
  return (
    <>
      <table class="segments">
        <thead>
          <tr>
            <td />
            {sight.segments.map(({ segment }) => (
              <th key={segment} scope="col">
                {nameOf(segment)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {MEASURES.map((measure) => (
            <tr key={measure}>
              <th scope="row">{t(`plan.sight.marketing.${measure}`)}</th>
              {sight.segments.map((row) => (
                <td key={row.segment}>{cell(row[measure])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft">{t(sight.exact ? 'plan.sight.marketing.exact' : 'plan.sight.marketing.rough')}</p>
    </>
  );
}
