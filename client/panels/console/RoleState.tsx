import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import { useText } from '../../text/useText.ts';
import { Chip } from '../parts/Chip.tsx';
import type { RoleName, TeamView } from '../parts/people.ts';
import { seatsOf } from '../parts/people.ts';
import { readiness } from '../parts/readiness.ts';
import { draftOf } from './draft.ts';
import { SeatLight } from './SeatLight.tsx';
import { SeatTime } from './SeatTime.tsx';

type Props = {
  readonly view: View;
  readonly team: TeamView;
  readonly role: RoleName;
  readonly moves?: Moves | undefined;
};

const TONES = { locked: 'good', thinking: 'gold', away: 'bad', empty: 'bad' } as const;

/** One role of one team: its people, how far they are, and what they have put where. */
export function RoleState({ view, team, role, moves }: Props) {
  const { t } = useText();
  const seats = seatsOf(team, role);
  const planning = view.session.phase === 'planning';
  const state = readiness(team, role);
  const draft = view.tables?.teams[team.team];
  const cards = draft ? draftOf(draft.chips, role) : [];
  return (
    <div class="role-state">
      <p class="role-people">
        {seats.map((seat) => (
          <span key={seat.seat} class="role-person">
            {seat.name}
            {!seat.here && !seat.light && (seats.length > 1 || !planning) && ` (${t('shell.away')})`}
            <SeatLight seat={seat} />
            {moves && <SeatTime view={view} seat={seat} moves={moves} />}
          </span>
        ))}
        {(planning || state === 'empty') && <Chip tone={TONES[state]}>{t(`shell.ready.${state}`)}</Chip>}
      </p>
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
