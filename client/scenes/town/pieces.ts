import type { Motif } from '../../../shared/session/settings.ts';
import type { Marker } from '../../present/townTeam.ts';
import { markerShape } from '../../present/townTeam.ts';
import type { Drawing } from './files.ts';
import { HEADS, PIECES } from './files.ts';
import { canopy, cap, clothPattern, counter, tier } from './stallArt.ts';

/** A drawing on the sheet under a name; `colour` is what its cloth is dyed with. */
export type Piece = Drawing & { readonly name: string; readonly colour?: string };

export type TeamDye = { readonly motif: Motif; readonly marker: Marker; readonly colour: string };

const GREY = '#A2947C';
const WHITE = '#FFFDF7';
const COLD = '#C3C6CF';

const LINE =
  '<path d="M8 10.200c3 0 4 1.500 4.400 3.800l1.300 10.400c.1 1.500-2 2.200-5.700 2.200s-5.800-.7-5.700-2.200L3.600 14c.4-2.300 1.400-3.800 4.400-3.800z" fill="none" stroke="#2B2233" stroke-opacity=".3" stroke-width=".7"/>';

const person = (name: string, head: number, colour: string, more = ''): Piece => ({
  name: `${name}-${head}`,
  width: 16,
  height: 28,
  colour,
  inside: PIECES.body.inside + more + (HEADS[head]?.inside ?? ''),
});

const points = (marker: Marker, radius: number, at: number): string =>
  markerShape(marker)
    .map(({ x, y }) => `${(at + x * radius).toFixed(2)},${(at + y * radius).toFixed(2)}`)
    .join(' ');

const dot = (team: number, { marker, colour }: TeamDye): Piece => ({
  name: `dot-${team}`,
  width: 9,
  height: 9,
  inside: `<polygon points="${points(marker, 3.3, 4.5)}" fill="${colour}" stroke="${WHITE}" stroke-width="1" stroke-linejoin="round" paint-order="stroke"/>`,
});

const ring = (name: string, marker: Marker, colour: string): Piece => ({
  name,
  width: 14,
  height: 14,
  inside: `<polygon points="${points(marker, 4.4, 7)}" fill="${WHITE}" stroke="${WHITE}" stroke-width="4.200" stroke-linejoin="round"/><polygon points="${points(marker, 4.4, 7)}" fill="none" stroke="${colour}" stroke-width="2.300" stroke-linejoin="round"/>`,
});

const rep = (team: number, { colour }: TeamDye): Piece => ({
  name: `rep-${team}`,
  width: 24,
  height: 30,
  colour,
  inside: `<g transform="translate(4 2)">${PIECES.body.inside}<path d="M8 10.200c3 0 4 1.500 4.400 3.800l1.300 10.400c.1 1.500-2 2.200-5.700 2.200s-5.800-.7-5.700-2.200L3.600 14c.4-2.300 1.400-3.800 4.400-3.800z" fill="#2B2233" fill-opacity=".36"/>${HEADS[0]?.inside}</g>${PIECES.briefcase.inside}`,
});

const ofTeam = (dye: TeamDye, team: number): Piece[] => [
  ...HEADS.map((_, head) => person(`customer-${team}`, head, dye.colour)),
  dot(team, dye),
  ring(`ring-${team}`, dye.marker, dye.colour),
  rep(team, dye),
  { ...counter(dye.motif), name: `counter-${team}`, colour: dye.colour },
  { ...canopy(dye.motif), name: `canopy-${team}`, colour: dye.colour },
  { ...tier(dye.motif), name: `tier-${team}`, colour: dye.colour },
  { ...cap(dye.motif), name: `cap-${team}`, colour: dye.colour },
];

/** Everything that stands or walks in a town of these teams. Colours are in the pictures: one renderer cannot tint. */
export const townPieces = (teams: readonly TeamDye[]): readonly Piece[] => [
  ...HEADS.flatMap((_, head) => [
    person('outsider', head, GREY),
    person('shopper', head, WHITE, LINE + PIECES.bag.inside),
    person('lead', head, WHITE, LINE),
    person('cold', head, COLD, LINE),
  ]),
  ring('ring-cold', 'circle', '#9AA0AC'),
  { ...PIECES.heart, name: 'heart' },
  { ...PIECES.bubble, name: 'bubble' },
  { ...PIECES.coin, name: 'coin' },
  { ...PIECES.glow, name: 'glow' },
  { ...PIECES.banyan, name: 'banyan' },
  { ...PIECES.flagHit, name: 'flag-hit' },
  { ...PIECES.flagMissed, name: 'flag-missed' },
  { ...PIECES.flagPending, name: 'flag-pending' },
  ...teams.flatMap(ofTeam),
];

export const townPatterns = (teams: readonly TeamDye[]): string =>
  teams.map(({ motif }) => clothPattern(motif)).join('');
