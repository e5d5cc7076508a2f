import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Result } from '../../shared/lib/result.ts';
import { fail, ok } from '../../shared/lib/result.ts';
import type { Rejection } from '../../shared/session/rejections.ts';
import type { Attended, OpenSessions } from '../session/openSessions.ts';

/**
 * Wrong codes in a minute from one address. A whole room may stand behind one address, so one who mistypes must not lock the
 * others out: past `points` wrong codes are no longer answered as such, and right ones pass. But who may try without end
 * finds a right one, so past `LAST_TRY` no code passes from that address until the minute is over: to try all 6.4 million
 * codes would take a week.
 */
const WRONG_CODES = { points: 60, duration: 60 };
const LAST_TRY = 600;

/** Finds a session by its code for somebody at an address. */
export type FindByCode = (code: string, ip: string) => Promise<Result<Attended, Rejection>>;

/** One count of wrong codes for every door that a code opens. */
export function codeFinder(sessions: OpenSessions): FindByCode {
  const wrongCodes = new RateLimiterMemory(WRONG_CODES);
  return async (code, ip) => {
    if (((await wrongCodes.get(ip))?.consumedPoints ?? 0) >= LAST_TRY) return fail('code/too-many');
    const found = sessions.byCode(code);
    if (found) return ok(found);
    const over = await wrongCodes.consume(ip).then(
      () => false,
      () => true,
    );
    return fail(over ? 'code/too-many' : 'code/unknown');
  };
}
