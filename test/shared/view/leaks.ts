import { isDeepStrictEqual } from 'node:util';
import { ROLES } from '../../../shared/scenario/cards.ts';
import type { Audience } from '../../../shared/session/actor.ts';
import { MOTIFS } from '../../../shared/session/settings.ts';
import type { Session } from '../../../shared/session/state.ts';
import type { View } from '../../../shared/view/parts.ts';
import type { Live } from '../../../shared/view/project.ts';
import { project } from '../../../shared/view/project.ts';
import type { ProjectionPart } from '../../../shared/view/projectionPart.ts';
import { disturb } from './disturb.ts';
import { grantsOf } from './grants.ts';

/** A projection for every role of every team, each with numbers of its own. */
const projections = new Map(
  MOTIFS.flatMap((team, at) =>
    ROLES.map((role, which): [string, ProjectionPart] => {
      const base = 1000 * (at + 1) + 100 * which;
      const range = { low: base, mid: base + 1, high: base + 2 };
      return [`${team}/${role}`, { round: 1, chips: {}, price: null, focus: null, revenue: range, brandValue: range }];
    }),
  ),
);

export const LIVE: Live = {
  connected: new Set(['s1', 's3']),
  addresses: ['http://192.168.1.7:8080'],
  projections,
  lights: new Map([
    ['s1', { light: 'slow', seen: null }],
    ['s3', { light: 'lost', seen: 1_700_000_000_000 }],
  ]),
  chairs: [{ chair: 'c1', right: 'lead', label: 'Ratna', at: 1_700_000_000_000, here: true }],
};

/** Places follow from figures that are not told; ranking.test.ts says how little of these they give away. */
const withoutPlaces = (view: View): unknown => ({
  ...view,
  outcomes: Object.values(view.outcomes).map((outcome) => ({ ...outcome, places: null })),
});

/** Where a view depends on what its audience is not granted; empty where nothing leaks. */
export function leaks(session: Session, audience: Audience, show: typeof project = project): readonly string[] {
  const grants = grantsOf(session, audience);
  const seen = withoutPlaces(show(session, LIVE, audience));
  const shows = (other: Session): boolean => !isDeepStrictEqual(withoutPlaces(show(other, LIVE, audience)), seen);
  /** The paths that show by themselves, found by halving; all of them where it takes several together. */
  const among = (paths: readonly string[]): readonly string[] => {
    if (!shows(disturb(session, grants, new Set(paths)).session)) return [];
    if (paths.length === 1) return paths;
    const half = Math.ceil(paths.length / 2);
    const found = [...among(paths.slice(0, half)), ...among(paths.slice(half))];
    return found.length > 0 ? found : paths;
  };
  const all = disturb(session, grants);
  return shows(all.session) ? among(all.paths) : [];
}
