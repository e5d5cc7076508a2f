import { money, people } from '../../present/format.ts';
import type { TownFacts } from '../../present/townPicture.ts';
import { useText } from '../../text/useText.ts';

type Props = { readonly picture: TownFacts; readonly currency: string };

/** How many people a figure stands for, and how much money a coin; and whose market it is, where there are several. */
export function Scale({ picture, currency }: Props) {
  const { t, language } = useText();
  const { scale, market: whose } = picture;
  const market = people(scale.market, language);
  const outskirts = people(scale.outskirts, language);
  return (
    <p class="market-scale">
      <span>
        {scale.market === scale.outskirts
          ? t('town.scale.one', { market })
          : t('town.scale.two', { market, outskirts })}
      </span>
      <span>{t('town.scale.coin', { coin: money(scale.coin, currency, language) })}</span>
      {whose !== 'shared' && <span>{t(`town.market.${whose}`)}</span>}
    </p>
  );
}
