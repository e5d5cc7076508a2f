import type { TeamView } from './people.ts';

type Motif = TeamView['motif'];

/** Each team has a shape and a colour of its own; the shape alone tells teams apart. */
const MARKS: Readonly<Record<Motif, { readonly colour: number; readonly path: string }>> = {
  kawung: { colour: 1, path: 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z' },
  parang: { colour: 2, path: 'M3 3h18v18H3z' },
  truntum: { colour: 3, path: 'M12 1l11 11l-11 11L1 12z' },
  mendung: { colour: 4, path: 'M12 2l11 20H1z' },
  ceplok: { colour: 5, path: 'M8 2h8v6h6v8h-6v6H8v-6H2V8h6z' },
  sekarjagad: { colour: 6, path: 'M12 1l9.5 5.5v11L12 23l-9.5-5.5v-11z' },
  lereng: { colour: 1, path: 'M12 22L1 2h22z' },
  sidomukti: { colour: 2, path: 'M12 1l3.2 7.2L23 9l-5.8 5.3L18.800 22L12 18l-6.800 4l1.600-7.700L1 9l7.800-.8z' },
};

/** The team's marker, drawn; the name stands beside it in words. */
export function TeamMark({ motif }: { readonly motif: Motif }) {
  const { colour, path } = MARKS[motif];
  return (
    <svg class={`team-mark team-${colour}`} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
