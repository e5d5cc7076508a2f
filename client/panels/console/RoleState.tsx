import type { View } from '../../../shared/view/parts.ts';
import type { SeatView } from '../../../shared/view/peoplePart.ts';
import type { Moves } from '../../model/moves.ts';
import { doingOf, roleDoing } from '../../present/liveBoard.ts';
import { useText } from '../../text/useText.ts';
import { Chip } from '../parts/Chip.tsx';
import type { RoleName, TeamView } from '../parts/people.ts';
import { seatsOf } from '../parts/people.ts';
import { readiness } from '../parts/readiness.ts';
import type { Look } from '../room/LookPanel.tsx';
import { awayWords, doingWords } from './doingWords.ts';
import { draftOf } from './draft.ts';
import { SeatLight } from './SeatLight.tsx';
import { SeatTime } from './SeatTime.tsx';

type Props = {
  readonly view: View;
  readonly team: TeamView;
  readonly role: RoleName;
  readonly moves?: Moves | undefined;
  readonly now?: number | undefined;
  readonly onLook?: ((look: Look) => void) | undefined;
};

const TONES = { locked: 'good', thinking: 'gold', away: 'bad', empty: 'bad' } as const;

/** One role of one team: its people, how far they are, and what they have put where. */
export function RoleState({ view, team, role, moves, now, onLook }: Props) {
  const { t } = useText();
  const seats = seatsOf(team, role);
  const planning = view.session.phase === 'planning';
  const state = readiness(team, role);
  // Of who has locked, and of a place that nobody holds, there is no more to say.
  const doing = now === undefined || state === 'locked' || state === 'empty' ? null : roleDoing(seats, now);
  const draft = view.tables?.teams[team.team];
  const cards = draft ? draftOf(draft.chips, role) : [];
  return (
    <div class="role-state">
      <div class="role-line">
        <p class="role-people">
          {seats.map((seat) => (
            <span key={seat.seat} class="role-person">
              {seat.name}
              {seat.deputy !== null && <Chip tone="gold">{t(`seats.deputy.${seat.deputy}`)}</Chip>}
              {seat.roles.length > 1 && <Chip>{t('seats.short')}</Chip>}
              {now === undefined ? (
                !seat.here && (seats.length > 1 || !planning) && ` (${t('shell.away')})`
              ) : (
                <PersonLine seat={seat} now={now} alone={seats.length === 1 && doing !== null} />
              )}
              {moves && (seat.allowance ?? 1) > 1 && <SeatTime view={view} seat={seat} moves={moves} />}
            </span>
          ))}
        </p>
        <p class="role-keys">
          {(planning || state === 'empty') && (
            <Chip tone={doing && doing.kind !== 'working' && doing.kind !== 'away' ? 'paper' : TONES[state]}>
              {doing ? doingWords(doing, t) : t(`shell.ready.${state}`)}
            </Chip>
          )}
          {onLook && view.session.can.lookAtScreen === true && (
            <button
              type="button"
              class="small-link"
              aria-label={t('room.look.at', { team: team.name, role: t(`shell.role.${role}`) })}
              onClick={() => onLook({ team: team.team, role })}
            >
              {t('room.look.open')}
            </button>
          )}
        </p>
      </div>
      {draft && (
        <p class="role-draft">
          {t('console.board.placed', {
            placed: cards.reduce((sum, { count }) => sum + count, 0),
            share: draft.split[role],
          })}
          {cards.length > 0 && `: ${cards.map(({ card, count }) => `${t(`cards.${card}.name`)} ${count}`).join(', ')}`}
        </p>
      )}
    </div>
  );
}

type PersonProps = {
  readonly seat: SeatView;
  readonly now: number;
  /** What is said of the role is said of this person. */
  readonly alone: boolean;
};

/** The line of one person, and since when it is gone. */
function PersonLine({ seat, now, alone }: PersonProps) {
  const { t } = useText();
  const doing = doingOf(seat, now);
  if (doing.kind === 'away') return alone ? null : <span class="seat-away">{awayWords(doing.minutes, t)}</span>;
  return <SeatLight seat={seat} />;
}
