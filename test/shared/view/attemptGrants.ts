import type { Audience } from '../../../shared/session/actor.ts';
import type { Attempt, Round, Session } from '../../../shared/session/state.ts';

/** The debrief was opened: also while a round is tried once more. */
export const isOver = ({ stage, lines, playing }: Session): boolean =>
  stage === 'debrief' || lines[playing]?.kind === 'attempt';

/** What an audience has before it: who waits while others try a round once more, and guests, the debrief. */
export function before(session: Session, audience: Audience): Session {
  const trying = session.attempts.find(({ line }) => line === session.playing)?.teams;
  const waits = audience.kind === 'observer' || (audience.kind === 'role' && trying?.includes(audience.team) === false);
  return trying && waits ? { ...session, stage: 'debrief', playing: session.official } : session;
}

const isMasked = ({ lines }: Session): boolean =>
  Object.values(lines).some(({ rounds }) => rounds.some(({ ranking }) => ranking.policy === 'anonymous'));

/** The teams whose part in an attempt an audience may know: all, but the own alone where another plan would tell who is who. */
export function knownOf(session: Session, { teams }: Attempt, { ranking }: Round, audience: Audience): string[] {
  const all = session.teams.map(({ id }) => id);
  const { teamsBy } = session.talk;
  const byLetter = teamsBy === null ? isMasked(session) && ranking.policy !== 'open' : teamsBy === 'letter';
  const alone = teamsBy === 'none' || (byLetter && teams.length < all.length);
  return alone ? all.filter((id) => audience.kind === 'role' && audience.team === id) : all;
}

/** The round of an attempt that is being played, where only the own team's part in it may be known. */
export function ownAlone(session: Session, audience: Audience): string[] | null {
  const attempt = session.attempts.find(({ line }) => line === session.playing);
  const round = session.lines[session.playing]?.rounds.at(-1);
  if (!attempt || !round) return null;
  const known = knownOf(session, attempt, round, audience);
  return known.length < session.teams.length ? known : null;
}

const SIDE = ['revenue', 'grossProfit', 'brandValue', 'share', 'quarters/**'];

/** Of every attempt what counts beside what was tried; the latter from its review on. */
export function attemptsTold(session: Session, audience: Audience): string[] {
  if (!isOver(session)) return [];
  const figures = session.companyValue ? [...SIDE, 'companyValue'] : SIDE;
  const told = session.attempts.flatMap((attempt) => {
    const rounds = session.lines[attempt.line]?.rounds ?? [];
    const [i, tried] = [rounds.length - 1, rounds.at(-1)];
    if (attempt.state === 'calledOff' || !tried) return [];
    const review = attempt.state === 'compared' || tried.phase === 'review';
    const lines = [session.official, ...(review ? [attempt.line] : [])];
    const known = knownOf(session, attempt, tried, audience);
    const each = lines.flatMap((line) =>
      known.flatMap((team) => [
        `lines/${line}/rounds/${i}/used/${team}/**`,
        ...figures.map((it) => `lines/${line}/rounds/${i}/outcome/teams/${team}/${it}`),
      ]),
    );
    return [...each, `lines/${attempt.line}/rounds/${i}/phase`];
  });
  return ['official', 'attempts/**', 'lines/*/kind', ...told];
}
