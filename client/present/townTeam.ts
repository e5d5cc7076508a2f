import type { Motif } from '../../shared/session/settings.ts';

export const MARKERS = ['circle', 'square', 'diamond', 'triangle', 'hexagon', 'star', 'wedge', 'cross'] as const;
/** A team's sign where its name does not fit. Eight shapes for eight teams: nothing depends on colour. */
export type Marker = (typeof MARKERS)[number];

/** How a team is told apart: by its batik motif, the shape of its marker, and a colour that repeats after six. */
export type TeamLook = { readonly motif: Motif; readonly marker: Marker; readonly colour: string };

/**
 * Blue, orange, green and plum are the palette's; brown and indigo were chosen so that no pair they add is
 * as close as the closest of those in normal sight or in one of the three common colour deficiencies. All but orange have at least
 * 3 : 1 on paper; the marker's shape and the name carry what colour cannot. They are never the colour of text.
 */
const LOOKS: Readonly<Record<Motif, TeamLook>> = {
  kawung: { motif: 'kawung', marker: 'circle', colour: '#1F6FB2' },
  parang: { motif: 'parang', marker: 'square', colour: '#D9822B' },
  truntum: { motif: 'truntum', marker: 'diamond', colour: '#2E8B6F' },
  mendung: { motif: 'mendung', marker: 'triangle', colour: '#A3487F' },
  ceplok: { motif: 'ceplok', marker: 'hexagon', colour: '#703A1B' },
  sekarjagad: { motif: 'sekarjagad', marker: 'star', colour: '#35359E' },
  lereng: { motif: 'lereng', marker: 'wedge', colour: '#1F6FB2' },
  sidomukti: { motif: 'sidomukti', marker: 'cross', colour: '#D9822B' },
};

export const teamLook = (motif: Motif): TeamLook => LOOKS[motif];

export type Point = { readonly x: number; readonly y: number };

const ring = (corners: number, turn: number, radii: readonly number[]): Point[] =>
  Array.from({ length: corners }, (_, corner) => {
    const angle = ((corner + turn) / corners) * 2 * Math.PI;
    const radius = radii[corner % radii.length] ?? 1;
    return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
  });

const CROSS: readonly Point[] = [
  [-0.36, -1],
  [0.36, -1],
  [0.36, -0.36],
  [1, -0.36],
  [1, 0.36],
  [0.36, 0.36],
  [0.36, 1],
  [-0.36, 1],
  [-0.36, 0.36],
  [-1, 0.36],
  [-1, -0.36],
  [-0.36, -0.36],
].map(([x = 0, y = 0]) => ({ x, y }));

const SHAPES: Readonly<Record<Marker, readonly Point[]>> = {
  circle: ring(28, 0, [1]),
  square: ring(4, 0.5, [1.22]),
  diamond: ring(4, 0, [1.2]),
  triangle: ring(3, 0, [1.22]),
  hexagon: ring(6, 0, [1.1]),
  star: ring(10, 0, [1.25, 0.55]),
  wedge: ring(3, 1.5, [1.22]),
  cross: CROSS,
};

/** Corners of a marker around 0, 0; all shapes weigh about as much as a circle of radius 1. */
export const markerShape = (marker: Marker): readonly Point[] => SHAPES[marker];
