import { money, people } from '../../present/format.ts';
import type { TownPicture } from '../../present/townPicture.ts';
import { useText } from '../../text/useText.ts';

type Props = { readonly picture: TownPicture; readonly currency: string; readonly open: boolean };

const LINES = ['outskirts', 'square', 'queue', 'stall', 'direct', 'indirect', 'roof', 'coins', 'flags'] as const;

/** What the picture means, in words; the scale is always to be seen. */
export function Legend({ picture, currency, open }: Props) {
  const { t, language } = useText();
  const { scale } = picture;
  const market = people(scale.market, language);
  const outskirts = people(scale.outskirts, language);
  return (
    <div class="market-legend">
      <p class="market-scale">
        <span>
          {scale.market === scale.outskirts
            ? t('town.legend.scale', { market })
            : t('town.legend.scales', { market, outskirts })}
        </span>
        <span>{t('town.legend.coin', { coin: money(scale.coin, currency, language) })}</span>
      </p>
      <details open={open}>
        <summary>{t('town.legend.title')}</summary>
        <ul class="market-lines">
          {LINES.map((line) => (
            <li key={line}>{t(`town.legend.${line}`)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
