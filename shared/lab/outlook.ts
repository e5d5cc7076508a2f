import * as market from '../market/market.ts';
import type { Decision } from '../market/outcome.ts';
import type { MarketState } from '../market/state.ts';
import type { Role } from '../scenario/cards.ts';
import { cardsOf } from '../scenario/cards.ts';
import type { Session } from '../session/state.ts';
import { currentRound, playedLine, tableOf } from '../session/state.ts';
import type { Outlook } from './projection.ts';

/** What a projection is made of; `label` names the luck that it is tried with. */
export type Outset = { readonly state: MarketState; readonly outlook: Outlook; readonly label: string };

/**
 * What a role knows while a round is planned, as far as a projection may tell it: its own draft as it lies there now, and of
 * everybody else, the other role of its team too, what they did last (before the first round the house plan). So nothing that
 * others do now can be read from it. Throws outside a round.
 */
export function outsetOf(session: Session, team: string, role: Role): Outset {
  const round = currentRound(session);
  if (!round) throw new Error('no round is being played');
  const before = playedLine(session).rounds.find((it) => it.round === round.round - 1);
  const last = (id: string): Decision => before?.used?.[id]?.decision ?? session.scenario.housePlan;
  const state = market.seenBy(playedLine(session).market, team);
  const rivals = Object.keys(state.teams).filter((id) => id !== team);
  const table = tableOf(round, team);
  const chips = { ...last(team).chips };
  for (const card of cardsOf(role)) chips[card] = table.chips[card];
  const { price, focus } = role === 'marketing' ? table : last(team);
  return {
    state,
    outlook: {
      team,
      role,
      plan: { chips, price, focus },
      rivals: Object.fromEntries(rivals.map((id) => [id, last(id)])),
    },
    label: `round:${round.round}`,
  };
}
