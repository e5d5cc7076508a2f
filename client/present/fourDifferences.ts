import { CARD_TRAITS, CARDS } from '../../shared/scenario/cards.ts';
import type { OutcomePart, View } from '../../shared/view/parts.ts';
import { knownThroughout } from './companies.ts';

export const DIFFERENCES = ['who', 'horizon', 'contact', 'term'] as const;
export type DifferenceName = (typeof DIFFERENCES)[number];

/** One difference between Sales and Marketing in figures of this session: what lies on the side of each. */
export type Difference = {
  readonly name: DifferenceName;
  readonly unit: 'people' | 'chips' | 'money';
  readonly sales: number;
  readonly marketing: number;
};

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Of one company, or of all that can be followed through every round; null before the first result or without a known plan. */
export function differencesOf(view: View, team: string | null): readonly Difference[] | null {
  const rounds: readonly OutcomePart[] = Object.values(view.outcomes).sort((one, other) => one.round - other.round);
  const last = rounds.at(-1);
  if (!last) return null;
  const followed = Object.keys(last.teams).filter((key) => knownThroughout(view, key, last.round));
  const keys = team === null ? followed : followed.filter((key) => key === team);
  if (keys.length === 0) return null;
  const ends = keys.flatMap((key) => last.teams[key] ?? []);
  const played = rounds.flatMap(({ teams }) => keys.flatMap((key) => teams[key] ?? []));
  const plans = rounds.flatMap(({ own }) => keys.flatMap((key) => own[key]?.decision.chips ?? []));
  const chips = (horizon: 'tactical' | 'strategic'): number =>
    sum(
      plans.flatMap((plan) => CARDS.filter((card) => CARD_TRAITS[card].horizon === horizon).map((card) => plan[card])),
    );
  const flow = (of: 'outbound' | 'inbound'): number => sum(played.flatMap(({ weeks }) => weeks[of]));
  return [
    {
      name: 'who',
      unit: 'people',
      sales: sum(ends.map(({ after }) => after.leads + after.customers + after.loyal)),
      marketing: sum(ends.map(({ after }) => after.unaware + after.aware + after.shoppers)),
    },
    { name: 'horizon', unit: 'chips', sales: chips('tactical'), marketing: chips('strategic') },
    { name: 'contact', unit: 'people', sales: flow('outbound'), marketing: flow('inbound') },
    {
      name: 'term',
      unit: 'money',
      sales: sum(played.map(({ revenue }) => revenue)),
      marketing: sum(ends.map(({ brandValue }) => brandValue)),
    },
  ];
}
