import { percent } from '../../present/format.ts';
import type { HorizonShare } from '../../present/payback.ts';
import { useText } from '../../text/useText.ts';

/** Of what tactical and strategic chips earned: the part that came at once, later, and after the game. Each part has a pattern of its own. */
export function HorizonBars({ shares }: { readonly shares: readonly HorizonShare[] }) {
  const { t, language } = useText();
  if (shares.length === 0) return null;
  return (
    <ul class="horizon-bars">
      {shares.map(({ horizon, shares: parts }) => (
        <li key={horizon}>
          <strong>{t(`hindsight.payback.horizon.${horizon}`)}</strong>
          <span class="horizon-bar" aria-hidden="true">
            {parts.map(({ when, share }) => (
              <i key={when} class={when} style={{ flexGrow: share }} />
            ))}
          </span>
          <span class="horizon-words">
            {parts.map(({ when, share }) => (
              <span key={when} class="horizon-part">
                <i class={when} aria-hidden="true" />{' '}
                {t(`hindsight.payback.when.${when}`, { share: percent(share, language) })}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
