import type { TeamRow } from '../../present/teamRows.ts';
import { markerShape, teamLook } from '../../present/townTeam.ts';

/** A team's marker as it stands on the score map and in the town; its name always stands beside it. */
export function TeamMarker({ motif }: { readonly motif: TeamRow['motif'] }) {
  const { marker, colour } = teamLook(motif);
  const points = markerShape(marker).map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`);
  return (
    <svg class="team-marker" viewBox="-1.3 -1.3 2.6 2.6" aria-hidden="true">
      <polygon points={points.join(' ')} fill={colour} />
    </svg>
  );
}
