import type Phaser from 'phaser';
import { FONT } from '../stage.ts';

export type Wording = {
  readonly em: number;
  readonly colour: string;
  readonly weight: 500 | 700 | 800;
  /** Which part of the text stands at the point: 0 its left or upper edge, 1 its right or lower one. */
  readonly h: number;
  readonly v: number;
  readonly turned?: boolean;
  /** A rim of paper, so that a line behind the text does not cross it. */
  readonly halo?: boolean;
};

export type Words = {
  readonly begin: () => void;
  readonly write: (text: string, x: number, y: number, wording: Wording) => void;
  readonly width: (text: string, em: number, weight?: number) => number;
  readonly finish: () => void;
};

/** Texts that are made once and used again in every picture. */
export function wordPool(scene: Phaser.Scene): Words {
  const texts: Phaser.GameObjects.Text[] = [];
  const ruler = document.createElement('canvas').getContext('2d');
  let used = 0;
  return {
    begin: () => {
      used = 0;
    },
    write: (text, x, y, { em, colour, weight, h, v, turned = false, halo = false }) => {
      let it = texts[used];
      if (!it) {
        it = scene.add.text(0, 0, '').setDepth(10);
        texts.push(it);
      }
      used++;
      it.setStyle({ fontFamily: FONT, fontSize: `${em}px`, fontStyle: String(weight), color: colour });
      it.setStroke('#FFFDF7', halo ? em * 0.3 : 0);
      it.setText(text)
        .setOrigin(h, v)
        .setPosition(x, y)
        .setAngle(turned ? -90 : 0)
        .setVisible(true);
    },
    width: (text, em, weight = 500) => {
      if (!ruler) return text.length * em * 0.55;
      ruler.font = `${weight} ${em}px ${FONT}`;
      return ruler.measureText(text).width;
    },
    finish: () => {
      for (const it of texts.slice(used)) it.setVisible(false);
    },
  };
}
