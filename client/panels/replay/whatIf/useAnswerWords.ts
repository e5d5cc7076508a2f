import { useMemo } from 'preact/hooks';
import { money, signed } from '../../../present/format.ts';
import type { PlanDifferences } from '../../../present/whatIfPlan.ts';
import { isChanged, turnOf } from '../../../present/whatIfPlan.ts';
import type { Idea, OpenedRecording } from '../../../replay/replayMessages.ts';
import { useText } from '../../../text/useText.ts';
import type { Answer } from './useIdea.ts';

export type AnswerWords = {
  /** What became of the two scores of the changed team, in one sentence. */
  readonly sum: (answer: Answer, team?: string) => string;
  /** Where it goes another way, and where that shows. */
  readonly first: (answer: Answer) => string;
  readonly all: (answer: Answer) => string;
  /** What is other in a plan, in a few words. */
  readonly differences: (differences: PlanDifferences, change: Idea['change']) => string;
};

/** The answer to a what-if in words. */
export function useAnswerWords({ scenario }: OpenedRecording): AnswerWords {
  const { t, language } = useText();
  return useMemo(() => {
    const { currency } = scenario;
    const sum = ({ idea, timelines }: Answer, team = idea.change.team): string => {
      const own = timelines.teams.find((it) => it.team === team);
      if (!own) return '';
      const part = (score: 'revenue' | 'brandValue'): string => {
        const { original, rerun } = own[score];
        return t(`whatIf.${score}.${turnOf(own[score])}`, {
          money: money(Math.abs(rerun - original), currency, language),
        });
      };
      return t('whatIf.sum', { revenue: part('revenue'), brandValue: part('brandValue') });
    };
    const first = ({ timelines }: Answer): string => {
      const { first: apart, noticed } = timelines;
      if (!apart) return t('whatIf.never');
      const same = noticed?.round === apart.round && noticed.week === apart.week;
      return [t('whatIf.first', apart), ...(noticed && !same ? [t('whatIf.noticed', noticed)] : [])].join(' ');
    };
    const segment = (focus: string): string =>
      scenario.segments.find(({ id }) => id === focus)?.name[language] ?? t('whatIf.focus.all');
    return {
      sum,
      first,
      all: (answer) => `${sum(answer)} ${first(answer)}`,
      differences: (differences) => {
        if (!isChanged(differences)) return t('whatIf.difference.none');
        const { cards, price, focus, split } = differences;
        return [
          ...cards.map(({ card, by }) =>
            t('whatIf.difference.card', { card: t(`cards.${card}.name`), by: signed(by, language) }),
          ),
          ...(price === null
            ? []
            : [
                t('whatIf.difference.price', {
                  money: money(scenario.categoryPrice * price, currency, language, 'full'),
                }),
              ]),
          ...(focus === null ? [] : [t('whatIf.difference.focus', { segment: segment(focus) })]),
          ...(split === 0 ? [] : [t('whatIf.difference.split', { by: signed(split, language) })]),
        ].join(', ');
      },
    };
  }, [t, language, scenario]);
}
