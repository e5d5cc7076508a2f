import type { View } from '../../../shared/view/parts.ts';
import { attemptNow } from '../../model/attemptNow.ts';
import type { Moves } from '../../model/moves.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { attendance, BOTH_ROLES } from '../parts/people.ts';
import { TeamMark } from '../parts/TeamMark.tsx';
import type { Look } from '../room/LookPanel.tsx';
import { TeamDesk } from '../room/TeamDesk.tsx';
import { DraftLine } from './DraftLine.tsx';
import { RoleState } from './RoleState.tsx';

type Props = {
  readonly view: View;
  /** Offers bots for the roles that nobody holds. */
  readonly moves?: Moves | undefined;
  /** The server's time; without it nothing is said of how long somebody is away. */
  readonly now?: number;
  readonly onLook?: (look: Look) => void;
};

/** One row for each team: who is there, who is thinking, who has locked, and the draft as it stands. */
export function TeamBoard({ view, moves, now, onLook }: Props) {
  const { t } = useText();
  const attempt = attemptNow(view);
  const fillable = view.session.can.seatBots === true && attendance(view.people).missing.length > 0;
  return (
    <section class="card team-board" aria-labelledby="team-board">
      <div class="board-head">
        <h2 id="team-board">{t('console.board.title')}</h2>
        {moves && fillable && (
          <Button onPress={() => void moves.ask({ type: 'SeatBots' })}>{t('console.fillBots')}</Button>
        )}
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('console.board.team')}</th>
            {BOTH_ROLES.map((role) => (
              <th key={role} scope="col">
                {t(`shell.role.${role}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.people.teams.map((team) => (
            <tr key={team.team}>
              <th scope="row">
                <span class="board-team">
                  <TeamMark motif={team.motif} /> {team.name}
                </span>
                {attempt && !attempt.teams.includes(team.team) && <small>{t('lines.attempt.waits')}</small>}
                <DraftLine view={view} team={team.team} />
                {moves && (attempt?.teams.includes(team.team) ?? true) && (
                  <TeamDesk view={view} team={team} moves={moves} />
                )}
              </th>
              {BOTH_ROLES.map((role) => (
                <td key={role} data-label={t(`shell.role.${role}`)}>
                  <RoleState view={view} team={team} role={role} moves={moves} now={now} onLook={onLook} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
