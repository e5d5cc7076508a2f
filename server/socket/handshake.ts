import { Handshake } from '../../shared/protocol/clientMessages.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import type { Rejection } from '../../shared/session/rejections.ts';
import type { OpenSessions } from '../session/openSessions.ts';
import type { Proven } from './line.ts';

/** What a handshake proves, or why it is refused. */
export function prove(sessions: OpenSessions, auth: unknown): Proven | Rejection {
  const parsed = Handshake.safeParse(auth);
  if (!parsed.success) return 'message/malformed';
  if (parsed.data.protocol !== PROTOCOL) return 'protocol/other-version';
  const proof = sessions.byToken(parsed.data.token);
  return proof.ok
    ? { attended: proof.value.attended, grant: proof.value.grant, chair: proof.value.chair }
    : proof.error;
}
