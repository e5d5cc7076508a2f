import type Phaser from 'phaser';
import type { TownMap } from '../../present/townMap.ts';
import type { TownPicture } from '../../present/townPicture.ts';
import { ink } from '../shape.ts';

/** Weeks that a ring is on its way, and how far it goes, in measures. */
const WEEKS = 3;
const NEAR = 96;
const FAR = 330;

/** Indirect work: rings that go out from the stall over many at once, wide and faint. */
export function drawRings(lines: Phaser.GameObjects.Graphics, picture: TownPicture, map: TownMap): void {
  lines.clear();
  const u = map.unit;
  picture.stalls.forEach((stall, team) => {
    const plot = map.plots[team];
    if (!plot) return;
    // Two ripples for each ring: one alone leaves moments without any.
    const count = stall.rings * 2;
    for (let n = 0; n < count; n++) {
      const part = (picture.week / WEEKS + n / Math.max(1, count)) % 1;
      const radius = (NEAR + (FAR - NEAR) * part) * u;
      const fade = 0.62 * (1 - part) * Math.min(1, part * 8);
      lines.lineStyle((5 - 2.6 * part) * u, ink(stall.colour), fade);
      lines.strokeEllipse(plot.x, plot.y - 30 * u, radius * 2, radius * 1.2, 56);
    }
  });
}
