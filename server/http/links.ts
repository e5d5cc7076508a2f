import { Router } from 'express';
import type { LinkReply } from '../../shared/protocol/chair.ts';
import { LinkRequest } from '../../shared/protocol/chair.ts';
import type { Rejection } from '../../shared/session/rejections.ts';
import type { OpenSessions } from '../session/openSessions.ts';
import { facilitatorFor } from './bearer.ts';
import { refuse } from './refuse.ts';
import { Replies } from './replies.ts';

/** Links for others to a session: a lead makes them and takes them back. Which are out stands in the lead's view. */
export function links(sessions: OpenSessions): Router {
  const router = Router();
  const issued = new Replies<LinkReply, Rejection>();

  router.post('/chair/links', async (request, response) => {
    const by = facilitatorFor(sessions, request, 'issueLink');
    if (!by.ok) return refuse(response, by.error);
    const parsed = LinkRequest.safeParse(request.body);
    if (!parsed.success) return refuse(response, 'message/malformed');
    const { id, right, label } = parsed.data;
    const { session, grant } = by.value;
    const reply = await issued.once(`${session}/${id}`, () =>
      sessions.access.issueLink(session, grant, right, label.trim()),
    );
    if (reply.ok) response.status(201).json(reply.value);
    else refuse(response, reply.error);
  });

  router.delete('/chair/links/:chair', async (request, response) => {
    const by = facilitatorFor(sessions, request, 'revokeLink');
    if (!by.ok) return refuse(response, by.error);
    const { session, grant } = by.value;
    const done = await sessions.access.revokeLink(session, grant, request.params.chair);
    if (done.ok) response.status(204).end();
    else refuse(response, done.error);
  });
  return router;
}
