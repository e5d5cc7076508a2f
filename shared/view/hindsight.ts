import type { Session } from '../session/state.ts';
import { playedLine } from '../session/state.ts';
import type { PaybackPart, TurnsPart } from './hindsightParts.ts';
import type { Release } from './release.ts';
import { turningPoints } from './turning.ts';

type Parts = { readonly payback: PaybackPart | null; readonly turns: TurnsPart | null };

/** Before the debrief nobody gets any of it. */
export const NO_HINDSIGHT_PARTS: Parts = { payback: null, turns: null };

/** What was found out once all was over, of the companies that an audience may know. `working`: the server is at it. */
export function hindsightParts(session: Session, working: boolean, keys: Release['keys']): Parts {
  if (session.stage !== 'debrief') return NO_HINDSIGHT_PARTS;
  const { hindsight, rounds } = playedLine(session);
  const { payback, weighed, luck } = hindsight;
  const ofTeam = <T>(of: (team: string) => T | null): Record<string, T> =>
    Object.fromEntries(
      keys.flatMap(([key, team]): [string, T][] => {
        const known = of(team);
        return known === null ? [] : [[key, known]];
      }),
    );
  return {
    payback: { teams: ofTeam((team) => (Object.hasOwn(payback, team) ? (payback[team] ?? null) : null)) },
    turns: {
      working,
      done: weighed.length,
      all: rounds.length * session.teams.length,
      teams: ofTeam((team) => {
        const own = weighed.filter((it) => it.team === team);
        return own.length < rounds.length ? null : turningPoints(own);
      }),
      luck: luck && { ...luck },
    },
  };
}
