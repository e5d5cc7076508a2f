import type Phaser from 'phaser';
import type { Marker } from '../present/townTeam.ts';
import { markerShape } from '../present/townTeam.ts';

/** Fills a team's marker around x, y in the fill style that is set. */
export function fillMarker(
  on: Phaser.GameObjects.Graphics,
  marker: Marker,
  x: number,
  y: number,
  radius: number,
): void {
  on.beginPath();
  markerShape(marker).forEach((corner, n) => {
    if (n === 0) on.moveTo(x + corner.x * radius, y + corner.y * radius);
    else on.lineTo(x + corner.x * radius, y + corner.y * radius);
  });
  on.closePath();
  on.fillPath();
}

/** A colour of the palette as Phaser counts it. */
export const ink = (colour: string): number => Number.parseInt(colour.slice(1), 16);
