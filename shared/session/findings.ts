import { fail, ok } from '../lib/result.ts';
import type { ServerCommand } from './commands.ts';
import type { Decided } from './decide.ts';
import type { Session } from './state.ts';
import { isOver } from './state.ts';

/** What was found out about a round that the market has answered; refuses `round/not-ready` for any other. The first answer stands. */
export function recordCauses(session: Session, command: Extract<ServerCommand, { type: 'RecordCauses' }>): Decided {
  const { line, round, modelVersion, teams } = command;
  const found = Object.values(session.lines)
    .find((it) => it.line === line)
    ?.rounds.find((it) => it.round === round);
  if (!found?.outcome) return fail('round/not-ready');
  return ok(found.causes ? [] : [{ type: 'CausesFound', data: { line, round, modelVersion, teams } }]);
}

type Found = Extract<ServerCommand, { type: 'RecordPayback' | 'RecordChoice' | 'RecordLuck' }>;

/**
 * What was found out about the line that counts once the debrief is open; refuses `round/not-ready` before, for any other line or
 * round, and `team/unknown`. The first answer stands.
 */
export function recordHindsight(session: Session, command: Found): Decided {
  const line = Object.values(session.lines).find((it) => it.line === command.line);
  if (!isOver(session) || !line || line.line !== session.official) return fail('round/not-ready');
  const { hindsight, rounds } = line;
  if ('team' in command && !session.teams.some(({ id }) => id === command.team)) return fail('team/unknown');
  switch (command.type) {
    case 'RecordPayback': {
      const { type: _, ...data } = command;
      return ok(Object.hasOwn(hindsight.payback, data.team) ? [] : [{ type: 'PaybackFound', data }]);
    }
    case 'RecordChoice': {
      const { type: _, ...data } = command;
      if (!rounds.some((it) => it.round === data.round)) return fail('round/not-ready');
      const known = hindsight.weighed.some((it) => it.team === data.team && it.round === data.round);
      return ok(known ? [] : [{ type: 'ChoiceWeighed', data }]);
    }
    case 'RecordLuck': {
      const { type: _, ...data } = command;
      return ok(hindsight.luck ? [] : [{ type: 'LuckMeasured', data }]);
    }
  }
}
