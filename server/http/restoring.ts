import type { RequestHandler } from 'express';
import express, { Router } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { LARGEST_SEALED } from '../../shared/protocol/chair.ts';
import type { OpenSessions } from '../session/openSessions.ts';
import { refuse } from './refuse.ts';

/** Files that one address may hand in: each is read whole, and played through once. */
const RESTORED = { points: 30, duration: 60 };

/** Takes in a session that was moved here in a file. It stands before the reader of small bodies: a day's session is large. */
export function restoring(sessions: OpenSessions, guard: RequestHandler): Router {
  const router = Router();
  const restored = new RateLimiterMemory(RESTORED);
  const notTooMany: RequestHandler = (request, response, next) =>
    void restored.consume(request.ip ?? '').then(
      () => next(),
      () => refuse(response, 'message/too-many'),
    );
  const whole = express.json({ limit: LARGEST_SEALED });

  router.post('/restore', guard, notTooMany, whole, async (request, response) => {
    const reply = await sessions.archive.restore(request.body);
    if (reply.ok) response.status(201).json(reply.value);
    else refuse(response, reply.error);
  });
  return router;
}
