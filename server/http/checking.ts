import { Router } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { CheckReply } from '../../shared/protocol/http.ts';
import { CheckRequest } from '../../shared/protocol/http.ts';
import type { OpenSessions } from '../session/openSessions.ts';
import type { FindByCode } from './codes.ts';
import { refuse } from './refuse.ts';

/** Results that one address may tell: a whole room stands behind it, and each device tells again when a name is typed. */
const TOLD = { points: 300, duration: 60 };

/** Whether a device can play: the server's clock for it to compare, and its result for the facilitator. Nobody is seated by it. */
export function checking(sessions: OpenSessions, find: FindByCode): Router {
  const router = Router();
  const told = new RateLimiterMemory(TOLD);

  router.get('/clock', (_, response) => {
    response.json({ at: sessions.now() } satisfies CheckReply);
  });

  router.post('/check/:code', async (request, response) => {
    const parsed = CheckRequest.safeParse(request.body);
    if (!parsed.success) return refuse(response, 'message/malformed');
    const ip = request.ip ?? '';
    const allowed = await told.consume(ip).then(
      () => true,
      () => false,
    );
    if (!allowed) return refuse(response, 'message/too-many');
    const found = await find(request.params.code, ip);
    if (!found.ok) return refuse(response, found.error);
    const at = sessions.now();
    found.value.checks.take(parsed.data, at);
    response.status(201).json({ at } satisfies CheckReply);
  });
  return router;
}
