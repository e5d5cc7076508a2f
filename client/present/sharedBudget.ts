import type { Role } from '../../shared/scenario/cards.ts';
import type { LONGEST_REASON as Longest } from '../../shared/session/roomCommands.ts';
import type { PlanPart, View } from '../../shared/view/parts.ts';
import { nameOfSeat } from './seats.ts';

type Offer = NonNullable<PlanPart['offer']>;
type Ended = NonNullable<PlanPart['lastOffer']>;

/** Longest reason that may go with an offer, in characters; the type keeps it equal to the server's. */
export const LONGEST_REASON: typeof Longest = 120;

export type OfferOnTable = {
  readonly offer: number;
  readonly from: string | null;
  readonly role: Role;
  /** This role made it, and waits for an answer. */
  readonly ours: boolean;
  readonly split: Offer['split'];
  readonly reason: string;
};

export type SharedBudget = {
  readonly total: number;
  readonly split: PlanPart['split'];
  readonly open: boolean;
  readonly offer: OfferOnTable | null;
  /** How the offer before ended; null while another one is open. */
  readonly ended: { readonly end: Ended['end']; readonly split: Offer['split'] } | null;
  /** Chips for Sales in the next offer of this role: what is on the table already, else one more for itself. */
  readonly proposal: number;
  readonly least: number;
  readonly most: number;
};

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** What the two roles of a team share: the chips, how they are split, and the talk about it. */
export const sharedBudget = (view: View, plan: PlanPart): SharedBudget => {
  const { offer, lastOffer, split, budget } = plan;
  const step = plan.role === 'sales' ? 1 : -1;
  const most = Math.max(1, budget - 1);
  return {
    total: budget,
    split,
    open: plan.opens.split,
    offer: offer && {
      offer: offer.offer,
      from: nameOfSeat(view, offer.seat),
      role: offer.role,
      ours: offer.role === plan.role,
      split: offer.split,
      reason: offer.reason,
    },
    ended: offer || !lastOffer ? null : { end: lastOffer.end, split: lastOffer.offer.split },
    proposal: within(offer ? offer.split.sales : split.sales + step, 1, most),
    least: 1,
    most,
  };
};

/** An offer that is being written: chips for Sales, and why. */
export type WrittenOffer = { readonly sales: number; readonly reason: string };

/** What was written down before, as far as it still fits; else a fresh offer. */
export const writtenOffer = (written: string | null, budget: SharedBudget): WrittenOffer => {
  const fresh = { sales: budget.proposal, reason: '' };
  if (written === null) return fresh;
  try {
    const { sales, reason } = JSON.parse(written) as Partial<WrittenOffer>;
    if (typeof sales !== 'number' || typeof reason !== 'string') return fresh;
    return { sales: within(Math.round(sales), budget.least, budget.most), reason: reason.slice(0, LONGEST_REASON) };
  } catch {
    return fresh;
  }
};
