import * as z from 'zod/mini';
import { Cents } from '../market/outcome.ts';
import { LineKind } from '../session/lineKind.ts';
import type { Session } from '../session/state.ts';
import { inAttempt, officialLine, playedLine } from '../session/state.ts';

/** Results beside the line being played: of practice, and of rounds as they were before they were reopened. For facilitators alone; attempts have a part of their own. */
export const AsidePart = z.object({
  rounds: z.array(
    z.object({
      line: z.string(),
      kind: LineKind,
      round: z.int(),
      teams: z.record(z.string(), z.object({ revenue: Cents, brandValue: Cents })),
    }),
  ),
});
export type AsidePart = z.infer<typeof AsidePart>;

export function asidePart(session: Session): AsidePart {
  const line = inAttempt(session) ? officialLine(session) : playedLine(session);
  const played = new Set(line.rounds.map(({ outcome }) => outcome));
  const beside = Object.values(session.lines).filter(({ kind }) => kind !== 'attempt');
  const rounds = beside.flatMap(({ line, kind, rounds }) =>
    rounds.flatMap(({ round, outcome }) => {
      if (!outcome || played.has(outcome)) return [];
      const teams = Object.entries(outcome.teams).map(
        ([team, { revenue, brandValue }]) => [team, { revenue, brandValue }] as const,
      );
      return [{ line, kind, round, teams: Object.fromEntries(teams) }];
    }),
  );
  return { rounds };
}
