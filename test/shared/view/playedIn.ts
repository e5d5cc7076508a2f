import { ROLES } from '../../../shared/scenario/cards.ts';
import type { Round, Session } from '../../../shared/session/state.ts';

/** The names of those who held a role of a team when a round was closed, wherever they are now. */
export const playedIn = (session: Session, rounds: readonly Round[], teams: readonly string[]): string[] =>
  session.seats.flatMap(({ seat }, i) =>
    rounds.some(({ held }) => teams.some((it) => ROLES.some((r) => held?.[it]?.[r].some((h) => h.seat === seat))))
      ? [`seats/${i}/name`]
      : [],
  );
