import { markerShape, teamLook } from '../../present/townTeam.ts';
import type { TeamView } from './people.ts';

/** The team's marker, drawn; the name stands beside it in words. Shape alone tells teams apart. */
export function TeamMark({ motif }: { readonly motif: TeamView['motif'] }) {
  const { marker, colour } = teamLook(motif);
  const corners = markerShape(marker).map(({ x, y }) => `${x.toFixed(3)},${y.toFixed(3)}`);
  return (
    <svg class="team-mark" viewBox="-1.3 -1.3 2.6 2.6" width="24" height="24" aria-hidden="true">
      <polygon points={corners.join(' ')} fill={colour} />
    </svg>
  );
}
