import type { View } from '../../../shared/view/parts.ts';
import { money } from '../../present/format.ts';
import { horizonShares, paybackPicture, paybackRounds, unitOf } from '../../present/payback.ts';
import { useText } from '../../text/useText.ts';
import { HorizonBars } from '../hindsight/HorizonBars.tsx';
import { usePaybackWords } from '../hindsight/usePaybackWords.ts';

/** What each card's chips earned and when they were back, a small table for each round; nothing where it is not known. */
export function PaybackRounds({ view, team }: { readonly view: View; readonly team: string }) {
  const payback = view.payback?.teams[team];
  return payback ? <Told view={view} payback={payback} /> : null;
}

type Props = { readonly view: View; readonly payback: NonNullable<View['payback']>['teams'][string] };

function Told({ view, payback }: Props) {
  const { t, language } = useText();
  const { currency, weeksPerRound } = view.scenario;
  const words = usePaybackWords(currency, unitOf(payback));
  return (
    <section class="home-payback">
      <h3>{t('hindsight.payback.title')}</h3>
      <HorizonBars shares={horizonShares(payback, weeksPerRound)} />
      <div class="home-payback-rounds">
        {paybackRounds(payback).map((round) => (
          <table key={round}>
            <caption>{t('hindsight.round', { round })}</caption>
            <thead>
              <tr>
                {(['card', 'cost', 'total', 'paid'] as const).map((head) => (
                  <th key={head} scope="col">
                    {t(`hindsight.payback.table.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {paybackPicture(payback, round, weeksPerRound).lines.map((line) => (
                <tr key={line.card}>
                  <th scope="row">{words.name(line)}</th>
                  <td>{money(line.cost, currency, language)}</td>
                  <td>{money(line.total, currency, language)}</td>
                  <td>{words.verdictNote(line)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      <p class="soft">{t('hindsight.payback.apart')}</p>
    </section>
  );
}
