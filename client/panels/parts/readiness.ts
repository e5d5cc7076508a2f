import type { RoleName, TeamView } from './people.ts';
import { seatsOf } from './people.ts';

export type Readiness = 'locked' | 'thinking' | 'away' | 'empty';

/** How far a role of a team is with its plan: nobody sits there, all are away, thinking, or locked. */
export function readiness(team: TeamView, role: RoleName): Readiness {
  if (team.locked.includes(role)) return 'locked';
  const seats = seatsOf(team, role);
  if (seats.length === 0) return 'empty';
  return seats.some((seat) => seat.here || seat.deputy !== null) ? 'thinking' : 'away';
}
