import type { View } from '../../../shared/view/parts.ts';
import { money } from '../../present/format.ts';
import { resultRounds } from '../../present/resultRounds.ts';
import { teamRows } from '../../present/teamRows.ts';
import { useLetterName } from '../../text/useLetterName.ts';
import { useText } from '../../text/useText.ts';

type Props = { readonly view: View; readonly team: string | null; readonly round: number };

/** The facts of the score map: for every round so far and every team, where it stood on both axes. */
export function ScoreTable({ view, team, round }: Props) {
  const { t, language } = useText();
  const letterName = useLetterName(team);
  const rounds = resultRounds(view).filter((one) => one <= round);
  const short = (cents: number): string => money(cents, view.scenario.currency, language);
  return (
    <table class="score-table">
      <caption class="only-heard">{t('results.map.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('results.map.round')}</th>
          <th scope="col">{t('results.map.team')}</th>
          <th scope="col">{t('results.map.x')}</th>
          <th scope="col">{t('results.map.y')}</th>
        </tr>
      </thead>
      <tbody>
        {rounds.flatMap((one) =>
          teamRows(view, team, one, letterName).map((row) => (
            <tr key={`${one} ${row.key}`} class={row.own ? 'own' : ''}>
              <td>{one}</td>
              <th scope="row">{row.name}</th>
              <td>{row.revenueSoFar === null ? '–' : short(row.revenueSoFar)}</td>
              <td>{short(row.brandValue)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
