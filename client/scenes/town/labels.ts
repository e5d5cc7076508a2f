import type Phaser from 'phaser';
import type { TownMap } from '../../present/townMap.ts';
import type { Stall, TownPicture } from '../../present/townPicture.ts';
import { fillMarker, ink } from '../shape.ts';
import { FONT } from '../stage.ts';
import { ridge } from './stalls.ts';

export type Labels = {
  /** Makes what `draw` will need for one team, by its place in the picture. */
  readonly make: (picture: TownPicture, team: number, own: string) => void;
  readonly draw: (picture: TownPicture, map: TownMap, own: string) => void;
  readonly clear: () => void;
};

type Plate = {
  readonly key: string;
  readonly text: Phaser.GameObjects.Text;
  readonly board: Phaser.GameObjects.Graphics;
  readonly width: number;
};

const NIGHT = 0x2b2233;
const GOLD = 0xf2b632;

/** Names over the roofs, each with its marker; the viewer's own is framed in gold and says so. `size` is in pixels. */
export function nameplates(scene: Phaser.Scene, size: number): Labels {
  const plates: Plate[] = [];
  const high = Math.round(size * 1.75);
  const clear = (): void => {
    for (const { text, board } of plates.splice(0)) {
      text.destroy();
      board.destroy();
    }
  };
  const made = (stall: Stall, own: string, key: string): Plate => {
    const words = stall.own && own !== '' ? `${stall.name} · ${own}` : stall.name;
    const text = scene.add.text(0, 0, words, {
      fontFamily: FONT,
      fontSize: `${size}px`,
      fontStyle: '700',
      color: '#FFFDF7',
    });
    text.setOrigin(0, 0.5).setDepth(100_001);
    const pad = size * 0.7;
    const mark = size * 0.42;
    const width = Math.ceil(text.width + 2 * pad + mark * 2 + size * 0.45);
    const board = scene.add.graphics().setDepth(100_000);
    const frame = stall.own ? Math.max(2, size * 0.16) : 0;
    if (frame > 0) {
      board
        .fillStyle(GOLD)
        .fillRoundedRect(-frame, -high / 2 - frame, width + 2 * frame, high + 2 * frame, high / 2 + frame);
    }
    board.fillStyle(NIGHT).fillRoundedRect(0, -high / 2, width, high, high / 2);
    const at = { x: pad + mark, y: 0 };
    const shape = (radius: number, colour: number): void => {
      board.fillStyle(colour);
      fillMarker(board, stall.marker, at.x, at.y, radius);
    };
    shape(mark * 1.22, 0xfffdf7);
    shape(mark * 0.92, ink(stall.colour));
    return { key, text, board, width };
  };
  const plateOf = (stall: Stall, team: number, own: string): Plate => {
    const key = `${stall.team} ${stall.name} ${stall.own} ${own}`;
    const known = plates[team];
    if (known?.key === key) return known;
    known?.text.destroy();
    known?.board.destroy();
    const plate = made(stall, own, key);
    plates[team] = plate;
    return plate;
  };
  const draw: Labels['draw'] = (picture, map, own) => {
    picture.stalls.forEach((stall, team) => {
      const plot = map.plots[team];
      if (!plot) return;
      const plate = plateOf(stall, team, own);
      const y = Math.max(high / 2 + 3, plot.y - ridge(stall) * map.unit - high / 2 - 3 * map.unit);
      const x = Math.min(map.width - plate.width - 4, Math.max(4, plot.x - plate.width / 2));
      plate.board.setPosition(x, y);
      plate.text.setPosition(x + size * 0.7 + size * 0.42 * 2 + size * 0.45, y);
    });
  };
  return {
    make: ({ stalls }, team, own) => {
      const stall = stalls[team];
      if (stall) plateOf(stall, team, own);
    },
    draw,
    clear,
  };
}
