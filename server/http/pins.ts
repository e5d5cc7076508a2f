import { Router } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { JoinReply } from '../../shared/protocol/http.ts';
import { PinRequest, PinUse } from '../../shared/protocol/http.ts';
import type { Rejection } from '../../shared/session/rejections.ts';
import type { OpenSessions } from '../session/openSessions.ts';
import type { Reception } from '../session/reception.ts';
import { facilitatorFor } from './bearer.ts';
import type { FindByCode } from './codes.ts';
import { refuse } from './refuse.ts';
import { Replies } from './replies.ts';

/**
 * Wrong PINs of one session while one is valid: from one address, behind which a whole room may stand, and from all. Past them
 * right ones are refused, too. Sixty tries find one of a million once in 16,000 times.
 */
const WRONG_FROM_ONE = { points: 20, duration: 300 };
const WRONG_FROM_ALL = { points: 60, duration: 300 };

/** The way of a seat to another device: the facilitator makes a PIN, and who types it has the seat. */
export function pins(sessions: OpenSessions, reception: Reception, find: FindByCode): Router {
  const router = Router();
  const used = new Replies<JoinReply, Rejection>();
  const fromOne = new RateLimiterMemory(WRONG_FROM_ONE);
  const fromAll = new RateLimiterMemory(WRONG_FROM_ALL);

  router.post('/chair/pin', async (request, response) => {
    const by = facilitatorFor(sessions, request, 'issuePin');
    if (!by.ok) return refuse(response, by.error);
    const parsed = PinRequest.safeParse(request.body);
    if (!parsed.success) return refuse(response, 'message/malformed');
    const issued = await reception.issuePin(by.value.attended, by.value.grant, parsed.data.seat);
    if (issued.ok) response.status(201).json(issued.value);
    else refuse(response, issued.error);
  });

  router.post('/join/:code/pin', async (request, response) => {
    const parsed = PinUse.safeParse(request.body);
    if (!parsed.success) return refuse(response, 'message/malformed');
    const ip = request.ip ?? '';
    const found = await find(request.params.code, ip);
    if (!found.ok) return refuse(response, found.error);
    const { id } = found.value.live;
    const reply = await used.once(`${id}/${parsed.data.id}`, async () => {
      // A try is counted before it is judged, so that many at once are no way around.
      const counted = await Promise.all([fromOne.consume(`${id}/${ip}`), fromAll.consume(id)]).catch(() => null);
      if (counted === null) return { ok: false, error: 'pin/too-many' };
      const taken = await reception.takeByPin(found.value, parsed.data);
      if (taken.ok) await Promise.all([fromOne.reward(`${id}/${ip}`), fromAll.reward(id)]);
      return taken;
    });
    if (reply.ok) response.status(201).json(reply.value);
    else refuse(response, reply.error);
  });
  return router;
}
