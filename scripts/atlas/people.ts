import type { Piece } from './piece.ts';
import { shade, shape } from './piece.ts';

/** Steps of a walk: standing, one foot lifted, the other. */
export const POSES = ['stand', 'left', 'right'] as const;
type Pose = (typeof POSES)[number];

/** Who walks about: the same six in every state, so that a person is known again. */
type Person = {
  readonly skin: string;
  /** What the person wears when not buying: dull, and for each another. */
  readonly dull: string;
  readonly legs: string;
  readonly build: 'trousers' | 'skirt' | 'robe' | 'sarong' | 'shorts';
  readonly head: (skin: string) => string;
};

const HAIR = '#33231F';
const NIGHT = '#2B2233';
/** A pair of dots as one shape: a browser reads a sheet with fewer shapes sooner. */
const pair = (left: number, right: number, y: number, r: number, fill: string): string => {
  const dot = (x: number): string =>
    `M${(x - r).toFixed(2)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`;
  return shape(dot(left) + dot(right), fill);
};
const face = (skin: string, y = 10): string =>
  `<circle cx="10" cy="${y}" r="4.700" fill="${skin}"/>${pair(8.3, 11.7, y + 0.8, 0.65, NIGHT)}`;

const short = (skin: string): string =>
  face(skin) +
  shape(
    'M5.100 10.600C4.200 6.400 6.600 4 10 4s5.800 2.400 4.900 6.600c-.5-1.500-1.200-2.600-2.500-3.200-2.300.9-4.300.8-5.400.3-.9.600-1.500 1.600-1.900 2.900z',
    HAIR,
  );
const bun = (skin: string): string =>
  `<circle cx="10" cy="3.400" r="2.300" fill="${HAIR}"/>` +
  face(skin) +
  shape(
    'M4.900 11.800C3.600 7 6.200 4.300 10 4.300s6.400 2.700 5.100 7.500c-1-1-1.500-2.300-1.600-3.700-2.300 1.100-4.900 1-7 0-.1 1.400-.6 2.700-1.600 3.700z',
    HAIR,
  );
const scarf = (skin: string): string =>
  shape(
    'M10 3.600c4 0 6 2.700 6 6.300 0 2.400-.2 4.400.9 7-3.900 2.200-9.900 2.200-13.800 0 1.100-2.600.9-4.600.9-7 0-3.600 2-6.300 6-6.300z',
    'currentColor',
  ) +
  shape(
    'M10 3.600c4 0 6 2.700 6 6.300 0 2.400-.2 4.400.9 7-3.900 2.200-9.900 2.200-13.800 0 1.100-2.600.9-4.600.9-7 0-3.600 2-6.300 6-6.300z',
    '#fff',
    ' fill-opacity=".34"',
  ) +
  `<ellipse cx="10" cy="10.300" rx="3.700" ry="4.100" fill="${skin}"/>${pair(8.5, 11.5, 10.8, 0.65, NIGHT)}`;
const peci = (skin: string): string =>
  face(skin) +
  shape(
    'M5.300 8.500l.7-4.300c.1-.9.800-1.400 1.700-1.400h4.600c.9 0 1.600.5 1.700 1.400l.7 4.300c-3-.9-6.400-.9-9.400 0z',
    NIGHT,
  ) +
  shape('M7 3.600h6v1H7z', '#fff', ' fill-opacity=".2"');
const cap = (skin: string): string =>
  face(skin) +
  shape('M5 8.600C5 5.400 7 3.800 10 3.800s5 1.600 5 4.800z', 'currentColor') +
  shade('M5 8.600C5 5.400 7 3.800 10 3.800s5 1.600 5 4.800z', 0.22) +
  shade('M4.600 7.800h11.700c1 0 1.300 1.700.2 1.700H4.600z', 0.75);
const caping = (skin: string): string =>
  face(skin, 10.6) +
  shape('M10 2.200l8.300 6.600c-5.400 2-11.200 2-16.600 0z', '#D5B26C') +
  shape('M10 2.200l8.300 6.600c-2.600 1-5.400 1.500-8.300 1.500z', '#B48F4C') +
  shade('M5 8.200c3.200 1 6.800 1 10 0l1 .9c-3.800 1.400-8.200 1.400-12 0z', 0.25);

export const PEOPLE: readonly Person[] = [
  { skin: '#B97A4B', dull: '#A2947C', legs: '#57505F', build: 'trousers', head: short },
  { skin: '#C98F60', dull: '#AC9B88', legs: '#B5805A', build: 'skirt', head: bun },
  { skin: '#C08457', dull: '#9B9186', legs: '#57505F', build: 'robe', head: scarf },
  { skin: '#8F5A38', dull: '#A09A84', legs: '#6B5F68', build: 'sarong', head: peci },
  { skin: '#A9683F', dull: '#8F8C84', legs: '#6A6258', build: 'shorts', head: cap },
  { skin: '#9C6540', dull: '#A99478', legs: '#8A5A3A', build: 'skirt', head: caping },
];

const TORSO =
  'M10 14c3.500 0 5.200 1.300 5.700 4l1.100 5.800c.2 1-.4 1.700-1.500 1.700H4.700c-1.100 0-1.700-.7-1.500-1.700L4.300 18c.5-2.700 2.200-4 5.700-4z';
const ROBE =
  'M10 13.600c3.300 0 4.900 1.500 5.500 4.200l1.900 11.600c-4.300 2-10.500 2-14.800 0l1.900-11.600c.6-2.700 2.200-4.200 5.500-4.200z';
const SKIRT = 'M4.900 22.500h10.200l1.900 6.700c-4.300 1.700-9.700 1.700-14 0z';
const SARONG = 'M4.700 23.500h10.600l.8 6.300c-3.900 1.200-8.300 1.200-12.200 0z';
const OUTLINES = { trousers: TORSO, shorts: TORSO, robe: ROBE, skirt: `${TORSO}${SKIRT}`, sarong: TORSO };

function legs({ build, legs: colour, skin }: Person, pose: Pose): string {
  const long = build === 'trousers' || build === 'shorts';
  const top = long ? 24 : 28;
  const lift = { stand: [0, 0], left: [2.4, 0], right: [0, 2.4] }[pose];
  const bare = build === 'shorts' || build === 'skirt';
  const low = (up: number): number => 31.2 - up;
  const both = (of: (x: number, low: number) => string): string =>
    of(5.9, low(lift[0] ?? 0)) + of(10.4, low(lift[1] ?? 0));
  const at = (x: number): string => x.toFixed(1);
  return (
    shape(
      both((x, y) => `M${at(x + 0.2)} ${top}h3.400V${at(y - 1)}h-3.400z`),
      bare ? skin : colour,
    ) +
    (build === 'shorts'
      ? shape(
          both((x) => `M${at(x)} ${top}h3.900v3.600h-3.900z`),
          colour,
        )
      : '') +
    shape(
      both((x, y) => `M${at(x - 0.3)} ${at(y - 1.7)}h4.200v1.900h-4.200z`),
      NIGHT,
    )
  );
}

function clothes(person: Person): string {
  const { build, skin } = person;
  const hands = pair(4, 16, 23.8, 1.4, skin);
  const arms =
    '<path d="M5.700 17.500c-1.100 2-1.600 4-1.700 5.800M14.300 17.500c1.100 2 1.600 4 1.700 5.800" fill="none" stroke="#2B2233" stroke-opacity=".22" stroke-width="1.100" stroke-linecap="round"/>';
  if (build === 'robe')
    return (
      shape(ROBE, 'currentColor') +
      shade('M10 13.600c3.300 0 4.900 1.500 5.500 4.200l1.900 11.600c-2.200 1-4.800 1.500-7.400 1.500z', 0.1) +
      arms +
      hands
    );
  const lower =
    build === 'skirt'
      ? shape(SKIRT, 'currentColor') + shade(SKIRT, 0.26)
      : build === 'sarong'
        ? shape(SARONG, person.legs) +
          '<path d="M7.500 23.500l-.6 7M10.500 23.500v7M13.300 23.500l.5 7M4.600 26.500h11" stroke="#fff" stroke-opacity=".3" stroke-width=".8"/>'
        : '';
  return (
    lower +
    shape(TORSO, 'currentColor') +
    shade('M10 14c3.500 0 5.200 1.300 5.700 4l1.100 5.800c.2 1-.4 1.700-1.500 1.700H10z', 0.1) +
    arms +
    hands
  );
}

const SHADOW = '<ellipse cx="10" cy="31" rx="7.400" ry="2" fill="#2B2233" fill-opacity=".2"/>';
const edge = (person: Person): string =>
  `<path d="${OUTLINES[person.build]}" fill="none" stroke="#2B2233" stroke-opacity=".5" stroke-width=".9"/>`;

const BAG =
  '<path d="M15.500 22c0-2.600 4-2.600 4 0" fill="none" stroke="#7A4E1D" stroke-width="1.100"/><path d="M13.800 21.600h7.400l.7 7.200c0 .7-.4 1-1 1h-6.800c-.6 0-1-.3-1-1z" fill="#F2B632"/><path d="M13.400 25.800h8.200l.3 3c0 .7-.4 1-1 1h-6.800c-.6 0-1-.3-1-1z" fill="#B57B0E" fill-opacity=".4"/>';
/** A batik sash: customers wear the team's cloth. */
const SASH =
  '<path d="M6 15.400l9.600 7.800.5 2.300h-1.800L5 17.800z" fill="#FFFDF7" fill-opacity=".85"/><path d="M7.500 17.300l.9.700M9.900 19.200l.9.700M12.300 21.200l.9.700" stroke="#2B2233" stroke-opacity=".5" stroke-width=".9"/>';

const WHITE = '#FFFDF7';

const figure = (name: string, inside: string, colour: string): Piece => ({
  name,
  width: 23,
  height: 34,
  at: [10, 31],
  colour,
  inside: `${SHADOW}${inside}`,
});

const drawnAs = (state: string, colour: (person: Person) => string, more: (person: Person) => string): Piece[] =>
  PEOPLE.flatMap((person, n) =>
    POSES.map((pose) =>
      figure(
        `${state}.${n}.${pose}`,
        legs(person, pose) + clothes(person) + more(person) + person.head(person.skin),
        colour(person),
      ),
    ),
  );

/** Out of town, who wants nothing. */
export const outsiders = (): Piece[] =>
  drawnAs(
    'outsider',
    ({ dull }) => dull,
    () => '',
  );

/** On the square, with a bag. */
export const shoppers = (): Piece[] =>
  drawnAs(
    'shopper',
    () => WHITE,
    (person) => edge(person) + BAG,
  );

/** In a queue. */
export const leads = (): Piece[] => drawnAs('lead', () => WHITE, edge);

/** In a queue for too long. */
export const coldLeads = (): Piece[] => drawnAs('cold', () => '#B9BEC9', edge);

/** Customers in the team's cloth. */
export const customers = (colour: string): Piece[] =>
  drawnAs(
    'customer',
    () => colour,
    () => SASH,
  );

const JACKET =
  'M12 17c4.200 0 6.300 1.600 6.900 4.800l1.300 7c.2 1.300-.5 2-1.800 2H5.600c-1.300 0-2-.7-1.800-2l1.300-7c.6-3.200 2.700-4.800 6.900-4.800z';
const repLeg = (x: number, up: number): string =>
  shape(`M${x} 29h4.200V${37 - up}H${x}z`, '#40364B') + shape(`M${x - 0.4} ${36.4 - up}h5v2.200h-5z`, NIGHT);

/** A team's rep: taller than the others, in a jacket of the team's colour, with a case and the team's sign on a badge. */
export const reps = (colour: string, badge: string): Piece[] =>
  POSES.map((pose) => ({
    name: `rep.${pose}`,
    width: 32,
    height: 42,
    at: [12, 38] as const,
    colour,
    inside: `<ellipse cx="12" cy="38" rx="9" ry="2.400" fill="#2B2233" fill-opacity=".24"/>${repLeg(7.2, pose === 'left' ? 2.8 : 0)}${repLeg(12.6, pose === 'right' ? 2.8 : 0)}${shape(JACKET, 'currentColor')}${shade(JACKET, 0.22)}${shape('M8.800 17.300h6.400L12 27z', WHITE)}${shape('M11.200 18.300h1.600l.9 6L12 26.600l-1.700-2.300z', '#F2B632')}${badge}${pair(4.8, 19.3, 30, 1.7, '#B97A4B')}<path d="M21.500 30v-2.200h5V30" fill="none" stroke="#3A2418" stroke-width="1.500"/><rect x="18.500" y="29.800" width="11.500" height="8" rx="1.400" fill="#6B3F1F"/><path d="M18.500 33h11.500" stroke="#3A2418" stroke-width="1.100"/><path d="M23.300 32h2v2h-2z" fill="#F2B632"/><g transform="translate(-.5 -.6) scale(1.250)">${short('#B97A4B')}</g>`,
  }));
