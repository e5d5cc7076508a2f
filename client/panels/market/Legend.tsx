import { useText } from '../../text/useText.ts';

const LINES = ['outskirts', 'square', 'queue', 'stall', 'direct', 'indirect', 'roof', 'coins', 'flags'] as const;

/** What the picture means, in words. */
export function Legend() {
  const { t } = useText();
  return (
    <div class="market-legend">
      <h3>{t('town.legend.title')}</h3>
      <dl>
        {LINES.map((line) => (
          <div key={line}>
            <dt>{t(`town.legend.${line}.what`)}</dt>
            <dd>{t(`town.legend.${line}.means`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
