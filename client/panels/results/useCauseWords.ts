import type { CauseFact, Counted } from '../../present/causeFacts.ts';
import type { Measure } from '../../present/causes.ts';
import { list, people, signed, signedMoney } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';

/** Says a fact about a cause in one sentence. */
export function useCauseWords(measure: Measure, currency: string): (fact: CauseFact) => string {
  const { t, language } = useText();
  const names = (them: readonly { readonly en: string; readonly id: string }[]): string =>
    list(
      them.map((name) => name[language]),
      language,
    );
  const cards = (counted: readonly Counted[], count: (it: Counted) => string): string[] =>
    counted.map((it) => t('causes.fact.card', { card: t(`cards.${it.card}.name`), count: count(it) }));
  return (fact) => {
    switch (fact.kind) {
      case 'changed': {
        const changes = [
          ...cards(fact.cards, (it) => signed(it.count, language)),
          ...(fact.price === 0 ? [] : [t(fact.price > 0 ? 'causes.fact.priceUp' : 'causes.fact.priceDown')]),
          ...(fact.focus ? [t('causes.fact.focus')] : []),
        ];
        const said = t('causes.fact.changed', { changes: list(changes, language) });
        return said.charAt(0).toUpperCase() + said.slice(1);
      }
      case 'played': {
        const played = cards(fact.cards, (it) => String(it.count));
        return played.length === 0
          ? t('causes.fact.playedNothing')
          : t('causes.fact.played', { changes: list(played, language) });
      }
      case 'start':
        return t('causes.fact.start', {
          customers: people(fact.customers, language),
          change: signed(fact.change, language),
          leads: people(fact.leads, language),
        });
      case 'rival':
        return t(measure === 'brandValue' ? 'causes.fact.rivalBrandValue' : 'causes.fact.rivalRevenue', {
          team: fact.team,
          change: signedMoney(fact.change, currency, language),
        });
      case 'shocks':
        return [
          ...(fact.now.length > 0 ? [t('causes.fact.shocksNow', { names: names(fact.now) })] : []),
          ...(fact.last.length > 0 ? [t('causes.fact.shocksLast', { names: names(fact.last) })] : []),
        ].join(' ');
      default:
        return t(`causes.fact.${fact.kind}`);
    }
  };
}
