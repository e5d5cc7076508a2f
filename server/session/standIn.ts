import { play } from '../../shared/bots/play.ts';
import { stream } from '../../shared/lib/rng.ts';
import { cardsOf } from '../../shared/scenario/cards.ts';
import { luckLabel } from '../../shared/session/luck.ts';
import type { StandIn } from '../../shared/session/standIn.ts';
import type { Table } from '../../shared/session/state.ts';
import { currentRound, tableOf } from '../../shared/session/state.ts';
import { inTable } from '../../shared/session/within.ts';
import { project } from '../../shared/view/project.ts';
import { styleOf } from './botStyle.ts';

/** Who is here makes no difference, so that the same session gives the same plan. */
const NOBODY = { connected: new Set<string>(), addresses: [] };
const FREE = { sales: false, marketing: false };

/**
 * What a bot of the team's style would play for a role with its table cleared, by the view of that role and nothing else. It
 * answers no offer: the split stays as the two roles left it. Null outside planning, and for a team that has nothing to plan, as those
 * for which the record stands while another tries a round again.
 */
export const standIn: StandIn = (session, team, role) => {
  const round = currentRound(session);
  if (round?.phase !== 'planning') return null;
  const cleared = { ...tableOf(round, team).chips };
  for (const card of cardsOf(role)) cleared[card] = 0;
  const lockedBy = { ...tableOf(round, team).lockedBy, [role]: null };
  const table: Partial<Table> = { chips: cleared, lockedBy, offer: null, over: FREE };
  const place = { data: { line: session.playing, round: round.round, team } };
  const view = project(
    inTable(session, place, () => table),
    NOBODY,
    { kind: 'role', team, role },
  );
  if (!view.plan) return null;
  const luck = stream(session.seed, luckLabel(session, `silence:${team}/${role}/round:${round.round}`));
  const { price, focus } = tableOf(round, team);
  const plan = { chips: cleared, price, focus };
  for (const wish of play(styleOf(session, team), view, luck)) {
    if (wish.type === 'PlaceChips') plan.chips[wish.card] = wish.count;
    if (wish.type === 'SetPrice') plan.price = wish.price;
    if (wish.type === 'SetFocus') plan.focus = wish.focus;
  }
  return plan;
};
