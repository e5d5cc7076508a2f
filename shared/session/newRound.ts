import { noChips } from '../scenario/cards.ts';
import type { SessionEvent } from './events.ts';
import type { PerRole, Round, Session, Table } from './state.ts';
import { inLine } from './within.ts';

const NOBODY: PerRole<null> = { sales: null, marketing: null };

/** A new round: empty drafts, and price and focus as they were played last. */
export function addRound(session: Session, event: Extract<SessionEvent, { type: 'RoundStarted' }>): Session {
  const { line, round, splits, deadline } = event.data;
  const held = session.lines[line];
  if (!held) return session;
  const { rounds } = held;
  const last = rounds.at(-1)?.used;
  const house = session.scenario.housePlan;
  const table = (team: string): Table => ({
    split: splits[team] ?? { sales: 0, marketing: 0 },
    chips: noChips(),
    price: last?.[team]?.decision.price ?? house.price,
    focus: last?.[team]?.decision.focus ?? house.focus,
    moves: { sales: [], marketing: [] },
    writer: NOBODY,
    lockedBy: NOBODY,
    byBot: { sales: false, marketing: false },
    extra: { sales: 0, marketing: 0 },
    over: { sales: false, marketing: false },
    prediction: NOBODY,
    offer: null,
    offers: 0,
    lastOffer: null,
    corrections: [],
  });
  const added: Round = {
    round,
    phase: 'briefing',
    since: event.at,
    deadline,
    pausedLeft: null,
    closing: null,
    heldOpen: false,
    reopened: false,
    before: held.market,
    ranking: session.settings.ranking,
    companyValue: session.companyValue,
    tables: Object.fromEntries(session.teams.map(({ id }) => [id, table(id)])),
    used: null,
    held: null,
    outcome: null,
    causes: null,
    struck: [],
    laid: [],
  };
  return inLine(session, line, { rounds: [...rounds, added] });
}
