import { Router } from 'express';
import type { JoinReply } from '../../shared/protocol/http.ts';
import { JoinRequest } from '../../shared/protocol/http.ts';
import type { Rejection } from '../../shared/session/rejections.ts';
import { joinPreview } from '../../shared/view/preview.ts';
import type { Reception } from '../session/reception.ts';
import type { FindByCode } from './codes.ts';
import { refuse } from './refuse.ts';
import { Replies } from './replies.ts';

/** Joining: looking changes nothing, only an explicit request takes a seat. */
export function joining(reception: Reception, find: FindByCode): Router {
  const router = Router();
  const seated = new Replies<JoinReply, Rejection>();

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
    const { live } = found.value;
    const reply = await seated.once(`${live.id}/${parsed.data.id}`, () => reception.join(found.value, parsed.data));
    if (reply.ok) response.status(201).json(reply.value);
    else refuse(response, reply.error);
  });
  return router;
}
