import type { Result } from '../../shared/lib/result.ts';
import { fail, ok } from '../../shared/lib/result.ts';
import type { AloneRequest, HostReply, HostRequest, JoinReply, ScenarioOffer } from '../../shared/protocol/http.ts';
import { SHIPPED, shipped } from '../../shared/scenario/shipped.ts';
import type { Rejection } from '../../shared/session/rejections.ts';
import type { OpenSessions } from './openSessions.ts';

/** Teams of a session that is played alone. */
const TEAMS_ALONE = 3;

/** The scenarios that can be hosted. */
export const offered = (): ScenarioOffer[] =>
  SHIPPED.map(({ id, name, story, rounds }) => ({ id, name, story, rounds }));

/** Opens a session for a facilitator, with a token for their chair and one for the projector. */
export async function host(sessions: OpenSessions, request: HostRequest): Promise<Result<HostReply, Rejection>> {
  const scenario = shipped(request.scenario);
  if (!scenario) return fail('scenario/unknown');
  const opened = await sessions.open({ scenario, teams: request.teams, settings: request.settings });
  if (!opened.ok) return opened;
  const { id, state } = opened.value.live;
  const facilitatorToken = await sessions.access.issue(id, { kind: 'facilitator' });
  const screenToken = await sessions.access.issue(id, { kind: 'screen' });
  return ok({ session: id, code: state.code, facilitatorToken, screenToken });
}

/** Opens a session for one person in the given role, seats bots everywhere else, and starts it. */
export async function playAlone(
  sessions: OpenSessions,
  { id, role, language, name }: AloneRequest,
): Promise<Result<JoinReply, Rejection>> {
  const [scenario] = SHIPPED;
  if (!scenario) return fail('scenario/unknown');
  const { rounds } = scenario;
  const settings = {
    title: '',
    rounds,
    planningSeconds: null,
    pace: 'players',
    language,
    openAll: false,
    market: 'shared',
  } as const;
  const opened = await sessions.open({ scenario, teams: TEAMS_ALONE, settings });
  if (!opened.ok) return opened;
  const { live } = opened.value;
  const seated = await sessions.seat(opened.value, name, null, role, id);
  if (!seated.ok) return seated;
  for (const type of ['SeatBots', 'StartSession'] as const) {
    const answer = await live.ask({ kind: 'server' }, { type }, null);
    if (!answer.ok) return fail(answer.refused);
  }
  return ok({ session: live.id, code: live.state.code, ...seated.value });
}
