import { currencySign, inUnit, money, times } from '../../present/format.ts';
import type { PaybackLine } from '../../present/payback.ts';
import type { PaybackWords } from '../../present/paybackDrawing.ts';
import { useText } from '../../text/useText.ts';

/** The words of a payback map; figures in `unit`, a power of ten. */
export function usePaybackWords(currency: string, unit: number): PaybackWords & { readonly unit: string } {
  const { t, language } = useText();
  const verdictNote = ({ paidIn, lentOnly, cells }: PaybackLine, short = false): string => {
    if (short) return paidIn === null ? t('hindsight.payback.notPaid') : t('hindsight.quarter', { quarter: paidIn });
    if (lentOnly) return t('hindsight.payback.lent');
    if (paidIn === null) return t('hindsight.payback.notPaid');
    return t(paidIn === cells[0]?.quarter ? 'hindsight.payback.paidAtOnce' : 'hindsight.payback.paidIn', {
      quarter: t('hindsight.quarter', { quarter: paidIn }),
    });
  };
  return {
    name: ({ card }) => t(`cards.${card}.name`),
    note: ({ chips, cost }) => t('hindsight.payback.cost', { count: chips, money: money(cost, currency, language) }),
    verdict: ({ total, cost }) => t('hindsight.payback.times', { times: times(cost > 0 ? total / cost : 0, language) }),
    verdictNote,
    horizon: (horizon) => t(`hindsight.payback.horizon.${horizon}`),
    quarter: (quarter) => t('hindsight.quarter', { quarter }),
    span: (round, short) => {
      if (round === null) return t(short ? 'hindsight.payback.afterShort' : 'hindsight.payback.after');
      return short ? String(round) : t('hindsight.round', { round });
    },
    figure: (cents, short = false) => inUnit(cents, unit, language, short ? 0 : 1),
    unit: t(`hindsight.unit.${unit}`, { sign: currencySign(currency, language) }),
  };
}
