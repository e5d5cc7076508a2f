import type { LogEntry } from '../../net/chair.ts';
import { timeOfDay } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';

/** What was done, when, by whom, and of what it was about. */
export function LogList({ entries }: { readonly entries: readonly LogEntry[] }) {
  const { t, language } = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard.
    <section class="log-scroll" tabIndex={0} aria-label={t('log.title')}>
      <ol class="log-list">
        {entries.map((entry) => (
          <li key={`${entry.at}-${entry.chair}-${entry.what}-${JSON.stringify(entry.details)}`}>
            <time dateTime={new Date(entry.at).toISOString()}>{timeOfDay(entry.at, language)}</time>
            <div>
              <p>
                <strong>{t([`log.what.${entry.what}`, 'log.what.other'], valuesOf(entry))}</strong>
                {entry.round !== null && <span class="chip">{t('log.round', { round: entry.round })}</span>}
                {entry.team !== null && <span class="chip">{t('shell.team', { name: entry.team })}</span>}
                {(entry.details['role'] === 'sales' || entry.details['role'] === 'marketing') && (
                  <span class="chip">{t(`shell.role.${entry.details['role']}`)}</span>
                )}
                {entry.person !== null && <span class="chip">{entry.person}</span>}
              </p>
              <p class="log-who">
                {entry.label || t(`chair.right.${entry.right}`)}
                {entry.label !== '' && ` · ${t(`chair.right.${entry.right}`)}`}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );

  /** What a sentence may say: the words and numbers of the fact, and what stands for those that are empty. */
  function valuesOf({ what, details }: LogEntry): Record<string, string | number> {
    const right = typeof details['right'] === 'string' ? t(`chair.right.${details['right']}`) : '';
    const said = Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : String(value ?? ''),
    ]);
    const label = details['label'] ? `${details['label']} (${right})` : right;
    return { ...Object.fromEntries(said), what: String(details['what'] ?? what), label };
  }
}
