import { BANYAN_SIZES } from '../../client/present/townPlots.ts';
import { teamLook } from '../../client/present/townTeam.ts';
import { MOTIFS } from '../../shared/session/settings.ts';
import { clothPattern } from './cloth.ts';
import { coldLeads, customers, leads, outsiders, reps, shoppers } from './people.ts';
import type { Piece } from './piece.ts';
import { centred, drawing, standing } from './piece.ts';
import type { Sheet } from './sheet.ts';
import { layOut } from './sheet.ts';
import { banner, dot, link, mark, poster, ring, talk } from './signs.ts';
import { stallPieces } from './stall.ts';

/** Things that stand on the ground, and how far their foot is above the drawing's lower edge. */
const STANDING: Readonly<Record<string, number>> = {
  'house-tiled': 6,
  'house-thatched': 6,
  'house-market': 6,
  palm: 5,
  tree: 5,
  banana: 4,
  bush: 3,
  warung: 5,
  becak: 4,
  pots: 3,
  post: 3,
  coin: 1,
  bubble: 2,
  'far-roofs': 0,
  'far-trees': 0,
  'shock-elsewhere': 7,
  'shock-unitCost': 6,
  'shock-chipCost': 6,
  'shock-accountLost': 6,
  'shock-interest': 6,
  'shock-hours': 5,
};
const CENTRED = ['coin-flying', 'glow', 'heart', 'shock-demand', 'shock-scandal'];
/** Things that hang, or fly from a pole: the point they hang by. */
const HANGING: Readonly<Record<string, readonly [number, number]>> = {
  // It hangs from the top of its posts, whose feet are its place.
  garland: [0, 53],
  lantern: [6, 0],
  'lantern-dark': [6, 0],
  'flag-pole': [5, 63],
  'flag-hit': [0, 0],
  'flag-missed': [0, 0],
  'flag-pending': [0, 0],
};

/** The banyan in several sizes: sprites are never scaled. */
const banyans = (): Piece[] => {
  const it = drawing('town/banyan');
  return BANYAN_SIZES.map((size) => ({
    name: `banyan.${size}`,
    width: it.width * size,
    height: it.height * size,
    at: [Math.round((it.width / 2) * size), Math.round((it.height - 14) * size)] as const,
    inside: `<g transform="scale(${size})">${it.inside}</g>`,
  }));
};

const things = (): Piece[] => [
  ring('ring-cold', 'circle', '#8B90A0'),
  ...Object.entries(STANDING).map(([name, up]) => standing(name, drawing(`town/${name}`), up)),
  ...CENTRED.map((name) => centred(name, drawing(`town/${name}`))),
  ...Object.entries(HANGING).map(([name, at]) => ({ ...drawing(`town/${name}`), name, at })),
];

/** A team's pieces, sheet by sheet. */
function ofTeam(motif: (typeof MOTIFS)[number]): Readonly<Record<string, Piece[]>> {
  const { marker, colour } = teamLook(motif);
  const badge = `<g color="${colour}">${mark(marker, 2.1, 16.6, 23.4, 0.7)}</g>`;
  const stall = [...reps(colour, badge), ...stallPieces(), banner(colour), poster(marker, colour)];
  const signs = [dot(marker, colour), ring('ring', marker, colour), link(colour), talk(colour)];
  return { stall: [...stall, ...signs].map((piece) => ({ ...piece, colour })), customers: customers(colour) };
}

const WIDTH = 640;

/**
 * All files of the atlas, by name: the sheets of what belongs to everyone, those of each motif with the team's colour drawn in, and where
 * the pieces lie. The sheets of all teams are laid out alike. There are many: a browser reads a sheet in one go, and holds the page up for
 * as long.
 */
export function composeAtlas(): ReadonlyMap<string, string> {
  const laidOut = (sheets: Readonly<Record<string, Piece[]>>, patterns: string): [string, Sheet][] =>
    Object.entries(sheets).map(([name, pieces]) => [name, layOut(pieces, patterns, WIDTH)]);
  const town = {
    banyans: banyans(),
    things: things(),
    outsiders: outsiders(),
    shoppers: shoppers(),
    leads: leads(),
    cold: coldLeads(),
  };
  const everyones = laidOut(town, '');
  const teams = MOTIFS.map((motif) => ({ motif, sheets: laidOut(ofTeam(motif), clothPattern(motif)) }));
  const [first] = teams;
  if (!first) throw new Error('no motif to draw');
  const rows = (frames: Sheet['frames']): string =>
    Object.entries(frames)
      .map(([name, frame]) => `        ${JSON.stringify(name)}: ${JSON.stringify(frame).replaceAll(',', ', ')}`)
      .join(',\n');
  const layout = ([name, { width, height, frames }]: [string, Sheet]): string =>
    `    "${name}": {\n      "width": ${width},\n      "height": ${height},\n      "frames": {\n${rows(frames)}\n      }\n    }`;
  const layouts = ([key, sheets]: [string, [string, Sheet][]]): string =>
    `  "${key}": {\n${sheets.map(layout).join(',\n')}\n  }`;
  const all: [string, [string, Sheet][]][] = [
    ['town', everyones],
    ['team', first.sheets],
  ];
  return new Map([
    ...everyones.map(([name, { svg }]) => [`${name}.svg`, svg] as const),
    ...teams.flatMap(({ motif, sheets }) => sheets.map(([name, { svg }]) => [`${motif}.${name}.svg`, svg] as const)),
    ['frames.json', `{\n${all.map(layouts).join(',\n')}\n}\n`],
  ]);
}
