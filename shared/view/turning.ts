import type { Role } from '../scenario/cards.ts';
import { ROLES } from '../scenario/cards.ts';
import type { Difference, Hindsight, WeighedChoice } from '../session/hindsight.ts';
import type { TurningPoint } from './hindsightParts.ts';

type Weighed = Hindsight['weighed'][number];
type Candidate = { readonly round: number; readonly role: Role; readonly choice: WeighedChoice };

/**
 * The turning points of a team: the choice that cost most against the best reply that was found, and the one that gained most against
 * the house plan; of equals the earlier round, and Sales first. None where nothing was lost, or nothing gained.
 */
export function turningPoints(weighed: readonly Weighed[]): TurningPoint[] {
  const candidates = [...weighed]
    .sort((a, b) => a.round - b.round)
    .flatMap(({ round, roles }) => ROLES.map((role): Candidate => ({ round, role, choice: roles[role] })));
  return (['cost', 'gain'] as const).flatMap((turn) => turnOf(turn, candidates));
}

function turnOf(turn: TurningPoint['turn'], candidates: readonly Candidate[]): TurningPoint[] {
  const of = ({ choice }: Candidate): Difference => (turn === 'cost' ? choice.lost : choice.won);
  const [first, ...rest] = candidates;
  if (!first) return [];
  const largest = rest.reduce((best, it) => (of(it).size > of(best).size ? it : best), first);
  const { plan, size, cash, customerValue, brandValue, revenue, bySeed, flaw } = of(largest);
  if (size <= 0) return [];
  const stays = bySeed.filter((own, seed) => candidates.every((it) => (of(it).bySeed[seed] ?? 0) <= own)).length;
  return [
    {
      turn,
      round: largest.round,
      role: largest.role,
      size,
      cash,
      customerValue,
      brandValue,
      revenue,
      low: Math.min(size, ...bySeed),
      high: Math.max(size, ...bySeed),
      stays,
      seeds: bySeed.length,
      flaw,
      most: largest.choice.most,
      played: copied(largest.choice.played),
      other: copied(plan),
    },
  ];
}

const copied = ({ chips, price, focus }: Difference['plan']): Difference['plan'] => ({
  chips: { ...chips },
  price,
  focus,
});
