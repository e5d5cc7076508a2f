import { dyed } from './cloth.ts';
import type { Piece } from './piece.ts';
import { shade, shape } from './piece.ts';

const WOOD = '#6B4527';
const LIGHT = '#8A5E38';
const GOLD = '#F2B632';

/** Width of the roof's tiers above the canopy; a stall has up to four. */
const TIERS = [128, 112, 97, 83] as const;

/** One piece of roof: a field of cloth between a ridge and an eave with a beam and a fringe under it. */
function roof(width: number, ridge: number, height: number, sag: number): string {
  const from = (width - ridge) / 2;
  const low = height - 5;
  const field = `M${from} 0H${width - from}Q${width - from * 0.42} ${(height * sag).toFixed(2)} ${width - 1} ${low}H1Q${(from * 0.42).toFixed(2)} ${(height * sag).toFixed(2)} ${from} 0z`;
  const right = `M${width / 2} 0H${width - from}Q${width - from * 0.42} ${(height * sag).toFixed(2)} ${width - 1} ${low}H${width / 2}z`;
  const fringe = Array.from({ length: Math.floor((width - 6) / 8) }, (_, n) => `M${4 + n * 8} ${low + 3}h6l-3 4z`).join(
    '',
  );
  return (
    shape(fringe, GOLD) +
    dyed(field) +
    shade(right, 0.1) +
    shade(`M${from} 0H${width - from}v2H${from}z`, 0.35) +
    `<rect x="0" y="${low - 1.5}" width="${width}" height="5" rx="2.500" fill="currentColor"/><rect x="0" y="${low - 1.5}" width="${width}" height="5" rx="2.500" fill="#2B2233" fill-opacity=".48"/>`
  );
}

const tier = (n: number): Piece => {
  const width = TIERS[n] ?? 83;
  return { name: `tier.${n + 1}`, width, height: 24, at: [width / 2, 19], inside: roof(width, width - 18, 24, 0.6) };
};

/** The steep top of a joglo on a roof of `n` tiers, with its ridge beam. */
const top = (n: number): Piece => {
  const width = (TIERS[n] ?? 70) - 12;
  const ridge = 46;
  const left = (width - ridge) / 2;
  const beam = `M${left - 7} 3c3 3 5.500 3.500 9 3.500h${ridge - 4}c3.500 0 6-.5 9-3.500-.6 5.500-3.500 8-8 8h-${ridge - 2}c-4.500 0-7.400-2.500-8-8z`;
  return {
    name: `top.${n}`,
    width,
    height: 45,
    at: [width / 2, 40],
    inside: `<g transform="translate(0 9)">${roof(width, ridge, 36, 0.66)}</g>${shape(beam, WOOD)}${shade(`M${left - 4} 8h${ridge + 8}v3h-${ridge + 8}z`, 0.25)}`,
  };
};

const FINIAL = `<path d="M9 0c2 3 3 4.500 1.500 7 3 .5 4.500 3 3.500 6H4c-1-3 .5-5.500 3.500-6C6 4.500 7 3 9 0z" fill="${GOLD}"/><path d="M9 0c2 3 3 4.500 1.500 7 3 .5 4.500 3 3.500 6H9z" fill="#B57B0E" fill-opacity=".6"/>`;

const jar = (x: number, y: number, colour: string): string =>
  shape(`M${x} ${y}h8c1 3 1 7 0 9h-8c-1-2-1-6 0-9z`, colour) + shape(`M${x + 0.5} ${y - 2.5}h7v3h-7z`, WOOD);
const GOODS = [
  shape('M34 29l2-7h13l2 7z', '#C79F68'),
  `<g fill="#D0573A"><circle cx="38" cy="21" r="3"/><circle cx="46" cy="21" r="3"/></g><g fill="#6BA866"><circle cx="42" cy="19.500" r="3.200"/></g>`,
  jar(58, 20, '#E8D2A6'),
  jar(69, 20, '#A7BDB4'),
  shape('M106 29c-1-6 1-10 3-11h8c2 1 4 5 3 11z', '#D9C39A'),
  shape('M110 18l1.500-3h3l1.500 3z', '#B59E76'),
  jar(126, 20, '#C98F60'),
  jar(137, 20, '#E8D2A6'),
].join('');

/** Floor, posts, back wall with shelves, counter with goods; the cloth over the counter bears the motif, too. */
const counter = (): Piece => ({
  name: 'counter',
  width: 184,
  height: 76,
  at: [92, 64],
  inside: `<ellipse cx="92" cy="66" rx="90" ry="9" fill="#2B2233" fill-opacity=".16"/>${shape('M14 62h156v7c0 1.500-1 2.500-3 2.500H17c-2 0-3-1-3-2.500z', '#B59E76')}${shape('M10 59h164v5H10z', '#D3BC8E')}<path d="M40 64v7M70 64v7M100 64v7M130 64v7M152 64v7" stroke="#8F7A57" stroke-width="1"/>${shape('M28 0h128v38H28z', '#FBF1DA')}${shade('M28 0h128v10H28z', 0.22)}${shape('M58 16h68v2.500H58z', LIGHT)}${shape('M62 8h7v8h-7zM73 10h9v6h-9zM86 7h6v9h-6zM96 10h7v6h-7zM107 8h6v8h-6zM116 10h7v6h-7z', '#B48A5A')}${shape('M22 0h8v61h-8zM154 0h8v61h-8z', WOOD)}${shade('M27 0h3v61h-3zM159 0h3v61h-3z', 0.25)}${GOODS}${dyed('M26 34h132v27H26z', 0.26)}${shape('M26 57.500h132V61H26z', GOLD)}<rect x="16" y="28.500" width="152" height="7.500" rx="2" fill="${LIGHT}"/><rect x="16" y="33" width="152" height="3" rx="1.500" fill="${WOOD}"/>`,
});

/** What makes a team's stall; sizes are those that `townStalls` of the scene piles up. */
export const stallPieces = (): Piece[] => [
  counter(),
  { name: 'canopy', width: 172, height: 38, at: [86, 33], inside: roof(172, 130, 38, 0.62) },
  ...TIERS.map((_, n) => tier(n)),
  ...[0, 1, 2, 3, 4].map(top),
  { name: 'finial', width: 18, height: 14, at: [9, 13], inside: FINIAL },
];
