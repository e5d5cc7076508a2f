import { keyring } from '../../model/browserKeys.ts';
import { dayAndTime } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';
import { Link } from '../parts/Link.tsx';
import { addressOf } from '../parts/useToken.ts';

const SHOWN = 4;

/** The sessions this browser has a key to, each one click away. */
export function OwnSessions() {
  const { t, language } = useText();
  const keys = keyring
    .all()
    .filter((key) => key.kind !== 'screen')
    .slice(0, SHOWN);
  if (keys.length === 0) return null;
  return (
    <section class="own-sessions" aria-labelledby="own-sessions">
      <h2 id="own-sessions">{t('shell.landing.own')}</h2>
      <ul class="own-list">
        {keys.map((key) => (
          <li key={key.token}>
            <Link to={addressOf(key)} class="own-session">
              <strong class="code">{key.code}</strong>
              <span>{key.kind === 'seat' ? key.name : t('shell.landing.facilitator')}</span>
              <span class="own-when">{dayAndTime(key.used, language)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
