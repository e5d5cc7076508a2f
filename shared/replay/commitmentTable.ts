import type { Session } from '../session/state.ts';
import { commitmentsTold } from '../view/commitmentsPart.ts';
import type { Cell } from './csv.ts';

/** What people take along and will do, of those who show it to the facilitators now. `time` writes a moment, given in ms since the epoch. */
export const commitmentTable = (session: Session, time: (at: number) => string): readonly (readonly Cell[])[] => [
  ['shared_at', 'team', 'name', 'role', 'person', 'remember', 'will', 'until'],
  ...(commitmentsTold(session) ?? []).flatMap(({ at, told }) =>
    told
      ? [
          [
            time(at),
            told.team,
            session.teams.find(({ id }) => id === told.team)?.name ?? null,
            told.roles.join(' '),
            told.name,
            told.remember,
            told.will,
            told.until,
          ],
        ]
      : [],
  ),
];
