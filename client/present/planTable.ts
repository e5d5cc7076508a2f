import type { Wish } from '../../shared/protocol/clientMessages.ts';
import type { Card, CardTraits, Role } from '../../shared/scenario/cards.ts';
import { CARD_TRAITS, cardsOf, MOST_CHIPS } from '../../shared/scenario/cards.ts';
import type { PlanPart, View } from '../../shared/view/parts.ts';
import type { Placing } from './expectedPlan.ts';
import { expectedPlan } from './expectedPlan.ts';
import { isBotsRole, nameOfSeat, namesInRole, otherRole, teamOfSeat } from './seats.ts';

export type CardOnTable = {
  readonly card: Card;
  readonly count: number;
  readonly most: number;
  /** The server has not yet confirmed this count. */
  readonly onItsWay: boolean;
  readonly traits: CardTraits;
};

export type OtherRole = {
  readonly role: Role;
  readonly names: readonly string[];
  readonly placed: number;
  readonly share: number;
  readonly lockedBy: string | null;
  /** A bot plays there, or made the latest move. */
  readonly byBot: boolean;
};

/** What is played for this role if planning ends now; the names are those of the text. */
export type AtTimeUp = 'locked' | 'draft' | PlanPart['ifSilent'];

export type PlanTable = {
  /** The plan with all wishes that are on their way. */
  readonly plan: PlanPart;
  readonly cards: readonly CardOnTable[];
  readonly share: number;
  /** Coins still in the tray, or how many too many lie on the cards. */
  readonly left: number;
  readonly over: number;
  readonly locked: { readonly name: string; readonly mine: boolean } | null;
  readonly lastWriter: { readonly name: string; readonly mine: boolean } | null;
  readonly atTimeUp: AtTimeUp;
  readonly other: OtherRole;
};

const person = (view: View, seat: string | null, who: string | null): PlanTable['locked'] => {
  const name = nameOfSeat(view, who);
  return name === null ? null : { name, mine: who === seat };
};

const atTimeUp = (plan: PlanPart): AtTimeUp => {
  if (plan.lockedBy !== null) return 'locked';
  if (plan.placed > 0 && plan.placed <= plan.split[plan.role]) return 'draft';
  return plan.ifSilent;
};

/** The table of the role that a view is for, as its seat sees it; null outside planning. */
export const planTable = (view: View, seat: string | null, pending: readonly Wish[]): PlanTable | null => {
  if (!view.plan) return null;
  const plan = expectedPlan(view.plan, pending);
  const share = plan.split[plan.role];
  const other = otherRole(plan.role);
  const moving = new Set(
    pending.flatMap((wish) => (wish.type === 'PlaceChips' ? [wish.card, ...(wish.from ? [wish.from.card] : [])] : [])),
  );
  return {
    plan,
    cards: cardsOf(plan.role).map((card) => ({
      card,
      count: plan.chips[card] ?? 0,
      most: MOST_CHIPS,
      onItsWay: moving.has(card),
      traits: CARD_TRAITS[card],
    })),
    share,
    left: Math.max(0, share - plan.placed),
    over: Math.max(0, plan.placed - share),
    locked: person(view, seat, plan.lockedBy),
    lastWriter: person(view, seat, plan.lastWriter),
    atTimeUp: atTimeUp(plan),
    other: {
      role: other,
      names: namesInRole(teamOfSeat(view, seat), other),
      placed: plan.other.placed,
      share: plan.split[other],
      lockedBy: nameOfSeat(view, plan.other.lockedBy),
      byBot: plan.other.byBot || isBotsRole(teamOfSeat(view, seat), other),
    },
  };
};

/** Where a chip can lie: in the tray, or on a card of this role. */
export type Spot = 'tray' | Card;

/** What a chip that is carried from one spot to another asks for, as one move; null where it may not lie. */
export const placingOf = (table: PlanTable, from: Spot, to: Spot): Placing | null => {
  const countOn = (spot: Spot): CardOnTable | undefined => table.cards.find(({ card }) => card === spot);
  const [source, target] = [countOn(from), countOn(to)];
  const missing = (from !== 'tray' && !source) || (to !== 'tray' && !target) || (from === 'tray' && table.left === 0);
  if (from === to || missing || source?.count === 0 || (target && target.count >= target.most)) return null;
  const less = source && { card: source.card, count: source.count - 1 };
  if (!target) return less ?? null;
  return { card: target.card, count: target.count + 1, ...(less && { from: less }) };
};

/** The count that a press on the nth place asks for: up to that place, or one less where it was the last one filled. */
export const countAfterPress = (count: number, place: number): number => (place === count ? count - 1 : place);
