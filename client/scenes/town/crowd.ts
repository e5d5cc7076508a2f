import { scatter } from '../../present/townHash.ts';
import type { TownMap } from '../../present/townMap.ts';
import type { Figure, Rep, Spot, TownPicture } from '../../present/townPicture.ts';
import type { Atlas, Part, Sprite } from './atlas.ts';
import { group } from './atlas.ts';
import type { Layer } from './layer.ts';

const POSES = ['stand', 'left', 'right'] as const;
const PEOPLE = [0, 1, 2, 3, 4, 5] as const;
/** Length of a step in measures, and how high a step lifts. */
const STEP = 9;
const LIFT = 1.6;
/** Heights over the feet, in measures: signs over heads, a talk's line, the bubble over a rep. */
const HEAD = 38;
const CHEST = 16;
const BUBBLE = 44;

const glide = (t: number): number => t * t * (3 - 2 * t);
const dressed = (find: (name: string) => Sprite, state: string): readonly (readonly Sprite[])[] =>
  PEOPLE.map((person) => POSES.map((pose) => find(`${state}.${person}.${pose}`)));

type Walker = { x: number; y: number; pose: number };

/** Puts `who` a part of the way between two points, on one foot or the other. */
function stride(who: Walker, fromX: number, fromY: number, toX: number, toY: number, t: number, unit: number): void {
  if (t >= 1) {
    who.x = toX;
    who.y = toY;
    who.pose = 0;
    return;
  }
  const part = glide(t);
  who.x = fromX + (toX - fromX) * part;
  who.y = fromY + (toY - fromY) * part;
  const steps = Math.max(1, Math.round(Math.hypot(toX - fromX, toY - fromY) / (STEP * unit)));
  const step = part * steps;
  who.pose = 1 + (Math.floor(step) % 2);
  who.y -= Math.abs(Math.sin(step * Math.PI)) * LIFT * unit;
}

export type Crowd = { readonly draw: (picture: TownPicture) => void };

/** Everyone: figures by the depth of their feet, over their heads what they know, want or love, and reps at their talks. */
export function crowd(layer: Layer, atlas: Atlas, map: TownMap, teams: number): Crowd {
  const u = map.unit;
  const each = <T>(make: (team: number) => T): readonly T[] => Array.from({ length: teams }, (_, team) => make(team));
  const plain = {
    outsider: dressed(atlas.piece, 'outsider'),
    shopper: dressed(atlas.piece, 'shopper'),
    lead: dressed(atlas.piece, 'lead'),
    cold: dressed(atlas.piece, 'cold'),
  };
  const leads = each((team) => PEOPLE.map((person) => POSES.map((pose) => atlas.of(team, `lead.${person}.${pose}`))));
  const customers = each((team) => dressed((name) => atlas.of(team, name), 'customer'));
  const sign = (name: string): readonly Sprite[] => each((team) => atlas.of(team, name));
  const [rings, dots, hearts, links, talks] = ['ring', 'dot', 'heart', 'link', 'talk'].map(sign);
  const reps = each((team) => POSES.map((pose) => atlas.of(team, `rep.${pose}`)));
  const [cold, bubble] = [atlas.piece('ring-cold'), atlas.piece('bubble')];
  const who: Walker = { x: 0, y: 0, pose: 0 };
  const talker: Walker = { x: 0, y: 0, pose: 0 };

  const clothes = (figure: Figure): readonly (readonly Sprite[])[] | undefined => {
    if (figure.look === 'customer' || figure.look === 'loyal') return customers[figure.team];
    return figure.look === 'lead' ? leads[figure.team] : plain[figure.look];
  };
  /** Who was drawn with the same signs before, by the figure and by what is over its head. */
  const signed = new Map<Sprite, Map<number, Sprite>>();
  const under = (figure: Sprite, which: number, signs: () => readonly Part[]): Sprite => {
    const known = signed.get(figure) ?? new Map<number, Sprite>();
    signed.set(figure, known);
    const sprite = known.get(which) ?? group([{ sprite: figure, dx: 0, dy: 0 }, ...signs()]);
    known.set(which, sprite);
    return sprite;
  };
  const over = (sprite: Sprite | undefined, dx: number, high: number): readonly Part[] =>
    sprite ? [{ sprite, dx: dx * u, dy: -high * u }] : [];
  /** The dots of all teams that somebody has heard of, beside and above each other. */
  const dotsOf = (aware: readonly number[]): readonly Part[] => {
    const rows = aware.length > 4 ? 2 : 1;
    const inRow = Math.ceil(aware.length / rows);
    return aware.flatMap((team, n) => {
      const row = Math.floor(n / inRow);
      const last = Math.min(inRow, aware.length - row * inRow);
      return over(dots?.[team], ((n % inRow) - (last - 1) / 2) * 9, HEAD - 4 + row * 9);
    });
  };
  const withSigns = (sprite: Sprite, { look, team, aware }: Figure): Sprite => {
    if (look === 'lead') return under(sprite, team, () => over(rings?.[team], 0, HEAD));
    if (look === 'cold') return under(sprite, 0, () => over(cold, 0, HEAD));
    if (look === 'loyal') return under(sprite, team, () => over(hearts?.[team], 0, HEAD - 3));
    if (aware.length === 0) return sprite;
    let which = 0;
    for (const heard of aware) which |= 1 << heard;
    return under(sprite, which, () => dotsOf(aware));
  };
  const person = (figure: Figure): void => {
    const [from, to] = [map.spot(figure.from), map.spot(figure.to)];
    stride(who, from.x, from.y, to.x, to.y, figure.t, u);
    const sprite = clothes(figure)?.[Math.floor(scatter(figure.id, 3) * PEOPLE.length)]?.[who.pose];
    if (sprite) layer.take(withSigns(sprite, figure), who.x, who.y, who.y, figure.shown);
  };
  const beside = (spot: Spot | null, rep: Rep, at: Walker): void => {
    const home = map.home(rep.team, rep.number);
    const person = spot ? map.spot(spot) : home;
    at.x = spot ? person.x + (home.x < person.x ? -26 : 26) * u : home.x;
    at.y = spot ? person.y + 5 * u : home.y;
  };
  const rep = (it: Rep): void => {
    beside(it.from, it, talker);
    const [x, y] = [talker.x, talker.y];
    beside(it.to, it, talker);
    stride(who, x, y, talker.x, talker.y, it.t, u);
    const sprite = reps[it.team]?.[who.pose];
    if (sprite) layer.take(sprite, who.x, who.y, who.y);
    if (!it.talking || !it.to) return;
    const other = map.spot(it.to);
    const ground = talks?.[it.team];
    if (ground) layer.take(ground, (who.x + other.x) / 2, (who.y + other.y) / 2, -1);
    const far = Math.hypot(other.x - who.x, other.y - who.y);
    const count = Math.max(3, Math.round(far / (7 * u)));
    const link = links?.[it.team];
    for (let n = 1; link && n < count; n++)
      layer.take(
        link,
        who.x + ((other.x - who.x) * n) / count,
        who.y - CHEST * u + ((other.y - who.y) * n) / count,
        40_000,
      );
    layer.take(bubble, who.x + 8 * u, who.y - BUBBLE * u, 40_001);
  };
  return {
    draw: (picture) => {
      for (const figure of picture.figures) person(figure);
      for (const it of picture.reps) rep(it);
    },
  };
}
