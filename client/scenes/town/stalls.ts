import type { TownMap } from '../../present/townMap.ts';
import type { Stall, TownPicture } from '../../present/townPicture.ts';
import type { SpritePool } from './pool.ts';

/** Measures of the pieces that make a stall, from the ground up. */
const COUNTER = 58;
const CANOPY = 27;
const TIER = 15;
const CAP = 36;
const STACK = 6;

/** Height of a stall's roof ridge above its foot, in measures. */
export const ridge = (stall: Stall): number => COUNTER + CANOPY + (stall.tiers - 1) * TIER + CAP;

function drawRoof(sprites: SpritePool, stall: Stall, team: number, x: number, y: number, u: number): void {
  const depth = y - 1;
  sprites.take(`counter-${team}`, x, y + 6 * u, 1, depth - 0.5, 0);
  let height = COUNTER - 3;
  sprites.take(`canopy-${team}`, x, y - height * u, 1, depth, 0);
  height += CANOPY;
  const whole = Math.floor(stall.tiers - 1);
  const rest = stall.tiers - 1 - whole;
  let level = 0;
  for (; level < whole; level++, height += TIER)
    sprites.take(`tier-${team}`, x, y - height * u, 1, depth + 0.01 * (level + 1), 0, 1, 1 - level * 0.13, 1);
  if (rest > 0.02) {
    sprites.take(`tier-${team}`, x, y - height * u, 1, depth + 0.01 * (level + 1), 0, 1, 1 - level * 0.13, rest);
    height += TIER * rest;
  }
  const wide = 1.08 - 0.13 * (stall.tiers - 1);
  sprites.take(`cap-${team}`, x, y - height * u, 1, depth + 0.09, 0, 1, wide, 1);
}

/** Draws stalls with their roofs, lantern light, coins and quota flags. */
export function drawStalls(sprites: SpritePool, lights: SpritePool, picture: TownPicture, map: TownMap): void {
  const u = map.unit;
  picture.stalls.forEach((stall, team) => {
    const plot = map.plots[team];
    if (!plot) return;
    drawRoof(sprites, stall, team, plot.x, plot.y, u);
    const light = 0.15 + 0.85 * stall.glow;
    for (const side of [-50, 50])
      lights.take(
        'glow',
        plot.x + side * u,
        plot.y - 40 * u,
        0.5,
        plot.y - 0.5,
        0,
        light,
        0.75 + 0.5 * stall.glow,
        0.75 + 0.5 * stall.glow,
      );
    for (let coin = 0; coin < stall.coins; coin++) {
      const pile = Math.floor(coin / STACK);
      const front = pile % 2;
      const x = plot.coins.x + plot.inner * (Math.floor(pile / 2) * 17 - 8 + front * 8) * u;
      const y = plot.coins.y + (front * 7 - (coin % STACK) * 3.6) * u;
      sprites.take('coin', x, y, 1, plot.coins.y + front * 7 * u + 0.01 * (coin % STACK), 0);
    }
    stall.quotas.forEach((flag, n) => {
      sprites.take(`flag-${flag.state}`, plot.flags.x - plot.inner * n * 22 * u, plot.flags.y, 1, plot.flags.y, 0);
    });
  });
}
