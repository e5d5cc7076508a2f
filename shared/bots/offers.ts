import type { Wish } from '../protocol/clientMessages.ts';
import type { PlanPart, View } from '../view/parts.ts';

/** Chips below which a bot does not give its role's share away. */
const LEAST_CHIPS = 3;

export type OfferAnswer = {
  /** Chips of the bot's role after the answer. */
  readonly share: number;
  /** The table is open again: the agreement took both locks off. */
  readonly unlocked: boolean;
  /** Said before planning goes on. */
  readonly now: readonly Wish[];
  /** Said once the plan is locked, since a lock ends what is offered. */
  readonly afterLock: readonly Wish[];
};

/**
 * What a bot says to an open offer of the other role. It accepts what leaves it three chips and two thirds of what it
 * has. Otherwise it declines, and once a round asks for those two thirds; a further offer is declined without a word,
 * so that two bots never bargain without end.
 */
export function answerOffer(plan: PlanPart, view: View): OfferAnswer {
  const { offer, role, split } = plan;
  const share = split[role];
  const silent = { share, unlocked: false, now: [], afterLock: [] };
  if (!offer || offer.role === role) return silent;
  const { round } = plan;
  const least = Math.max(LEAST_CHIPS, Math.ceil((share * 2) / 3));
  const offered = offer.split[role];
  if (plan.can.accept === true && offered >= least) {
    return {
      share: offered,
      unlocked: true,
      now: [{ type: 'AcceptOffer', round, role, offer: offer.offer }],
      afterLock: [],
    };
  }
  if (plan.can.decline !== true) return silent;
  const now: Wish[] = [{ type: 'DeclineOffer', round, role, offer: offer.offer }];
  const sales = role === 'sales' ? least : plan.budget - least;
  const bargains = offer.offer === 1 && plan.can.offer === true && least < share && sales >= 1 && sales < plan.budget;
  if (!bargains || !somebodyAnswers(plan, view)) return { ...silent, now };
  return { ...silent, now, afterLock: [{ type: 'OfferSplit', round, role, sales, reason: '' }] };
}

/** An offer that nobody can answer is agreed at once and takes the lock off again. A bot's own seat holds one role. */
function somebodyAnswers({ role, offer }: PlanPart, view: View): boolean {
  const team = view.people.teams.find(({ seats }) => seats.some(({ seat }) => seat === offer?.seat));
  return team?.seats.some(({ roles }) => roles.some((it) => it !== role)) ?? false;
}
