import { attemptNow } from '../session/attempts.ts';
import type { TeamsBy } from '../session/debrief.ts';
import type { RankingPolicy } from '../session/settings.ts';
import type { Attempt, Round, Session } from '../session/state.ts';
import { currentRound, isLastRound, isOver, officialLine, playedLine } from '../session/state.ts';

/** What an audience gets of a round: under which key it sees each company that it may know of, in an order that tells nothing. */
export type Release = {
  readonly policy: RankingPolicy;
  readonly later: boolean;
  readonly keys: readonly (readonly [key: string, team: string])[];
};

/** Rivals' figures that were held back are released now. */
export const isLastReview = (session: Session): boolean => {
  const round = currentRound(session);
  return isOver(session) || (round?.phase === 'review' && isLastRound(session, round));
};

/** Teams were anonymous in some round, of whatever line, and stay so for good. */
const isMasked = (session: Session): boolean =>
  Object.values(session.lines).some(({ rounds }) => rounds.some(({ ranking }) => ranking.policy === 'anonymous'));

/**
 * How the debrief tells of teams: as the facilitator chose there, else by name unless somebody was anonymous. Null where some
 * rounds are told by name and others by letter.
 */
export function teamsBy(session: Session): TeamsBy | null {
  if (session.talk.teamsBy !== null || !isMasked(session)) return session.talk.teamsBy ?? 'name';
  return officialLine(session).rounds.every(({ ranking }) => ranking.policy !== 'open') ? 'letter' : null;
}

/** To the facilitator: everything, by name. */
export const releaseToAll = (session: Session): Release => ({
  policy: 'open',
  later: false,
  keys: session.teams.map(({ id }) => [id, id]),
});

/** To a role of `team`, or to the screen (null): what the ranking that was in force in that round allows. */
export function releaseTo(session: Session, round: Round, team: string | null): Release {
  const attempt = attemptNow(session);
  const release = released(session, round, team);
  return attempt?.round === round.round ? ofAttempt(session, attempt, release) : release;
}

/**
 * What is released of an attempt, to whom so much is released of the round that counts. Where teams are anonymous and only some
 * try again, the own team alone: whose plan is another would say who has which letter.
 */
export const ofAttempt = (session: Session, { teams }: Attempt, release: Release): Release =>
  release.policy === 'anonymous' && teams.length < session.teams.length
    ? { ...release, keys: release.keys.filter(([key, team]) => key === team) }
    : release;

function released(session: Session, round: Round, team: string | null): Release {
  const policy = policyNow(session, round);
  const own = session.teams.filter(({ id }) => id === team).map(({ id }): [string, string] => [id, id]);
  const later = round.ranking.delayed && !isLastReview(session);
  switch (policy) {
    case 'open':
      return { policy, later, keys: releaseToAll(session).keys };
    case 'own':
    case 'hidden':
      return { policy, later, keys: own };
    case 'anonymous': {
      const rivals = session.teams
        .filter(({ id }) => id !== team)
        .map(({ id }): [string, string] => [`rival-${session.letters[id]}`, id])
        .sort(([one], [other]) => (one < other ? -1 : 1));
      return { policy, later, keys: [...own, ...rivals] };
    }
  }
}

/**
 * What is released of what concerns the whole session and not one round, to a role of `team`, or to the screen (null): as the rounds
 * are, if all are released alike. Where some rounds are open and others anonymous, the own team alone: what is told of all rounds
 * would say who had which letter.
 */
export function releaseOfAll(session: Session, team: string | null): Release['keys'] {
  const each = playedLine(session).rounds.map((round) => releaseTo(session, round, team));
  const [first] = each;
  if (first && each.every(({ policy }) => policy === first.policy)) return first.keys;
  return session.teams.filter(({ id }) => id === team).map(({ id }) => [id, id] as const);
}

const IN_DEBRIEF = { name: 'open', letter: 'anonymous', none: 'hidden' } as const satisfies Record<
  TeamsBy,
  RankingPolicy
>;

/**
 * In the debrief all is released as the facilitator says; else by name unless teams were anonymous in some round: then what was not
 * open stays so.
 */
function policyNow(session: Session, { ranking }: Round): RankingPolicy {
  if (isOver(session)) return IN_DEBRIEF[teamsBy(session) ?? (ranking.policy === 'open' ? 'name' : 'letter')];
  return ranking.delayed && !isLastReview(session) ? 'hidden' : ranking.policy;
}
