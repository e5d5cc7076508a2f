import { Router } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Result } from '../../shared/lib/result.ts';
import { fail, ok } from '../../shared/lib/result.ts';
import type { JoinReply } from '../../shared/protocol/http.ts';
import { JoinRequest } from '../../shared/protocol/http.ts';
import type { Rejection } from '../../shared/session/rejections.ts';
import { joinPreview } from '../../shared/view/preview.ts';
import type { Attended, OpenSessions } from '../session/openSessions.ts';
import { refuse } from './refuse.ts';
import { Replies } from './replies.ts';

/**
 * Wrong codes in a minute from one address. A whole room may stand behind one address, so one who mistypes must not lock the
 * others out: past `points` wrong codes are no longer answered as such, and right ones pass. But who may try without end
 * finds a right one, so past `LAST_TRY` no code passes from that address until the minute is over: to try all 6.4 million
 * codes would take a week.
 */
const WRONG_CODES = { points: 60, duration: 60 };
const LAST_TRY = 600;

/** Joining: looking changes nothing, only an explicit request takes a seat. */
export function joining(sessions: OpenSessions): Router {
  const router = Router();
  const wrongCodes = new RateLimiterMemory(WRONG_CODES);
  const seated = new Replies<JoinReply, Rejection>();

  const find = async (code: string, ip: string): Promise<Result<Attended, Rejection>> => {
    if (((await wrongCodes.get(ip))?.consumedPoints ?? 0) >= LAST_TRY) return fail('code/too-many');
    const found = sessions.byCode(code);
    if (found) return ok(found);
    const over = await wrongCodes.consume(ip).then(
      () => false,
      () => true,
    );
    return fail(over ? 'code/too-many' : 'code/unknown');
  };

  router.get('/join/:code', async (request, response) => {
    const found = await find(request.params.code, request.ip ?? '');
    if (found.ok) response.json(joinPreview(found.value.live.state));
    else refuse(response, found.error);
  });

  router.post('/join/:code', async (request, response) => {
    const parsed = JoinRequest.safeParse(request.body);
    if (!parsed.success) return refuse(response, 'message/malformed');
    const found = await find(request.params.code, request.ip ?? '');
    if (!found.ok) return refuse(response, found.error);
    const { id, name, team, role } = parsed.data;
    const { live } = found.value;
    const reply = await seated.once(`${live.id}/${id}`, async () => {
      const taken = await sessions.seat(found.value, name, team, role, id);
      return taken.ok ? ok({ session: live.id, code: live.state.code, ...taken.value }) : taken;
    });
    if (reply.ok) response.status(201).json(reply.value);
    else refuse(response, reply.error);
  });
  return router;
}
