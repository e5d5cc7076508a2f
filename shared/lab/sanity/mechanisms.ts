import type { TeamOutcome } from '../../market/outcome.ts';
import type { Card } from '../../scenario/cards.ts';

/** What a card is there to move, where it can be seen in a round's outcome, and the number of the model behind it. */
export type Mechanism = {
  readonly moves: string;
  readonly of: (outcome: TeamOutcome) => number;
  readonly path: string;
};

/** How well messages fit, in the middle of all segments; 1 is neutral. */
function fit({ segments }: TeamOutcome): number {
  const all = Object.values(segments);
  return all.reduce((sum, it) => sum + it.fit, 0) / all.length;
}

const closingRate = ({ closingRate: rate }: TeamOutcome): number => rate;
const inbound = ({ flows }: TeamOutcome): number => flows.inbound;
const worked = ({ flows }: TeamOutcome): number => flows.worked;

export const MECHANISMS: Readonly<Record<Card, Mechanism>> = {
  calls: { moves: 'leads that reps find', of: ({ flows }) => flows.outbound, path: 'params.calls.reach' },
  closing: { moves: 'leads that are worked', of: worked, path: 'params.closing.capacity' },
  discount: { moves: 'the closing rate', of: closingRate, path: 'params.discount.depth' },
  care: { moves: 'the repeat rate', of: ({ repeatRate }) => repeatRate, path: 'params.repeat.care' },
  coaching: { moves: 'leads that are worked', of: worked, path: 'params.closing.coaching' },
  fieldInsight: { moves: 'the closing rate', of: closingRate, path: 'params.closing.fieldInsight' },
  ads: { moves: 'leads that come by themselves', of: inbound, path: 'params.attraction.ads' },
  promotion: { moves: 'leads that come by themselves', of: inbound, path: 'params.attraction.promotion' },
  salesKit: { moves: 'the closing rate', of: closingRate, path: 'params.closing.salesKit' },
  brand: { moves: 'awareness', of: ({ awareness }) => awareness, path: 'params.awareness.brand' },
  research: { moves: 'the fit of messages', of: fit, path: 'params.fit.gain' },
  content: { moves: 'brand equity', of: ({ equity }) => equity, path: 'params.equity.content' },
};
