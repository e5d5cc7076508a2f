import type { OwnOutcome, View } from '../../../shared/view/parts.ts';
import { money } from '../../present/format.ts';
import { roundPlan } from '../../present/roundPlan.ts';
import { useText } from '../../text/useText.ts';
import type { TeamView } from '../parts/people.ts';

type Props = { readonly view: View; readonly team: TeamView };

/** Round by round in one line each: what both roles played, and what came of it. */
export function RoundsTable({ view, team: { team, name } }: Props) {
  const { t, language } = useText();
  const { currency, categoryPrice, segments } = view.scenario;
  const rounds = Object.values(view.outcomes)
    .filter(({ teams }) => teams[team])
    .sort((one, other) => one.round - other.round);
  const short = (cents: number): string => money(cents, currency, language);
  const withCompany = rounds.some(({ companyValue }) => companyValue[team] !== undefined);
  const choices = ({ decision: { price, focus } }: OwnOutcome): string => {
    const segment = segments.find(({ id }) => id === focus)?.name[language];
    return `${money(categoryPrice * price, currency, language, 'full')} · ${segment ?? t('results.plan.focusAll')}`;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it is wider than the screen; what scrolls must be in reach of the keyboard.
    <section class="table-scroll" tabIndex={0} aria-label={`${t('home.rounds.title')}: ${name}`}>
      <table class="home-rounds">
        <thead>
          <tr>
            {(['round', 'sales', 'marketing', 'choices', 'revenue', 'quotas', 'brandValue'] as const).map((head) => (
              <th key={head} scope="col">
                {t(`home.rounds.${head}`)}
              </th>
            ))}
            {withCompany && <th scope="col">{t('home.rounds.companyValue')}</th>}
          </tr>
        </thead>
        <tbody>
          {rounds.map(({ round, teams, own, companyValue }) => {
            const plan = own[team];
            const came = teams[team];
            const value = companyValue[team];
            return (
              <tr key={round}>
                <th scope="row">{round}</th>
                {plan
                  ? roundPlan(plan).map(({ role, cards }) => (
                      <td key={role}>
                        {cards.map(({ card, count }) => `${t(`cards.${card}.name`)} ${count}`).join(', ') ||
                          t('results.plan.empty')}
                      </td>
                    ))
                  : [<td key="sales" />, <td key="marketing" />]}
                <td>{plan && choices(plan)}</td>
                <td>{came && short(came.revenue)}</td>
                <td>
                  {came?.quarters
                    .map(({ quarter, hit }) => t(hit ? 'results.teams.hit' : 'results.teams.missed', { quarter }))
                    .join(', ')}
                </td>
                <td>{came && short(came.brandValue)}</td>
                {withCompany && <td>{value === undefined ? '' : short(value)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
