import ceplok from '../../../assets/motifs/ceplok.svg?raw';
import kawung from '../../../assets/motifs/kawung.svg?raw';
import lereng from '../../../assets/motifs/lereng.svg?raw';
import mendung from '../../../assets/motifs/mendung.svg?raw';
import parang from '../../../assets/motifs/parang.svg?raw';
import sekarjagad from '../../../assets/motifs/sekarjagad.svg?raw';
import sidomukti from '../../../assets/motifs/sidomukti.svg?raw';
import truntum from '../../../assets/motifs/truntum.svg?raw';
import bag from '../../../assets/town/bag.svg?raw';
import banyan from '../../../assets/town/banyan.svg?raw';
import body from '../../../assets/town/body.svg?raw';
import bubble from '../../../assets/town/bubble.svg?raw';
import briefcase from '../../../assets/town/case.svg?raw';
import coin from '../../../assets/town/coin.svg?raw';
import flagHit from '../../../assets/town/flag-hit.svg?raw';
import flagMissed from '../../../assets/town/flag-missed.svg?raw';
import flagPending from '../../../assets/town/flag-pending.svg?raw';
import glow from '../../../assets/town/glow.svg?raw';
import headBun from '../../../assets/town/head-bun.svg?raw';
import headPeci from '../../../assets/town/head-peci.svg?raw';
import headScarf from '../../../assets/town/head-scarf.svg?raw';
import headShort from '../../../assets/town/head-short.svg?raw';
import heart from '../../../assets/town/heart.svg?raw';
import lantern from '../../../assets/town/lantern.svg?raw';
import type { Motif } from '../../../shared/session/settings.ts';

/** A drawing file: its measures, and what is inside its outermost element. */
export type Drawing = { readonly width: number; readonly height: number; readonly inside: string };

const read = (file: string): Drawing => {
  const box = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(file);
  const inside = file.slice(file.indexOf('>') + 1, file.lastIndexOf('</svg>'));
  const fill = /<svg[^>]* fill="([^"]+)"/.exec(file)?.[1];
  const stroke = /<svg[^>]* stroke="([^"]+)"/.exec(file)?.[1];
  const attributes = `${fill ? ` fill="${fill}"` : ''}${stroke ? ` stroke="${stroke}"` : ''}`;
  return { width: Number(box?.[1] ?? 0), height: Number(box?.[2] ?? 0), inside: `<g${attributes}>${inside}</g>` };
};

export const MOTIF_TILES: Readonly<Record<Motif, Drawing>> = {
  kawung: read(kawung),
  parang: read(parang),
  truntum: read(truntum),
  mendung: read(mendung),
  ceplok: read(ceplok),
  sekarjagad: read(sekarjagad),
  lereng: read(lereng),
  sidomukti: read(sidomukti),
};

export const HEADS: readonly Drawing[] = [headShort, headBun, headScarf, headPeci].map(read);

export const PIECES = {
  bag: read(bag),
  banyan: read(banyan),
  body: read(body),
  bubble: read(bubble),
  briefcase: read(briefcase),
  coin: read(coin),
  flagHit: read(flagHit),
  flagMissed: read(flagMissed),
  flagPending: read(flagPending),
  glow: read(glow),
  heart: read(heart),
  lantern: read(lantern),
};
