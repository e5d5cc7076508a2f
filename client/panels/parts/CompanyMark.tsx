import type { Company } from '../../present/companies.ts';
import { markerShape } from '../../present/townTeam.ts';

/** A company's marker as it stands on the score map and in the town; its name always stands beside it. Shape alone tells them apart. */
export function CompanyMark({ marker, colour }: Pick<Company, 'marker' | 'colour'>) {
  const points = markerShape(marker).map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`);
  return (
    <svg class="team-mark" viewBox="-1.3 -1.3 2.6 2.6" aria-hidden="true">
      <polygon points={points.join(' ')} fill={colour} />
    </svg>
  );
}
