import type { Request } from 'express';
import type { Result } from '../../shared/lib/result.ts';
import { fail, ok } from '../../shared/lib/result.ts';
import type { Rejection } from '../../shared/session/rejections.ts';
import type { Deed } from '../../shared/session/rights.ts';
import { mayDo } from '../../shared/session/rights.ts';
import type { OpenSessions } from '../session/openSessions.ts';

type Proven = Extract<ReturnType<OpenSessions['byToken']>, { ok: true }>['value'];

/** Who asks, by the token in the header, where no log and no address bar keeps it. */
export function proofOf(sessions: OpenSessions, { headers }: Pick<Request, 'headers'>): Result<Proven, Rejection> {
  const token = /^Bearer ([\w-]{1,64})$/.exec(headers.authorization ?? '')?.[1];
  return token === undefined ? fail('token/unknown') : sessions.byToken(token);
}

/** Who asks for something that only facilitators of enough right may do. */
export function facilitatorFor(
  sessions: OpenSessions,
  request: Pick<Request, 'headers'>,
  deed: Deed,
): Result<Proven, Rejection> {
  const proof = proofOf(sessions, request);
  if (!proof.ok || mayDo(proof.value.grant, deed)) return proof.ok ? ok(proof.value) : proof;
  return fail(proof.value.grant.kind === 'facilitator' ? 'lead/only' : 'facilitator/only');
}
