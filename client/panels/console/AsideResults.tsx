import type { View } from '../../../shared/view/parts.ts';
import { money } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';

/** What came of practice, and of rounds before they were opened again: for the facilitator to look up. */
export function AsideResults({ view }: { readonly view: View }) {
  const { t, language } = useText();
  const rounds = view.aside?.rounds ?? [];
  if (rounds.length === 0) return null;
  const short = (cents: number): string => money(cents, view.scenario.currency, language);
  return (
    <details class="card aside-results">
      <summary>{t('lines.aside.title', { count: rounds.length })}</summary>
      {rounds.map(({ line, kind, round, teams }) => (
        <table key={`${line}/${round}`}>
          <caption>{kind === 'practice' ? t('lines.aside.practice') : t('lines.aside.replaced', { round })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('lines.aside.team')}</th>
              <th scope="col">{t('lines.aside.revenue')}</th>
              <th scope="col">{t('lines.aside.brandValue')}</th>
            </tr>
          </thead>
          <tbody>
            {view.people.teams.map(({ team, name }) => (
              <tr key={team}>
                <th scope="row">{t('shell.team', { name })}</th>
                <td>{short(teams[team]?.revenue ?? 0)}</td>
                <td>{short(teams[team]?.brandValue ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </details>
  );
}
