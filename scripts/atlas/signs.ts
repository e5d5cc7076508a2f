import type { Marker } from '../../client/present/townTeam.ts';
import { markerShape } from '../../client/present/townTeam.ts';
import { dyed } from './cloth.ts';
import type { Piece } from './piece.ts';
import { shade, shape } from './piece.ts';

const WHITE = '#FFFDF7';

const points = (marker: Marker, radius: number, x: number, y: number): string =>
  markerShape(marker)
    .map((corner) => `${(x + corner.x * radius).toFixed(2)},${(y + corner.y * radius).toFixed(2)}`)
    .join(' ');

/** The team's marker, filled, with a white edge. */
export const mark = (marker: Marker, radius: number, x: number, y: number, line = 1): string =>
  `<polygon points="${points(marker, radius, x, y)}" fill="currentColor" stroke="${WHITE}" stroke-width="${2 * line}" stroke-linejoin="round" paint-order="stroke"/>`;

/** Aware of the team. */
export const dot = (marker: Marker, colour: string): Piece => ({
  name: 'dot',
  width: 11,
  height: 11,
  at: [5.5, 5.5],
  colour,
  inside: mark(marker, 4, 5.5, 5.5, 1),
});

/** Talks to the team. */
export const ring = (name: string, marker: Marker, colour: string): Piece => ({
  name,
  width: 17,
  height: 17,
  at: [8.5, 8.5],
  colour,
  inside: `<polygon points="${points(marker, 5.2, 8.5, 8.5)}" fill="${WHITE}" stroke="${WHITE}" stroke-width="5.200" stroke-linejoin="round"/><polygon points="${points(marker, 5.2, 8.5, 8.5)}" fill="none" stroke="currentColor" stroke-width="3" stroke-linejoin="round"/>`,
});

/** One dot of the line that joins a rep to the person it talks to. */
export const link = (colour: string): Piece => ({
  name: 'link',
  width: 5,
  height: 5,
  at: [2.5, 2.5],
  colour,
  inside: `<circle cx="2.500" cy="2.500" r="2.300" fill="${WHITE}"/><circle cx="2.500" cy="2.500" r="1.700" fill="currentColor"/>`,
});

/** The ground under a talk. */
export const talk = (colour: string): Piece => ({
  name: 'talk',
  width: 68,
  height: 30,
  at: [34, 15],
  colour,
  inside: `<ellipse cx="34" cy="15" rx="32.500" ry="13.500" fill="${WHITE}" fill-opacity=".9"/><ellipse cx="34" cy="15" rx="32.500" ry="13.500" fill="currentColor" fill-opacity=".3"/><ellipse cx="34" cy="15" rx="31.500" ry="12.500" fill="none" stroke="currentColor" stroke-width="2.400"/>`,
});

/** A billboard: the team's cloth, its marker, and a megaphone that says what it is for. */
export const poster = (marker: Marker, colour: string): Piece => ({
  name: 'poster',
  width: 58,
  height: 68,
  at: [29, 64],
  colour,
  inside: `<ellipse cx="29" cy="64" rx="24" ry="3" fill="#2B2233" fill-opacity=".18"/>${shape('M11 30h4v34h-4zM43 30h4v34h-4z', '#6B4527')}${shape('M1 3h56v43H1z', '#6B4527')}${dyed('M3.500 5.500h51v38h-51z')}${shape('M9 10.500h40v28H9z', WHITE)}<g transform="translate(20.500 25)">${mark(marker, 7.2, 0, 0, 0)}</g>${shape('M32 22.500l9-5.500v15l-9-5.500z', '#2B2233')}${shape('M29.500 22h4v5.500h-4z', '#2B2233')}<path d="M43.500 20.500c2 2.500 2 6 0 8.500" fill="none" stroke="#2B2233" stroke-width="1.600" stroke-linecap="round"/>${shade('M1 43.500h56V46H1z', 0.3)}${shape('M0 1h58v3.500H0z', '#8A5E38')}`,
});

/** A tall flag of the team's cloth, as at a feast. */
export const banner = (colour: string): Piece => ({
  name: 'banner',
  width: 26,
  height: 132,
  at: [6, 128],
  colour,
  inside: `<ellipse cx="6" cy="128" rx="5" ry="1.800" fill="#2B2233" fill-opacity=".2"/><path d="M6 128V26C6 10 12 3 22 3" fill="none" stroke="#8A6A3A" stroke-width="2.200" stroke-linecap="round"/>${dyed('M7.200 112V26C7.200 13 12.500 6 21 4.500c1.500 6-1 11-3 16 4 4 1 9-1 13 4 4 1 9-1 13 4 4 1 9-1 13 4 4 0 9-2 13 3 4 0 9-2 13z')}${shade('M7.200 112V26c0-6 1-10 3-13.500V108z', 0.16)}`,
});
