import type { Decision } from '../market/outcome.ts';
import type { Role } from '../scenario/cards.ts';
import type { Session } from './state.ts';

/**
 * What a bot would play for a role that has not decided, by what that role sees; null: no bot is at hand. Whoever gives commands
 * brings it along, since the rules know no bots; what it says stands in `RoundClosed`, so that no replay asks again.
 */
export type StandIn = (session: Session, team: string, role: Role) => Decision | null;

export const NO_BOT: StandIn = () => null;
