import type { AnyCommand } from '../../../shared/session/commands.ts';

/** What a facilitator does with the seats. */
export function usher(count: number): readonly AnyCommand[] {
  const seat = `s${1 + (count % 9)}`;
  const team = ['kawung', 'parang', 'truntum'][count % 3] ?? 'kawung';
  const role = count % 2 > 0 ? 'sales' : 'marketing';
  return [
    { type: 'SeatPerson', seat, team, roles: count % 4 > 1 ? ['sales', 'marketing'] : [role] },
    { type: 'RemoveSeat', seat, block: count % 5 === 0 },
    { type: 'UndoRemoval', seat },
    { type: 'LiftBlock', seat },
    { type: 'SeatOneBot', team, role },
    { type: 'LetBotPlay', seat },
    { type: 'LetPersonPlay', seat },
    { type: 'SwapRoles', team: count % 3 > 0 ? null : team },
    { type: count % 3 > 0 ? 'BalanceSeats' : 'UndoBalance' },
    { type: 'RenameSeat', seat, name: `P${count % 7}` },
  ];
}
