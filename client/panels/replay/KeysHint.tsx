import { useText } from '../../text/useText.ts';

const KEYS = ['arrows', 'pages', 'digits', 'ends', 'space'] as const;

/** Which keys move the replay. */
export function KeysHint() {
  const { t } = useText();
  return (
    <details class="replay-keys">
      <summary>{t('replay.keys.title')}</summary>
      <dl>
        {KEYS.map((key) => (
          <div key={key}>
            <dt>{t(`replay.keys.names.${key}`)}</dt>
            <dd>{t(`replay.keys.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
