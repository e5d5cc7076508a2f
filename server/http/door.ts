import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { Router } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { DoorReply } from '../../shared/protocol/chair.ts';
import { PASSWORD_HEADER } from '../../shared/protocol/chair.ts';
import type { Rejection } from '../../shared/session/rejections.ts';
import { refuse } from './refuse.ts';

/** Wrong passwords that one address may try in a minute; past them the right one is refused as well, or guessing would go on. */
const WRONG_PASSWORDS = { points: 10, duration: 60 };

export type Door = {
  /** Says whether there is a password, and whether somebody knows it. */
  readonly router: Router;
  /** Lets through who knows the password, and everybody where there is none. */
  readonly guard: RequestHandler;
};

/** What stands before opening, listing and restoring sessions. Without a password it is open. */
export function openDoor(password: string | undefined): Door {
  const wrong = new RateLimiterMemory(WRONG_PASSWORDS);

  const why = async (request: Request): Promise<Rejection | null> => {
    if (password === undefined) return null;
    const ip = request.ip ?? '';
    if (((await wrong.get(ip))?.consumedPoints ?? 0) >= WRONG_PASSWORDS.points) return 'password/too-many';
    const told = toldIn(request);
    if (told === null) return 'password/missing';
    if (isSame(told, password)) return null;
    await wrong.consume(ip).catch(() => undefined);
    return 'password/wrong';
  };

  const guard: RequestHandler = async (request, response, next) => {
    const refused = await why(request);
    if (refused) refuse(response, refused);
    else next();
  };

  const router = Router();
  const told: DoorReply = { password: password !== undefined };
  router.get('/door', (_, response) => void response.json(told));
  router.post('/door', guard, (_, response) => void response.json(told));
  return { router, guard };
}

function toldIn({ headers }: Request): string | null {
  const told = headers[PASSWORD_HEADER];
  if (typeof told !== 'string' || told === '') return null;
  try {
    return decodeURIComponent(told);
  } catch {
    return told;
  }
}

/** Takes equally long whatever is told: texts of any length are compared by their hashes. */
const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
