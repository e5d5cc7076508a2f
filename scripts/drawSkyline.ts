import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { customers, outsiders, shoppers } from './atlas/people.ts';

/**
 * Composes the pictures of the title page, `assets/landing/skyline.svg` and `lanterns.svg`, from the drawings of the town: stalls under batik
 * roofs, the banyan, and people on their way. Run it again when those drawings change.
 */
const read = (file: string): string => readFileSync(`assets/${file}.svg`, 'utf8');
const inside = (svg: string): string => {
  const paint = ['fill', 'stroke']
    .map((name) => new RegExp(`<svg[^>]* (${name}="[^"]+")`).exec(svg)?.[1] ?? '')
    .join(' ');
  return `<g ${paint}>${svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'))}</g>`;
};
const size = (svg: string): string => {
  const [, width = '', height = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return `width="${width}" height="${height}"`;
};
const piece = (name: string): string => inside(read(`town/${name}`));

const TEAMS = [
  { motif: 'kawung', colour: '#1F6FB2', turn: 0 },
  { motif: 'parang', colour: '#D9822B', turn: -38 },
  { motif: 'truntum', colour: '#2E8B6F', turn: 0 },
  { motif: 'mendung', colour: '#A3487F', turn: 0 },
  { motif: 'ceplok', colour: '#703A1B', turn: 0 },
  { motif: 'sekarjagad', colour: '#35359E', turn: 0 },
] as const;
type Team = (typeof TEAMS)[number];

const pattern = ({ motif, turn }: Team): string => {
  const tile = read(`motifs/${motif}`);
  return `<pattern id="${motif}" ${size(tile)} patternUnits="userSpaceOnUse" patternTransform="rotate(${turn}) scale(.8)">${inside(tile)}</pattern>`;
};

function roof(team: Team, width: number, ridge: number, top: number, height: number): string {
  const w = width / 2;
  const r = ridge / 2;
  const field = `M${-r} ${top}H${r}Q${r + (w - r) * 0.5} ${top + height * 0.7} ${w} ${top + height}H${-w}Q${-r - (w - r) * 0.5} ${top + height * 0.7} ${-r} ${top}z`;
  return `<path d="${field}" fill="${team.colour}"/><path d="${field}" fill="url(#${team.motif})"/><rect x="${-w - 3}" y="${top + height - 2}" width="${width + 6}" height="5" rx="2.500" fill="${team.colour}"/><rect x="${-w - 3}" y="${top + height - 2}" width="${width + 6}" height="5" rx="2.500" fill="#2B2233" fill-opacity=".45"/>`;
}

/** A stall whose foot is at x, y; more tiers for a stronger brand. */
function stall(team: Team, x: number, y: number, scale: number, tiers: number): string {
  const middle = Array.from({ length: tiers - 1 }, (_, n) =>
    roof(team, 124 - 12 * n, 106 - 12 * n, -103 - 17 * n, 18),
  ).join('');
  const top = -103 - 17 * (tiers - 1);
  return `<g transform="translate(${x} ${y}) scale(${scale})"><ellipse cy="1" rx="92" ry="8" fill="#2B2233" fill-opacity=".16"/>
<g transform="translate(-82 -86) scale(1)">${piece('glow')}</g><g transform="translate(18 -86)">${piece('glow')}</g>
<rect x="-62" y="-60" width="124" height="34" fill="#FBF1DA"/><path d="M-50-32h30v-10h-30zM20-32h34v-14H20z" fill="#8A5E38" fill-opacity=".55"/>
<path d="M-66-60h7V0h-7zM59-60h7V0h-7z" fill="#6B4527"/><path d="M-64-28H64V-2H-64z" fill="${team.colour}"/><path d="M-64-28H64V-2H-64z" fill="#2B2233" fill-opacity=".3"/><path d="M-64-28H64V-2H-64z" fill="url(#${team.motif})" fill-opacity=".8"/><rect x="-72" y="-33" width="144" height="7" rx="2" fill="#8A5E38"/>
<g transform="translate(-55 -56)">${piece('lantern')}</g><g transform="translate(45 -56)">${piece('lantern')}</g>
${roof(team, 164, 124, -85, 27)}${middle}${roof(team, 112 - 12 * (tiers - 1), 46, top - 19, 36)}<path d="M-29 ${top - 23}c4 3 8 4 12 4h34c4 0 8-1 12-4-2 6-6 8-12 8h-34c-6 0-10-2-12-8z" fill="#6B4527"/></g>`;
}

const OUT = '#A2947C';
const SHOPPING = '#FFFDF7';
const looks = new Map<string, ReadonlyMap<string, string>>();

/** The town's people in a state, by name; cloth of a team's colour makes a customer. */
function dressed(cloth: string): ReadonlyMap<string, string> {
  const known = looks.get(cloth);
  if (known) return known;
  const plain = cloth === OUT || cloth === SHOPPING;
  const all = new Map(
    (plain ? [...outsiders(), ...shoppers()] : customers(cloth)).map(({ name, colour, inside }) => [
      name,
      `<g color="${colour}">${inside}</g>`,
    ]),
  );
  looks.set(cloth, all);
  return all;
}

/** A person whose foot is at x, y. */
function person(x: number, y: number, n: number, cloth: string, extra = ''): string {
  const state = cloth === OUT ? 'outsider' : cloth === SHOPPING ? (extra === '' ? 'shopper' : 'lead') : 'customer';
  const inside = dressed(cloth).get(`${state}.${n % 6}.stand`) ?? '';
  return `<g transform="translate(${x - 14} ${y - 43}) scale(1.4)">${inside}${extra}</g>`;
}

const ring = (colour: string): string =>
  `<circle cx="10" cy="-4" r="3.600" fill="#FFFDF7" stroke="${colour}" stroke-width="2.200"/>`;
const heart = `<g transform="translate(4.500 -8) scale(.8)">${piece('heart')}</g>`;
const coins = (x: number, y: number, count: number): string =>
  Array.from(
    { length: count },
    (_, n) => `<g transform="translate(${x} ${y - n * 6}) scale(1.700)">${piece('coin')}</g>`,
  ).join('');

/** Lanterns on a line that hangs between two points. */
function garland(x1: number, y1: number, x2: number, y2: number, sag: number, count: number): string {
  const bulbs = Array.from({ length: count }, (_, n) => {
    const at = (n + 1) / (count + 1);
    const x = x1 + (x2 - x1) * at;
    const y = y1 + (y2 - y1) * at + 4 * sag * at * (1 - at);
    return `<g transform="translate(${x - 9} ${y - 2}) scale(1.800)">${piece('lantern')}</g><circle cx="${x}" cy="${y + 14}" r="26" fill="#FFD66B" fill-opacity=".13"/>`;
  });
  return `<path d="M${x1} ${y1}Q${(x1 + x2) / 2} ${(y1 + y2) / 2 + 2 * sag} ${x2} ${y2}" fill="none" stroke="#6A5A78" stroke-width="2"/>${bulbs.join('')}`;
}

const [kawung, parang, truntum, mendung, ceplok, sekarjagad] = TEAMS;
const queue = (team: Team, from: number, y: number, step: number, count: number): string =>
  Array.from({ length: count }, (_, n) => person(from + n * step, y + n * 3, n, SHOPPING, ring(team.colour))).join('');
const guests = (team: Team, x: number, y: number): string =>
  [-42, -14, 16, 44]
    .map((at, n) => person(x + at, y + 26 + (n % 2) * 8, n, team.colour, n === 1 ? heart : ''))
    .join('');

const lights = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 230">${garland(-20, 20, 560, 6, 70, 9)}${garland(1040, 6, 1620, 20, 70, 9)}
</svg>
`;

const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 560"><defs>${TEAMS.map(pattern).join('')}</defs>
<path d="M0 330C180 270 330 262 500 300s300 10 460-20 420-20 640 50v230H0z" fill="#372C41"/>
<path d="M0 372C240 330 420 346 620 356s560-34 980 16v188H0z" fill="#43374E"/>
<path d="M0 424C280 378 560 372 800 372s520 6 800 52v136H0z" fill="#E0D0A8"/><path d="M0 434C280 388 560 382 800 382s520 6 800 52v126H0z" fill="#F4EAD2"/>
<ellipse cx="800" cy="462" rx="420" ry="62" fill="#EAD9AE"/>
${stall(ceplok, 560, 408, 0.8, 1)}${stall(sekarjagad, 1040, 408, 0.8, 2)}
<g transform="translate(638 148) scale(1.420)">${piece('banyan')}</g>
${stall(parang, 350, 452, 1.15, 2)}${stall(truntum, 1250, 452, 1.15, 1)}
${queue(parang, 470, 470, 34, 4)}${queue(truntum, 1130, 470, -34, 3)}
${[620, 668, 735, 858, 905, 962].map((x, n) => person(x, 470 + ((n * 37) % 44), n + 1, SHOPPING)).join('')}
${stall(kawung, 130, 500, 1.45, 3)}${stall(mendung, 1470, 500, 1.45, 2)}
${guests(kawung, 130, 512)}${guests(mendung, 1470, 512)}${guests(parang, 350, 462)}${guests(truntum, 1250, 462)}
${coins(262, 520, 4)}${coins(296, 530, 2)}${coins(1312, 522, 3)}
${[560, 690, 790, 1010, 1110].map((x, n) => person(x, 540 + ((n * 29) % 18), n, OUT)).join('')}
</svg>
`;

mkdirSync('assets/landing', { recursive: true });
writeFileSync('assets/landing/lanterns.svg', lights);
writeFileSync('assets/landing/skyline.svg', picture.replace(/\n\s*/g, '\n'));
