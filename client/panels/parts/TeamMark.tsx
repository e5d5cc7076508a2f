import { teamLook } from '../../present/townTeam.ts';
import { CompanyMark } from './CompanyMark.tsx';
import type { TeamView } from './people.ts';

/** The marker of a team that is known by its motif. */
export function TeamMark({ motif }: { readonly motif: TeamView['motif'] }) {
  return <CompanyMark {...teamLook(motif)} />;
}
