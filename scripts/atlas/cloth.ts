import type { Motif } from '../../shared/session/settings.ts';
import { MOTIFS } from '../../shared/session/settings.ts';
import { drawing } from './piece.ts';

/** How a motif lies on the cloth: parang and lereng run downhill. */
const TURNS: Partial<Record<Motif, number>> = { parang: -38, lereng: -45 };
const SCALES: Readonly<Record<Motif, number>> = {
  kawung: 0.8,
  parang: 0.85,
  truntum: 0.8,
  mendung: 0.8,
  ceplok: 0.76,
  sekarjagad: 0.9,
  lereng: 0.9,
  sidomukti: 0.78,
};

/** The pattern that fills a team's cloth; put it once into a sheet. Paint with `url(#cloth)` over the colour. */
export function clothPattern(motif: Motif): string {
  const tile = drawing(`motifs/${motif}`);
  const lie = `rotate(${TURNS[motif] ?? 0}) scale(${SCALES[motif]})`;
  return `<pattern id="cloth" width="${tile.width}" height="${tile.height}" patternUnits="userSpaceOnUse" patternTransform="${lie}">${tile.inside}</pattern>`;
}

export const CLOTHS = MOTIFS;

/** A field of the team's cloth. */
export const dyed = (d: string, dark = 0): string =>
  `<path d="${d}" fill="currentColor"/>${dark > 0 ? `<path d="${d}" fill="#2B2233" fill-opacity="${dark}"/>` : ''}<path d="${d}" fill="url(#cloth)"/>`;
