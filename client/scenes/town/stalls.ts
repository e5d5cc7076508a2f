import type { TownMap } from '../../present/townMap.ts';
import type { Stall, TownPicture } from '../../present/townPicture.ts';
import type { Atlas, Part, Sprite } from './atlas.ts';
import { group } from './atlas.ts';
import type { Layer } from './layer.ts';

/** Measures of the pieces that make a stall, from the ground up. */
const CANOPY = 50;
const ROOF = 80;
const TIER = 13;
const TOP = 40;
const FINIAL = 11;
/** Tiers from which a stall has its tall flags, its gold finial. */
const FLAGS_FROM = [2, 3] as const;
const FINIAL_FROM = 3;
/** Coins on one pile, how high one is, and the way from pile to pile. */
const PILE = 10;
const COIN = 3.6;
const NEXT_PILE = [19, 9] as const;
/** Lanterns hang under the eave from these places; more are lit as brand value grows. */
const LANTERNS = [-62, 62, -38, 38, -14, 14] as const;

const finialOf = (stall: Stall): number => (stall.tiers >= FINIAL_FROM ? FINIAL : 0);

/** Height of a stall's roof above its foot, in measures. */
export const ridge = (stall: Stall): number => ROOF + (stall.tiers - 1) * TIER + TOP + finialOf(stall);

/** Stalls with roofs and lanterns for brand value, coins for revenue, flags for quotas, posters for indirect work. */
export function stalls(layer: Layer, atlas: Atlas, map: TownMap): { readonly draw: (picture: TownPicture) => void } {
  const u = map.unit;
  const groups = new Map<string, Sprite>();
  const together = (key: string, parts: () => readonly Part[]): Sprite => {
    const known = groups.get(key) ?? group(parts());
    groups.set(key, known);
    return known;
  };

  function roof(stall: Stall, team: number, x: number, y: number): void {
    const put = (name: string, up: number, depth: number): void =>
      layer.take(atlas.of(team, name), x, y - up * u, y + depth);
    put('counter', 0, -3);
    const whole = Math.floor(stall.tiers - 1);
    const rest = stall.tiers - 1 - whole;
    // A tier that grows comes up from behind the one below it.
    if (rest > 0.02) put(`tier.${whole + 1}`, ROOF + (whole - 1 + rest) * TIER, -2.9);
    put('canopy', CANOPY, -2.8);
    for (let n = 1; n <= whole; n++) put(`tier.${n}`, ROOF + (n - 1) * TIER, -2.8 + n * 0.01);
    const high = ROOF + (stall.tiers - 1) * TIER;
    put(`top.${Math.ceil(stall.tiers - 1 - 0.02)}`, high, -2.7);
    if (finialOf(stall) > 0) put('finial', high + TOP - 3, -2.69);
  }

  function lights(stall: Stall, x: number, y: number): void {
    const lit = Math.round(1 + stall.glow * (LANTERNS.length - 1));
    const hung = (name: string, dx: number, up: number): Part => ({
      sprite: atlas.piece(name),
      dx: dx * u,
      dy: -up * u,
    });
    const row = together(`lanterns ${lit}`, () =>
      LANTERNS.map((dx, n) => hung(n < lit ? 'lantern' : 'lantern-dark', dx, 54)),
    );
    layer.take(row, x, y, y - 2.6);
    const light = together(`light ${lit}`, () => LANTERNS.slice(0, lit).map((dx) => hung('glow', dx, 44)));
    layer.take(light, x, y, y - 2.5, 0.35 + 0.65 * stall.glow);
  }

  function money(stall: Stall, team: number): void {
    const plot = map.plots[team];
    if (!plot) return;
    const place = (coin: number): { x: number; y: number; depth: number } => {
      const pile = Math.floor(coin / PILE);
      const foot = plot.coins.y + (pile % 2) * NEXT_PILE[1] * u;
      const x = plot.coins.x + plot.inner * ((pile >> 1) * NEXT_PILE[0] + (pile % 2) * NEXT_PILE[1]) * u;
      return { x, y: foot - (coin % PILE) * COIN * u, depth: foot + 0.01 * (coin % PILE) };
    };
    for (let coin = 0; coin < stall.coins; coin += PILE) {
      const { x, y, depth } = place(coin);
      const high = Math.min(PILE, stall.coins - coin);
      const sprite = atlas.of(team, 'coin');
      const pile = together(`coins ${team} ${high}`, () =>
        Array.from({ length: high }, (_, n) => ({ sprite, dx: 0, dy: -n * COIN * u })),
      );
      layer.take(pile, x, y, depth);
    }
    for (const { coin, from, t } of stall.flights) {
      const [start, end] = [map.spot(from), place(coin)];
      const y = start.y - 18 * u + (end.y - start.y + 18 * u) * t - Math.sin(t * Math.PI) * 46 * u;
      layer.take(atlas.piece('coin-flying'), start.x + (end.x - start.x) * t, y, 50_000);
    }
  }

  function flags(stall: Stall, team: number, x: number, y: number): void {
    const count = stall.quotas.length;
    stall.quotas.forEach((flag, n) => {
      const at = x + (count === 1 ? -80 : -80 + (n * 136) / (count - 1)) * u;
      const foot = y - (CANOPY + 2) * u;
      layer.take(atlas.piece('flag-pole'), at, foot, y - 2.4);
      const high = flag.state === 'hit' ? 60 : flag.state === 'missed' ? 44 : 14;
      const cloth = flag.state === 'pending' ? high : 14 + (high - 14) * flag.up;
      layer.take(atlas.of(team, `flag-${flag.state}`), at + u, foot - cloth * u, y - 2.3);
    });
  }

  return {
    draw: (picture) => {
      picture.stalls.forEach((stall, team) => {
        const plot = map.plots[team];
        if (!plot) return;
        const { x, y, inner } = plot;
        if (stall.tiers >= FLAGS_FROM[0]) layer.take(atlas.of(team, 'banner'), x - inner * 100 * u, y - 4 * u, y - 4);
        if (stall.tiers >= FLAGS_FROM[1]) layer.take(atlas.of(team, 'banner'), x + inner * 86 * u, y - 14 * u, y - 14);
        roof(stall, team, x, y);
        lights(stall, x, y);
        flags(stall, team, x, y);
        money(stall, team);
        map.posters[team]?.slice(0, stall.rings).forEach((at) => {
          layer.take(atlas.of(team, 'poster'), at.x, at.y, at.y);
        });
      });
    },
  };
}
