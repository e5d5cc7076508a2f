import { isDeepStrictEqual } from 'node:util';
import type { Audience } from '../../../shared/session/actor.ts';
import type { Session } from '../../../shared/session/state.ts';
import type { View } from '../../../shared/view/parts.ts';
import type { Live } from '../../../shared/view/project.ts';
import { project } from '../../../shared/view/project.ts';
import { disturb } from './disturb.ts';
import { grantsOf } from './grants.ts';

export const LIVE: Live = { connected: new Set(['s1', 's3']), addresses: ['http://192.168.1.7:8080'] };

/** Where a view depends on what its audience is not granted; empty where nothing leaks. */
export function leaks(session: Session, audience: Audience, show: typeof project = project): readonly string[] {
  const grants = grantsOf(session, audience);
  const seen: View = show(session, LIVE, audience);
  const all = disturb(session, grants);
  if (isDeepStrictEqual(show(all.session, LIVE, audience), seen)) return [];
  const alone = all.paths.filter(
    (path) => !isDeepStrictEqual(show(disturb(session, grants, path).session, LIVE, audience), seen),
  );
  return alone.length > 0 ? alone : ['several together'];
}
