import type { AttemptView } from '../../../shared/view/attemptsPart.ts';
import type { View } from '../../../shared/view/parts.ts';
import { companiesIn } from '../../present/companies.ts';
import { list } from '../../present/format.ts';
import { useLetterName } from '../../text/useLetterName.ts';
import { useText } from '../../text/useText.ts';
import { AttemptOthers } from './AttemptOthers.tsx';
import { AttemptTable } from './AttemptTable.tsx';
import '../../style/attempt.css';

type Props = { readonly view: View; readonly team: string | null; readonly large?: boolean };

/** Every attempt that can be compared with what counts, folded; while one is in its review, that one alone and open. */
export function Attempts({ view, team, large }: Props) {
  const { t } = useText();
  const told = view.attempts?.attempts.filter(({ sides, running }) => !running || hasSecond(sides)) ?? [];
  const now = told.find(({ running }) => running);
  if (now)
    return (
      <section class="card attempt">
        <h2>{t('attempt.title', { number: now.number, round: now.round })}</h2>
        <Compared view={view} team={team} attempt={now} large={large} />
      </section>
    );
  return told.map((attempt) => (
    <details key={attempt.line} class="card attempt">
      <summary>{t('attempt.title', { number: attempt.number, round: attempt.round })}</summary>
      <Compared view={view} team={team} attempt={attempt} />
    </details>
  ));
}

const hasSecond = (sides: AttemptView['sides']): boolean => Object.values(sides).every(({ second }) => second !== null);

function Compared({
  view,
  team,
  attempt,
  large = false,
}: Omit<Props, 'large'> & { readonly attempt: AttemptView; readonly large?: boolean | undefined }) {
  const { t, language } = useText();
  const companies = companiesIn(view, { teams: attempt.sides }, team, useLetterName(team));
  const names = view.people.teams.filter((it) => attempt.teams.includes(it.team)).map(({ name }) => name);
  const all = names.length === view.people.teams.length;
  const tried = companies
    .filter(({ key }) => all || attempt.teams.includes(key))
    .sort((one, other) => Number(other.own) - Number(one.own));
  const others = companies.filter((company) => !tried.includes(company));
  return (
    <>
      <p class="soft">
        {all ? t('attempt.byAll') : t('attempt.by', { teams: list(names, language) })} {t('attempt.stays')}
      </p>
      {companies.length === 0 && <p>{t('attempt.hidden')}</p>}
      <div class="attempt-tables">
        {tried.map((company) => {
          const { first, second } = attempt.sides[company.key] ?? {};
          return (
            first &&
            second && (
              <AttemptTable
                key={company.key}
                view={view}
                attempt={attempt}
                company={company}
                first={first}
                second={second}
                brief={large}
              />
            )
          );
        })}
      </div>
      {others.length > 0 && <AttemptOthers view={view} attempt={attempt} companies={others} />}
    </>
  );
}
