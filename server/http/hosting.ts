import type { RequestHandler } from 'express';
import { Router } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { HostReply, JoinReply } from '../../shared/protocol/http.ts';
import { AloneRequest, HostRequest } from '../../shared/protocol/http.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Rejection } from '../../shared/session/rejections.ts';
import { host, offered, playAlone } from '../session/newSessions.ts';
import type { OpenSessions } from '../session/openSessions.ts';
import { refuse } from './refuse.ts';
import { Replies } from './replies.ts';

/** Sessions that one address may open. Each costs the server the market's past, so that nobody may ask for them without end. */
const OPENED = { points: 120, duration: 60 };

/** Opening sessions of the scenarios on offer: as a facilitator, or alone against bots. */
export function hosting(sessions: OpenSessions, scenarios: readonly Scenario[], guard: RequestHandler): Router {
  const router = Router();
  const hosted = new Replies<HostReply, Rejection>();
  const alone = new Replies<JoinReply, Rejection>();

  router.get('/scenarios', guard, (_, response) => {
    response.json(offered(scenarios));
  });

  const opened = new RateLimiterMemory(OPENED);
  const notTooMany: RequestHandler = (request, response, next) =>
    void opened.consume(request.ip ?? '').then(
      () => next(),
      () => refuse(response, 'message/too-many'),
    );

  router.post('/sessions', guard, notTooMany, async (request, response) => {
    const parsed = HostRequest.safeParse(request.body);
    if (!parsed.success) return refuse(response, 'message/malformed');
    const reply = await hosted.once(parsed.data.id, () => host(sessions, scenarios, parsed.data));
    if (reply.ok) response.status(201).json(reply.value);
    else refuse(response, reply.error);
  });

  router.post('/alone', guard, notTooMany, async (request, response) => {
    const parsed = AloneRequest.safeParse(request.body);
    if (!parsed.success) return refuse(response, 'message/malformed');
    const reply = await alone.once(parsed.data.id, () => playAlone(sessions, scenarios, parsed.data));
    if (reply.ok) response.status(201).json(reply.value);
    else refuse(response, reply.error);
  });
  return router;
}
