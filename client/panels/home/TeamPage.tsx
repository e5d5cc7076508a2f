import type { Words } from '../../../shared/session/commitments.ts';
import type { View } from '../../../shared/view/parts.ts';
import { dayOf, list } from '../../present/format.ts';
import { luckWords } from '../../present/luck.ts';
import { teamLook } from '../../present/townTeam.ts';
import { useText } from '../../text/useText.ts';
import { TurningCard } from '../hindsight/TurningCard.tsx';
import type { TeamView } from '../parts/people.ts';
import { TeamMark } from '../parts/TeamMark.tsx';
import { DifferencesTable } from './DifferencesTable.tsx';
import { PaybackRounds } from './PaybackRounds.tsx';
import { RoundsTable } from './RoundsTable.tsx';
import '../../style/turns.css';
import '../../style/payback.css';

type Props = { readonly view: View; readonly team: TeamView; readonly words: Words | null };

/** One team's way through the workshop on two or three sheets, with the own words of whoever takes it home. */
export function TeamPage({ view, team, words }: Props) {
  const { t, language } = useText();
  const { settings, talk, since } = view.session;
  const turns = view.turns?.teams[team.team] ?? [];
  const luck = view.turns?.luck ?? null;
  const told = luck && luckWords(luck, language);
  const company = { key: team.team, name: team.name, ...teamLook(team.motif), own: true };
  const people = team.seats.filter(({ bot }) => !bot).map(({ name }) => name);
  return (
    <article class="home-team">
      <header>
        <h2>
          <TeamMark motif={team.motif} /> {t('shell.team', { name: team.name })}
        </h2>
        <p>
          {[settings.title, view.scenario.name[language], dayOf(talk?.since || since, language)]
            .filter((it) => it !== '')
            .join(' · ')}
        </p>
        {people.length > 0 && <p>{list(people, language)}</p>}
      </header>
      {words && (words.remember !== '' || words.will !== '') && (
        <section class="home-words">
          {words.remember && (
            <>
              <h3>{t('home.own.remember')}</h3>
              <p>{words.remember}</p>
            </>
          )}
          {words.will && (
            <>
              <h3>
                {words.until ? t('home.own.willUntil', { day: dayOf(words.until, language) }) : t('home.own.will')}
              </h3>
              <p>{words.will}</p>
            </>
          )}
        </section>
      )}
      <section>
        <h3>{t('home.rounds.title')}</h3>
        <RoundsTable view={view} team={team} />
      </section>
      {turns.length > 0 && (
        <section>
          <h3>{t('hindsight.turns.title')}</h3>
          <ul class="home-turns">
            {turns.map((turn) => (
              <TurningCard key={turn.turn} view={view} company={company} turn={turn} most={0} folded />
            ))}
          </ul>
        </section>
      )}
      {told && (
        <section>
          <h3>{t('hindsight.luck.title')}</h3>
          <p>{t(`hindsight.luck.${told.kind}`, { skill: told.skill, luck: told.luck })}</p>
        </section>
      )}
      <section>
        <h3>{t('home.differences')}</h3>
        <DifferencesTable view={view} team={team.team} />
      </section>
      <PaybackRounds view={view} team={team.team} />
    </article>
  );
}
