import type { Result } from '../../shared/lib/result.ts';
import { fail, ok } from '../../shared/lib/result.ts';
import type { AloneRequest, HostReply, HostRequest, JoinReply, ScenarioOffer } from '../../shared/protocol/http.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Rejection } from '../../shared/session/rejections.ts';
import { OPEN_RANKING, PLAIN_ROOM } from '../../shared/session/settings.ts';
import type { OpenSessions } from './openSessions.ts';

/** Teams of a session that is played alone. */
const TEAMS_ALONE = 3;

/** The scenarios as who hosts is told of them. */
export const offered = (scenarios: readonly Scenario[]): ScenarioOffer[] =>
  scenarios.map(({ id, name, story, rounds }) => ({ id, name, story, rounds }));

/** Opens a session of one of the scenarios for a facilitator, with a token for their chair and one for the projector. */
export async function host(
  sessions: OpenSessions,
  scenarios: readonly Scenario[],
  request: HostRequest,
): Promise<Result<HostReply, Rejection>> {
  const scenario = scenarios.find(({ id }) => id === request.scenario);
  if (!scenario) return fail('scenario/unknown');
  const opened = await sessions.open({ scenario, teams: request.teams, settings: request.settings });
  if (!opened.ok) return opened;
  const { id, state } = opened.value.live;
  const facilitatorToken = await sessions.access.issue(id, { kind: 'facilitator' });
  const screenToken = await sessions.access.issue(id, { kind: 'screen' });
  return ok({ session: id, code: state.code, facilitatorToken, screenToken });
}

/** Opens a session of the first scenario for one person in the given role, seats bots everywhere else, and starts it. */
export async function playAlone(
  sessions: OpenSessions,
  scenarios: readonly Scenario[],
  { id, role, language, name }: AloneRequest,
): Promise<Result<JoinReply, Rejection>> {
  const [scenario] = scenarios;
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
    ranking: OPEN_RANKING,
    room: PLAIN_ROOM,
    learning: false,
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
