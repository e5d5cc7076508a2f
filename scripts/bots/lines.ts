import type { Reason } from '../../shared/bots/explain.ts';
import type { Style } from '../../shared/bots/style.ts';
import type { Wish } from '../../shared/protocol/clientMessages.ts';
import type { JoinReply } from '../../shared/protocol/http.ts';
import type { View } from '../../shared/view/parts.ts';

const ROLE = { sales: 'Sales', marketing: 'Marketing' } as const;

/** Where a bot sits: its audience is `team/role`. */
export function seatedLine({ name, seat }: JoinReply, audience: string, view: View, style: Style): string {
  const team = view.people.teams.find(({ seats }) => seats.some((it) => it.seat === seat));
  const role = audience.endsWith('/sales') ? ROLE.sales : ROLE.marketing;
  return `${name} sits in team ${team?.name ?? '?'} as ${role}, style ${style}`;
}

/** The plan that a bot locks, and what moved it. */
export function lockedLine({ plan }: View, reasons: readonly Reason[]): string | null {
  if (!plan) return null;
  const chips = Object.entries(plan.chips).flatMap(([card, count]) => (count > 0 ? [`${card} ${count}`] : []));
  const place = plan.role === 'marketing' ? [`price ${plan.price}`, `focus ${plan.focus}`] : [];
  const because = reasons.length > 0 ? ` (${reasons.join(', ')})` : '';
  return `locked round ${plan.round}: ${[...chips, ...place].join(', ')}${because}`;
}

/** What a bot says on the split; null for any other wish. */
export function offerLine(wish: Wish): string | null {
  if (wish.type === 'OfferSplit') return `offers Sales ${wish.sales} chips: ${wish.reason}`;
  if (wish.type === 'AcceptOffer') return 'accepts the offer';
  return wish.type === 'DeclineOffer' ? 'declines the offer' : null;
}
