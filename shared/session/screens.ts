import { fail, ok } from '../lib/result.ts';
import type { Actor } from './actor.ts';
import type { AskedCommand } from './commands.ts';
import type { Decided } from './decide.ts';
import type { SessionEvent } from './events.ts';
import type { ScreenShows } from './roomCommands.ts';
import type { Session } from './state.ts';

/** What the projector does, since when (ms since the epoch), and whether the facilitator said so; else the projector did itself. */
export type RoomScreen = {
  readonly shows: ScreenShows;
  readonly since: number;
  readonly byFacilitator: boolean;
  /** The session as it stood when its picture was frozen; null unless it is. */
  readonly frozen: Session | null;
};

export const LIVE_SCREEN: RoomScreen = { shows: 'live', since: 0, byFacilitator: true, frozen: null };

/** The facilitator's word holds: what they froze or blanked, only they let go on. */
export const heldByFacilitator = ({ screen }: Session): boolean => screen.shows !== 'live' && screen.byFacilitator;

export function setScreen({ screen }: Session, by: Actor, shows: ScreenShows): Decided {
  const claimed = by.kind === 'facilitator' && shows !== 'live' && !screen.byFacilitator;
  return ok(shows === screen.shows && !claimed ? [] : [{ type: 'ScreenSet', data: { shows } }]);
}

/** The picture that was frozen first stays, also when somebody else freezes it again. */
export function screenSet(session: Session, { data, at, by }: Extract<SessionEvent, { type: 'ScreenSet' }>): Session {
  const { shows } = data;
  const frozen = shows === 'frozen' ? (session.screen.frozen ?? session) : null;
  return { ...session, screen: { shows, since: at, byFacilitator: by.kind === 'facilitator', frozen } };
}

/** Opens what a role sees to the facilitator, and writes down that it did. Refuses `team/unknown`. */
export function lookAtScreen(
  session: Session,
  { team, role }: Extract<AskedCommand, { type: 'LookAtScreen' }>,
): Decided {
  if (!session.teams.some(({ id }) => id === team)) return fail('team/unknown');
  return ok([{ type: 'ScreenLookedAt', data: { team, role } }]);
}
