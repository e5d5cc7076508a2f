import { Router } from 'express';
import { isMasked } from '../../shared/view/release.ts';
import type { OpenSessions } from '../session/openSessions.ts';
import { refuse } from './refuse.ts';

/**
 * The recording of a session, for everyone who has a chair in it, once its debrief is open: before, it would tell
 * all plans. Where teams are anonymous it is the facilitator's alone, since it names them.
 */
export function recordings(sessions: OpenSessions): Router {
  const router = Router();
  router.get('/sessions/recording', async (request, response) => {
    const token = /^Bearer ([\w-]{1,64})$/.exec(request.headers.authorization ?? '')?.[1];
    const proof = token === undefined ? null : sessions.byToken(token);
    if (!proof) return refuse(response, 'token/unknown');
    const { live } = proof.attended;
    if (live.state.stage !== 'debrief') return refuse(response, 'recording/not-released');
    if (proof.grant.kind !== 'facilitator' && isMasked(live.state)) return refuse(response, 'recording/anonymous');
    response.attachment(`pasar-${live.state.code}.json`).json(await sessions.recording(live.id));
  });
  return router;
}
