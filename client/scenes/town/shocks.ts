import type { TownMap } from '../../present/townMap.ts';
import type { TownPicture } from '../../present/townPicture.ts';
import type { Atlas } from './atlas.ts';
import type { Layer } from './layer.ts';

/** Where a shock shows, in measures: beside the stall that it strikes; at the head of the square when it strikes all. */
const BESIDE = { x: 124, y: 62 };
const APART = 104;

/** What happens to the market from outside, as weather and visitors; the panel says it in words. */
export function drawShocks(layer: Layer, atlas: Atlas, picture: TownPicture, map: TownMap): void {
  const u = map.unit;
  // A breath, so that it is seen: up and down once in four weeks.
  const sway = Math.sin((picture.week * Math.PI) / 2) * 3 * u;
  const forAll = picture.shocks.filter(({ teams }) => teams.length === 0);
  const y = Math.max(84 * u, map.square.y - map.square.ry - 74 * u);
  forAll.forEach(({ effect, place: n }) => {
    const side = n % 2 === 0 ? 1 : -1;
    const x = map.square.x + side * (0.62 * APART + 150 + APART * (n >> 1)) * u;
    layer.take(atlas.piece(`shock-${effect}`), Math.min(map.width - 60 * u, Math.max(60 * u, x)), y + sway, 60_000);
  });
  for (const { effect, teams } of picture.shocks)
    for (const team of teams) {
      const plot = map.plots[team];
      if (plot)
        layer.take(
          atlas.piece(`shock-${effect}`),
          plot.x + plot.inner * BESIDE.x * u,
          plot.y - BESIDE.y * u + sway,
          60_000,
        );
    }
}
