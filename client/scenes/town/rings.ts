import type Phaser from 'phaser';
import type { TownMap } from '../../present/townMap.ts';
import type { TownPicture } from '../../present/townPicture.ts';
import type { Point } from '../../present/townTeam.ts';
import { ink } from '../shape.ts';

/** Rings that a stall sends out: one takes this many weeks on its way. */
const WEEKS = 3;

/** Indirect work: rings that go out from the stall over many at once, wide and faint. */
export function drawRings(lines: Phaser.GameObjects.Graphics, picture: TownPicture, map: TownMap): void {
  lines.clear();
  const u = map.unit;
  picture.stalls.forEach((stall, team) => {
    const plot = map.plots[team];
    if (!plot) return;
    const ring = (part: number, strength: number): void => {
      const radius = (92 + 240 * part) * u;
      const fade = strength * (1 - part) * Math.min(1, part * 8);
      lines.lineStyle(3.4 * u * (1 - 0.55 * part), ink(stall.colour), fade);
      lines.strokeEllipse(plot.x, plot.y - 46 * u, radius * 2, radius * 1.24, 64);
    };
    for (let n = 0; n < stall.rings; n++) {
      const part = (picture.week / WEEKS + n / stall.rings) % 1;
      ring(part, 0.5);
      // An echo close behind each ring: one ring alone leaves moments without any.
      ring((part + 0.86) % 1, 0.3);
    }
  });
}

/** Direct work: a dotted line from each rep to the person it talks to. */
export function drawTalks(
  lines: Phaser.GameObjects.Graphics,
  talks: readonly (readonly [Point, Point, number])[],
  picture: TownPicture,
  unit: number,
): void {
  lines.clear();
  for (const [from, to, team] of talks) {
    const dots = Math.max(2, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / (5 * unit)));
    lines.fillStyle(ink(picture.stalls[team]?.colour ?? '#2B2233'));
    for (let n = 1; n < dots; n++) {
      const part = n / dots;
      lines.fillCircle(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part, 1.5 * unit);
    }
  }
}
