import { money, people } from '../../present/format.ts';
import type { Stall, TownFacts } from '../../present/townPicture.ts';
import { useText } from '../../text/useText.ts';

type Props = { readonly picture: TownFacts; readonly currency: string };

const COUNTS = ['unaware', 'aware', 'shoppers', 'leads', 'customers', 'loyal'] as const;

/** What the town shows at the end of the week, in numbers: a row for each team. */
export function TownTable({ picture, currency }: Props) {
  const { t, language } = useText();
  const { stalls, week, weeks } = picture;
  const flow = (count: number): string => (week < 1 ? t('town.table.noWeek') : people(count, language));
  const cash = (cents: number): string => money(cents, currency, language);
  const quota = (flag: Stall['quotas'][number]): string =>
    t(`town.table.${flag.state}`, { revenue: cash(flag.revenue), quota: cash(flag.quota) });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table on a small screen must be scrolled by keyboard, too.
    <section class="market-table" aria-label={t('town.table.region')} tabIndex={0}>
      <table>
        <caption>{t('town.table.caption', { week: Math.floor(week), weeks })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('town.table.team')}</th>
            {COUNTS.map((count) => (
              <th key={count} scope="col">
                {t(`town.table.${count}`)}
              </th>
            ))}
            <th scope="col">{t('town.table.won')}</th>
            <th scope="col">{t('town.table.cold')}</th>
            <th scope="col">{t('town.table.revenue')}</th>
            {stalls[0]?.quotas.map(({ quarter }) => (
              <th key={quarter} scope="col">
                {t('town.table.quota', { quarter })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stalls.map((stall) => (
            <tr key={stall.team} class={stall.own ? 'own' : undefined}>
              <th scope="row">{stall.own ? t('town.table.own', { name: stall.name }) : stall.name}</th>
              {COUNTS.map((count) => (
                <td key={count}>{people(stall.people[count], language)}</td>
              ))}
              <td>{flow(stall.won)}</td>
              <td>{flow(stall.cold)}</td>
              <td>{cash(stall.revenue)}</td>
              {stall.quotas.map((flag) => (
                <td key={flag.quarter}>{quota(flag)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
