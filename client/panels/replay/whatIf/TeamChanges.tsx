import { signedMoney } from '../../../present/format.ts';
import { turnOf } from '../../../present/whatIfPlan.ts';
import type { OpenedRecording } from '../../../replay/replayMessages.ts';
import { useText } from '../../../text/useText.ts';
import { Card } from '../../parts/Card.tsx';
import type { Answer } from './useIdea.ts';

type Props = { readonly opened: OpenedRecording; readonly answer: Answer };

/** By how much each team's two scores would have come out otherwise. */
export function TeamChanges({ opened, answer }: Props) {
  const { t, language } = useText();
  const { currency } = opened.scenario;
  const by = (pair: { original: number; rerun: number }): string =>
    turnOf(pair) === 'same' ? '0' : signedMoney(pair.rerun - pair.original, currency, language);
  return (
    <Card title={t('whatIf.teams.title')} class="what-if-teams">
      <table class="timeline-table">
        <caption class="only-heard">{t('whatIf.teams.caption')}</caption>
        <thead>
          <tr>
            {['team', 'revenue', 'brandValue'].map((column) => (
              <th key={column} scope="col">
                {t(`whatIf.teams.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.timelines.teams.map(({ team, revenue, brandValue }) => (
            <tr key={team} class={team === answer.idea.change.team ? 'own' : undefined}>
              <th scope="row">{opened.teams.find((it) => it.team === team)?.name ?? team}</th>
              <td>{by(revenue)}</td>
              <td>{by(brandValue)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
