import { CARDS } from '../../../shared/scenario/cards.ts';
import type { AskedCommand } from '../../../shared/session/commands.ts';
import type { Session } from '../../../shared/session/state.ts';
import { currentRound } from '../../../shared/session/state.ts';

/** What a facilitator does for the people in the room. */
export function inTheRoom(session: Session, what: number, count: number): readonly AskedCommand[] {
  const round = currentRound(session)?.round ?? 0;
  const team = session.teams[count % session.teams.length]?.id ?? '';
  const role = count % 2 === 0 ? 'sales' : 'marketing';
  const card = CARDS[what % CARDS.length] ?? 'calls';
  const some = <T>(value: T, every: number): T | null => (count % every === 0 ? value : null);
  const correct = {
    type: 'CorrectPlan',
    round,
    team,
    chips: { [card]: count % 4 },
    price: some(0.9, 7),
    focus: some('homes', 11),
    sales: some(2 + (count % 7), 5),
    reason: `because ${what}`,
  } as const;
  return [
    { type: 'PostNotice', team: some(team, 2), role: some(role, 3), text: `Notice ${what}` },
    { type: 'PostNotice', team, role, text: `Only you ${count}` },
    { type: 'WithdrawNotice', notice: session.noticesPosted },
    { type: 'LookAtScreen', team, role },
    { type: 'ShowDebrief', step: (['facts', 'why', 'soWhat', 'nowWhat'] as const)[count % 4] ?? 'why' },
    { type: 'NameTeams', by: (['name', 'letter', 'none'] as const)[count % 3] ?? 'none' },
    { type: 'NoteDebrief', step: 'facts', text: `noted ${what}` },
    { type: 'SetScreen', shows: (['live', 'frozen', 'blank'] as const)[count % 3] ?? 'live' },
    correct,
    correct,
    { type: 'AdjustBudget', round: round + 1, team, chips: (count % 11) - 5, reason: `given ${what}` },
  ];
}
