import { noChips } from '../scenario/cards.ts';
import type { SessionEvent } from './events.ts';
import type { Round, Session, Table } from './state.ts';
import { UNPLAYED, untouchedTable } from './untouched.ts';
import { inLine } from './within.ts';

/** A new round: empty drafts, and price and focus as they were played last. */
export function addRound(session: Session, event: Extract<SessionEvent, { type: 'RoundStarted' }>): Session {
  const { line, round, splits, deadline } = event.data;
  const held = session.lines[line];
  if (!held) return session;
  const { rounds } = held;
  const last = rounds.at(-1)?.used;
  const house = session.scenario.housePlan;
  const table = (team: string): Table =>
    untouchedTable({
      split: splits[team] ?? { sales: 0, marketing: 0 },
      chips: noChips(),
      price: last?.[team]?.decision.price ?? house.price,
      focus: last?.[team]?.decision.focus ?? house.focus,
    });
  const added: Round = {
    ...UNPLAYED,
    round,
    phase: 'briefing',
    since: event.at,
    deadline,
    reopened: false,
    before: held.market,
    ranking: session.settings.ranking,
    companyValue: session.companyValue,
    tables: Object.fromEntries(session.teams.map(({ id }) => [id, table(id)])),
  };
  return inLine(session, line, { rounds: [...rounds, added] });
}
