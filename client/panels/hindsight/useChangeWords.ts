import type { ScenarioPart } from '../../../shared/view/scenarioPart.ts';
import { money } from '../../present/format.ts';
import type { PlanChange } from '../../present/turns.ts';
import { useText } from '../../text/useText.ts';

/** What changed between two plans, in words: its name, and what it was and became. */
export function useChangeWords({
  segments,
  categoryPrice,
  currency,
}: ScenarioPart): (change: PlanChange) => { readonly name: string; readonly from: string; readonly to: string } {
  const { t, language } = useText();
  const focus = (id: string): string => segments.find((it) => it.id === id)?.name[language] ?? t('hindsight.turns.all');
  return (change) => {
    switch (change.of) {
      case 'card':
        return { name: t(`cards.${change.card}.name`), from: String(change.from), to: String(change.to) };
      case 'price': {
        const full = (price: number): string => money(Math.round(categoryPrice * price), currency, language, 'full');
        return { name: t('hindsight.turns.price'), from: full(change.from), to: full(change.to) };
      }
      case 'focus':
        return { name: t('hindsight.turns.focus'), from: focus(change.from), to: focus(change.to) };
    }
  };
}
