import { Router } from 'express';
import { inAttempt } from '../../shared/session/state.ts';
import { teamsBy } from '../../shared/view/release.ts';
import type { OpenSessions } from '../session/openSessions.ts';
import { proofOf } from './bearer.ts';
import { refuse } from './refuse.ts';

/**
 * The recording of a session, for everyone who has a chair in it, once its debrief is open: before, it would tell
 * all plans, and so it would while a round is tried once more. Who observes is told of teams only and never of people, so not of this. Where teams are not named it is the facilitator's alone, since it names them.
 */
export function recordings(sessions: OpenSessions): Router {
  const router = Router();
  router.get('/sessions/recording', async (request, response) => {
    const proof = proofOf(sessions, request);
    if (!proof.ok) return refuse(response, proof.error);
    const { attended, grant } = proof.value;
    const { live } = attended;
    if (grant.kind === 'observer') return refuse(response, 'facilitator/only');
    if (inAttempt(live.state)) return refuse(response, 'attempt/running');
    if (live.state.stage !== 'debrief') return refuse(response, 'recording/not-released');
    const leads = grant.kind === 'facilitator';
    if (!leads && teamsBy(live.state) !== 'name') return refuse(response, 'recording/anonymous');
    response.attachment(`pasar-${live.state.code}.json`).json(await sessions.archive.recording(attended, leads));
  });
  return router;
}
