import type { Motif } from '../../../shared/session/settings.ts';
import type { Drawing } from './files.ts';
import { MOTIF_TILES, PIECES } from './files.ts';

/** How a motif lies on the cloth: parang and lereng run downhill. */
const TURNS: Partial<Record<Motif, number>> = { parang: -38, lereng: -45 };
const SCALES: Readonly<Record<Motif, number>> = {
  kawung: 0.78,
  parang: 0.8,
  truntum: 0.78,
  mendung: 0.8,
  ceplok: 0.74,
  sekarjagad: 0.85,
  lereng: 0.86,
  sidomukti: 0.74,
};

const id = (motif: Motif): string => `cloth-${motif}`;

/** The pattern that fills a team's roof and counter; put it once into each sheet. */
export function clothPattern(motif: Motif): string {
  const tile = MOTIF_TILES[motif];
  const size = `width="${tile.width}" height="${tile.height}"`;
  const lie = `rotate(${TURNS[motif] ?? 0}) scale(${SCALES[motif]})`;
  return `<pattern id="${id(motif)}" ${size} patternUnits="userSpaceOnUse" patternTransform="${lie}">${tile.inside}</pattern>`;
}

const WOOD = '#6B4527';
const WOOD_LIGHT = '#8A5E38';

/** One piece of roof: a field of cloth between a ridge and an eave with a beam under it. */
function roof(motif: Motif, width: number, ridge: number, height: number, sag: number): Drawing {
  const from = (width - ridge) / 2;
  const field = `M${from} 0H${width - from}Q${width - from * 0.42} ${height * sag} ${width - 1.5} ${height - 3}H1.500Q${from * 0.42} ${height * sag} ${from} 0z`;
  const inside = `<path d="${field}" fill="currentColor"/><path d="${field}" fill="url(#${id(motif)})"/>
    <path d="M${from} 0H${width - from}v1.600H${from}z" fill="#2B2233" fill-opacity=".35"/>
    <rect x="0" y="${height - 4}" width="${width}" height="4" rx="2" fill="currentColor"/><rect x="0" y="${height - 4}" width="${width}" height="4" rx="2" fill="#2B2233" fill-opacity=".42"/>`;
  return { width, height, inside };
}

export const canopy = (motif: Motif): Drawing => roof(motif, 164, 124, 30, 0.62);
export const tier = (motif: Motif): Drawing => roof(motif, 124, 104, 19, 0.6);

/** The steep top of a joglo, with its ridge beam. */
export function cap(motif: Motif): Drawing {
  const top = roof(motif, 112, 44, 36, 0.66);
  return {
    width: 112,
    height: 40,
    inside: `<g transform="translate(0 4)">${top.inside}</g><path d="M30 1.500c3 2.500 5 3 8 3h36c3 0 5-.5 8-3-1 4-3.500 6-7 6H37c-3.500 0-6-2-7-6z" fill="${WOOD}"/>`,
  };
}

/** Floor, posts, back wall and counter; the cloth over the counter bears the motif, too. */
export function counter(motif: Motif): Drawing {
  const { inside: light } = PIECES.lantern;
  return {
    width: 172,
    height: 64,
    inside: `<ellipse cx="86" cy="57" rx="84" ry="7" fill="#2B2233" fill-opacity=".16"/>
      <rect x="24" y="0" width="124" height="34" fill="#FBF1DA"/><rect x="24" y="0" width="124" height="9" fill="#2B2233" fill-opacity=".2"/>
      <path d="M60 13h52v3H60zM66 4h7v9h-7zM77 6h9v7h-9zM92 3h6v10h-6zM102 7h7v6h-7z" fill="${WOOD_LIGHT}" fill-opacity=".75"/>
      <rect x="20" y="0" width="7" height="58" fill="${WOOD}"/><rect x="145" y="0" width="7" height="58" fill="${WOOD}"/>
      <rect x="22" y="32" width="128" height="26" rx="1.500" fill="currentColor"/><rect x="22" y="32" width="128" height="26" rx="1.500" fill="#2B2233" fill-opacity=".3"/>
      <rect x="22" y="32" width="128" height="26" rx="1.500" fill="url(#${id(motif)})" fill-opacity=".8"/>
      <rect x="14" y="27" width="144" height="7" rx="2" fill="${WOOD_LIGHT}"/><rect x="14" y="31.500" width="144" height="2.500" rx="1.200" fill="${WOOD}"/>
      <rect x="16" y="57" width="140" height="5" rx="2.500" fill="${WOOD}"/>
      <g transform="translate(31 4)">${light}</g><g transform="translate(131 4)">${light}</g>`,
  };
}
