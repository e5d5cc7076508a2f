import { fail, ok } from '../lib/result.ts';
import type { Role } from '../scenario/cards.ts';
import type { AskedCommand } from './commands.ts';
import type { Decided } from './decide.ts';
import type { SessionEvent } from './events.ts';
import { tidyName } from './names.ts';
import type { Seat, Session } from './state.ts';
import { heldSeats } from './state.ts';

/** Words of the facilitator to one team or all (null), in one role or both (null). `at`: ms since the epoch. */
export type Notice = {
  readonly notice: number;
  readonly team: string | null;
  readonly role: Role | null;
  readonly text: string;
  readonly at: number;
};

type Addressee = { readonly team: string; readonly roles: readonly Role[] };

/** Whether a notice is for somebody who holds these roles of this team. */
export const isFor = ({ team, role }: Notice, whom: Addressee): boolean =>
  (team === null || team === whom.team) && (role === null || whom.roles.includes(role));

/** The people for whom a notice is; bots do not read. */
export const addressees = (session: Session, notice: Notice): readonly Seat[] =>
  heldSeats(session).filter((seat) => !seat.bot && isFor(notice, seat));

/** Says something to people in the room. Refuses `notice/empty` and `team/unknown`. */
export function postNotice(
  session: Session,
  { team, role, text }: Extract<AskedCommand, { type: 'PostNotice' }>,
): Decided {
  const words = tidyName(text);
  if (words === '') return fail('notice/empty');
  if (team !== null && !session.teams.some(({ id }) => id === team)) return fail('team/unknown');
  const notice = session.noticesPosted + 1;
  return ok([{ type: 'NoticePosted', data: { notice, team, role, text: words } }]);
}

/** Takes a notice from all screens. Refuses `notice/unknown` where it is gone already. */
export function withdrawNotice(session: Session, notice: number): Decided {
  if (!session.notices.some((it) => it.notice === notice)) return fail('notice/unknown');
  return ok([{ type: 'NoticeWithdrawn', data: { notice } }]);
}

type Noticed = Extract<SessionEvent, { type: 'NoticePosted' | 'NoticeWithdrawn' }>;

export const noticed = (session: Session, event: Noticed): Session =>
  event.type === 'NoticePosted'
    ? {
        ...session,
        notices: [...session.notices, { ...event.data, at: event.at }],
        noticesPosted: event.data.notice,
      }
    : { ...session, notices: session.notices.filter(({ notice }) => notice !== event.data.notice) };

/** What was said in a round is over with it. */
export const withoutNotices = (session: Session): Session => ({ ...session, notices: [] });
