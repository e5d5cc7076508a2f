import type { View } from '../../../shared/view/parts.ts';
import { keyring } from '../../model/browserKeys.ts';
import { dayOf } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';
import { SaveButton } from '../chair/SaveButton.tsx';
import { Card } from '../parts/Card.tsx';
import { Link } from '../parts/Link.tsx';
import '../../style/home.css';

/** What people show to the facilitators of what they take along; and every team's page to print. */
export function WordsBoard({ view }: { readonly view: View }) {
  const { t, language } = useText();
  const { code } = view.session;
  const told = view.commitments?.flatMap(({ seat, told: it }) => (it ? [{ seat, ...it }] : [])) ?? [];
  const token = keyring.find('facilitator', code)?.token;
  return (
    <Card title={t('home.board.title')} class="words-board">
      {told.length === 0 && <p class="soft">{t('home.board.none')}</p>}
      <ul>
        {told.map(({ seat, name, team, roles, remember, will, until }) => (
          <li key={seat}>
            <strong>{name}</strong>{' '}
            <span class="soft">
              {[
                view.people.teams.find((it) => it.team === team)?.name ?? team,
                ...roles.map((role) => t(`shell.role.${role}`)),
              ].join(' · ')}
            </span>
            {remember && <p>{remember}</p>}
            {will && (
              <p>
                <b>{until ? t('home.own.willUntil', { day: dayOf(until, language) }) : t('home.own.will')}</b> {will}
              </p>
            )}
          </li>
        ))}
      </ul>
      <div class="button-row">
        <Link to={`/home?all#${code}`} class="button">
          {t('home.board.pages')}
        </Link>
        {token && told.length > 0 && (
          <SaveButton
            token={token}
            path="/api/sessions/tables/commitments?bom=1"
            name={`pasar-${code}-commitments.csv`}
            label={t('home.board.save')}
          />
        )}
      </div>
    </Card>
  );
}
