import { keyring } from '../../model/browserKeys.ts';
import { dayAndTime } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';

/** Newest sessions that are offered. */
const SHOWN = 6;

/** Sessions in which this browser has a chair; the server says whether their recording may be seen yet. */
export function FinishedSessions() {
  const { t, language } = useText();
  const keys = keyring.all();
  const newest = keys
    .filter((key, index) => keys.findIndex((other) => other.code === key.code) === index)
    .slice(0, SHOWN);
  if (newest.length === 0) return null;
  return (
    <section class="replay-own" aria-labelledby="replay-own">
      <h2 id="replay-own">{t('replay.open.own')}</h2>
      <ul class="replay-own-list">
        {newest.map(({ code, used }) => (
          <li key={code}>
            <a class="button" href={`/replay?session=${encodeURIComponent(code)}`}>
              <span class="code">{code}</span> <span>{dayAndTime(used, language)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
