import type { Role } from '../../../../shared/scenario/cards.ts';
import type { View } from '../../../../shared/view/parts.ts';
import type { SeatView } from '../../../../shared/view/peoplePart.ts';
import type { Moves } from '../../../model/moves.ts';
import { list } from '../../../present/format.ts';
import { useText } from '../../../text/useText.ts';
import { announce } from '../../parts/announce.ts';

type Wish = Parameters<Moves['ask']>[0];

/** What the facilitator wishes for seats; whatever is granted is read aloud. */
export type SeatWishes = {
  readonly move: (seat: SeatView, team: string, roles: readonly Role[]) => void;
  readonly rename: (seat: SeatView, name: string) => void;
  readonly remove: (seat: SeatView, block: boolean) => void;
  readonly undoRemoval: (seat: string, name: string) => void;
  readonly liftBlock: (seat: string, name: string) => void;
  readonly letBotPlay: (seat: SeatView) => void;
  readonly letPersonPlay: (seat: SeatView) => void;
  readonly putBot: (team: string, role: Role) => void;
  readonly balance: () => void;
  readonly undoBalance: () => void;
  readonly swap: (team: string | null) => void;
};

export function useSeatWishes(view: View, moves: Moves): SeatWishes {
  const { t, language } = useText();
  const say = (wish: Wish, key: string | null, values: Readonly<Record<string, string>> = {}): void =>
    void moves.ask(wish).then(({ ok }) => ok && key !== null && announce(t(key, values)));
  const teamName = (id: string): string => view.people.teams.find(({ team }) => team === id)?.name ?? id;
  return {
    move: ({ seat, name }, team, roles) =>
      say({ type: 'SeatPerson', seat, team, roles: [...roles] }, 'seats.said.moved', {
        name,
        team: teamName(team),
        role: list(
          roles.map((role) => t(`shell.role.${role}`)),
          language,
        ),
      }),
    rename: ({ seat }, name) => say({ type: 'RenameSeat', seat, name }, 'seats.said.renamed', { name }),
    remove: ({ seat, name }, block) => say({ type: 'RemoveSeat', seat, block }, 'seats.said.out', { name }),
    undoRemoval: (seat, name) => say({ type: 'UndoRemoval', seat }, 'seats.said.back', { name }),
    liftBlock: (seat, name) => say({ type: 'LiftBlock', seat }, 'seats.said.back', { name }),
    letBotPlay: ({ seat, name }) => say({ type: 'LetBotPlay', seat }, 'seats.said.bot', { name }),
    letPersonPlay: ({ seat, name }) => say({ type: 'LetPersonPlay', seat }, 'seats.said.person', { name }),
    putBot: (team, role) => say({ type: 'SeatOneBot', team, role }, null),
    balance: () => say({ type: 'BalanceSeats' }, 'seats.said.even'),
    undoBalance: () => say({ type: 'UndoBalance' }, 'seats.said.undone'),
    swap: (team) => say({ type: 'SwapRoles', team }, 'seats.said.swapped'),
  };
}
