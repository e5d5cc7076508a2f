import { Router } from 'express';
import type { Result } from '../../shared/lib/result.ts';
import type { HostReply, JoinReply } from '../../shared/protocol/http.ts';
import { AloneRequest, HostRequest } from '../../shared/protocol/http.ts';
import type { Rejection } from '../../shared/session/rejections.ts';
import { host, offered, playAlone } from '../session/newSessions.ts';
import type { OpenSessions } from '../session/openSessions.ts';
import { refuse } from './refuse.ts';
import { Replies } from './replies.ts';

/** Opening sessions: as a facilitator, or alone against bots. */
export function hosting(sessions: OpenSessions): Router {
  const router = Router();
  const hosted = new Replies<Result<HostReply, Rejection>>();
  const alone = new Replies<Result<JoinReply, Rejection>>();

  router.get('/scenarios', (_, response) => {
    response.json(offered());
  });

  router.post('/sessions', async (request, response) => {
    const parsed = HostRequest.safeParse(request.body);
    if (!parsed.success) return refuse(response, 'message/malformed');
    const reply = await hosted.once(parsed.data.id, () => host(sessions, parsed.data));
    if (reply.ok) response.status(201).json(reply.value);
    else refuse(response, reply.error);
  });

  router.post('/alone', async (request, response) => {
    const parsed = AloneRequest.safeParse(request.body);
    if (!parsed.success) return refuse(response, 'message/malformed');
    const reply = await alone.once(parsed.data.id, () => playAlone(sessions, parsed.data));
    if (reply.ok) response.status(201).json(reply.value);
    else refuse(response, reply.error);
  });
  return router;
}
