import type { Card, Role } from '../scenario/cards.ts';
import { CARD_TRAITS, cardsOf } from '../scenario/cards.ts';
import type { Flaw, RolePlan } from '../session/hindsight.ts';

/** Leads that went cold are worth a word from this share on. */
const MANY_COLD = 0.1;
/** Chips that make a difference worth a word of its own. */
const FEW = 2;

/** The card of each role whose work the other role's cards feed on. */
const SHARED: Readonly<Record<Role, Card>> = { sales: 'fieldInsight', marketing: 'salesKit' };

/**
 * What a plan does wrong beside a better one, told by the largest difference between them. `weightOf` tells what the better plan loses
 * when its chips, its price or its focus are those of the other again: the part that loses most is what it is about. `cold` is the
 * share of leads that went cold under the worse plan, 0 to 1.
 */
export function flawOf(
  role: Role,
  worse: RolePlan,
  best: RolePlan,
  cold: number,
  weightOf: (part: keyof RolePlan) => number,
): Flaw {
  const parts = (['chips', 'price', 'focus'] as const).filter((part) => differs(role, worse, best, part));
  const [first, ...rest] = parts;
  if (first === undefined) return 'none';
  const about = rest.length === 0 ? first : parts.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
  if (about === 'focus') return 'wrongSegment';
  if (about === 'price') return (best.price ?? 1) > (worse.price ?? 1) ? 'tooCheap' : 'tooDear';
  return ofChips(role, worse, best, cold);
}

const countOf = (plan: RolePlan, card: Card): number => plan.chips[card] ?? 0;

const differs = (role: Role, worse: RolePlan, best: RolePlan, part: keyof RolePlan): boolean =>
  part === 'chips'
    ? cardsOf(role).some((card) => countOf(worse, card) !== countOf(best, card))
    : worse[part] !== best[part];

function ofChips(role: Role, worse: RolePlan, best: RolePlan, cold: number): Flaw {
  const changes = cardsOf(role).map((card) => ({ card, by: countOf(best, card) - countOf(worse, card) }));
  const by = (card: Card): number => changes.find((it) => it.card === card)?.by ?? 0;
  const sum = (horizon: 'tactical' | 'strategic'): number =>
    changes.reduce((all, it) => all + (CARD_TRAITS[it.card].horizon === horizon ? it.by : 0), 0);
  const most = Math.max(...changes.map((it) => it.by));
  const least = Math.min(...changes.map((it) => it.by));
  const [now, later] = [sum('tactical'), sum('strategic')];
  if (role === 'sales' && by('discount') < 0 && by('discount') === least) return 'overDiscounted';
  if (role === 'sales' && by('closing') > 0 && by('closing') === most && cold >= MANY_COLD) return 'leadsCold';
  if (now + later >= FEW && now >= 0 && later >= 0) return 'idle';
  if (now + later <= -FEW && now <= 0 && later <= 0) return 'overspent';
  const shared = SHARED[role];
  if (by(shared) > 0 && by(shared) === most && countOf(worse, shared) === 0) return 'noSharedChips';
  if (later > 0 && later - now >= FEW) return 'tooTactical';
  if (now > 0 && now - later >= FEW) return 'tooStrategic';
  if (now + later >= FEW) return 'idle';
  return now + later <= -FEW ? 'overspent' : 'otherCards';
}
