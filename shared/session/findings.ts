import { fail, ok } from '../lib/result.ts';
import type { ServerCommand } from './commands.ts';
import type { Decided } from './decide.ts';
import type { Session } from './state.ts';

/** What was found out about a round that the market has answered; refuses `round/not-ready` for any other. The first answer stands. */
export function recordCauses(session: Session, command: Extract<ServerCommand, { type: 'RecordCauses' }>): Decided {
  const { line, round, modelVersion, teams } = command;
  const found = Object.values(session.lines)
    .find((it) => it.line === line)
    ?.rounds.find((it) => it.round === round);
  if (!found?.outcome) return fail('round/not-ready');
  return ok(found.causes ? [] : [{ type: 'CausesFound', data: { line, round, modelVersion, teams } }]);
}
