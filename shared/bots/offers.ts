import type { CommandWish } from '../protocol/clientMessages.ts';
import type { PlanPart, View } from '../view/parts.ts';
import { ownTeam } from './leader.ts';
import { say } from './sayings.ts';
import type { Habit } from './style.ts';

/** Chips below which a bot does not give its role's share away. */
const LEAST_CHIPS = 3;

export type OfferAnswer = {
  /** Chips of the bot's role after the answer. */
  readonly share: number;
  /** The table is open again: the agreement took both locks off. */
  readonly unlocked: boolean;
  /** Said before planning goes on. */
  readonly now: readonly CommandWish[];
  /** Said once the plan is locked, since a lock ends what is offered. */
  readonly afterLock: readonly CommandWish[];
};

/** The least that a role would be left with by a bot: three chips and two thirds of what it has. */
const leastOf = (share: number): number => Math.max(LEAST_CHIPS, Math.ceil((share * 2) / 3));

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
  const least = leastOf(share);
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
  const now: CommandWish[] = [{ type: 'DeclineOffer', round, role, offer: offer.offer }];
  const sales = role === 'sales' ? least : plan.budget - least;
  const bargains = offer.offer === 1 && plan.can.offer === true && least < share && sales >= 1 && sales < plan.budget;
  if (!bargains || !partnersOf(plan, view, offer.seat)) return { ...silent, now };
  return {
    ...silent,
    now,
    afterLock: [{ type: 'OfferSplit', round, role, sales, reason: say('grantsThis', view) }],
  };
}

/** The chips that this role should have by the bot's habit, and has not; null if it has. Never more than a bot would grant. */
export function wantedShare({ marketing }: Habit, { role, budget, split }: PlanPart): number | null {
  if (marketing === null) return null;
  const part = Math.round(budget * marketing);
  const wanted = Math.min(role === 'marketing' ? part : budget - part, budget - leastOf(budget - split[role]));
  return wanted > split[role] ? wanted : null;
}

/**
 * The offer with which a bot opens the talk on the split: once a round, from the second round on, when it knows what the
 * first split was worth. A person in the other role hears it while there is time to think; a bot there once it has
 * locked, since its lock would end the offer unheard.
 */
export function openingOffer(habit: Habit, plan: PlanPart, view: View): CommandWish[] {
  const { round, role, budget, offer, lastOffer, other, can } = plan;
  const wanted = wantedShare(habit, plan);
  if (wanted === null || can.offer !== true || offer || lastOffer) return [];
  const partners = partnersOf(plan, view, null);
  if (!partners || (partners === 'bots' && other.lockedBy === null)) return [];
  const sales = role === 'sales' ? wanted : budget - wanted;
  const reason = say(role === 'sales' ? 'asksForSales' : 'asksForMarketing', view);
  return [{ type: 'OfferSplit', round, role, sales, reason }];
}

/**
 * Who could answer for the other role of the team; null if nobody: then an offer is agreed at once and takes the lock off
 * again. A bot's own seat holds one role. The team is that of `seat`, or the view's own once a round is released.
 */
function partnersOf({ role }: PlanPart, view: View, seat: string | null): 'people' | 'bots' | null {
  const own = ownTeam(view);
  const team = view.people.teams.find((it) => it.team === own || it.seats.some((held) => held.seat === seat));
  const partners = team?.seats.filter(({ roles }) => roles.some((it) => it !== role)) ?? [];
  if (partners.length === 0) return null;
  return partners.every(({ bot }) => bot) ? 'bots' : 'people';
}
