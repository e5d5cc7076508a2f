import { Router } from 'express';
import type { KeysReply } from '../../shared/protocol/chair.ts';
import { KeysRequest } from '../../shared/protocol/chair.ts';
import { mayDo } from '../../shared/session/rights.ts';
import { heldSeats } from '../../shared/session/state.ts';
import type { OpenSessions } from '../session/openSessions.ts';
import { facilitatorFor } from './bearer.ts';
import { refuse } from './refuse.ts';

/** What a device asks about the sessions it holds keys to, and deleting one of them for everybody. */
export function ownSessions(sessions: OpenSessions): Router {
  const router = Router();

  router.post('/keys', (request, response) => {
    const parsed = KeysRequest.safeParse(request.body);
    if (!parsed.success) return refuse(response, 'message/malformed');
    const keys = parsed.data.tokens.map((token): KeysReply['keys'][number] => {
      const proof = sessions.byToken(token);
      if (!proof.ok) return null;
      const { attended, grant } = proof.value;
      const { state } = attended.live;
      return {
        code: state.code,
        title: state.settings.title,
        stage: state.stage,
        people: heldSeats(state).filter(({ bot }) => !bot).length,
        mayDelete: mayDo(grant, 'deleteSession'),
      };
    });
    response.json({ keys });
  });

  router.delete('/chair/session', async (request, response) => {
    const by = facilitatorFor(sessions, request, 'deleteSession');
    if (!by.ok) return refuse(response, by.error);
    await sessions.forget(by.value.session);
    response.status(204).end();
  });
  return router;
}
