import type Phaser from 'phaser';

/** Sprites of one texture that are made once and used again in every picture. */
export type SpritePool = {
  /** Puts a piece with its foot (`anchor` 1) or its middle (0.5) at x, y. */
  readonly take: (
    frame: string,
    x: number,
    y: number,
    anchor: number,
    depth: number,
    tilt: number,
    alpha?: number,
    scaleX?: number,
    scaleY?: number,
  ) => void;
  /** Hides what the picture did not use; call after the last `take`. */
  readonly finish: () => void;
  readonly clear: () => void;
};

export function spritePool(scene: Phaser.Scene, texture: string): SpritePool {
  const sprites: Phaser.GameObjects.Image[] = [];
  let used = 0;
  return {
    take: (frame, x, y, anchor, depth, tilt, alpha = 1, scaleX = 1, scaleY = 1) => {
      let sprite = sprites[used];
      if (!sprite) {
        sprite = scene.add.image(0, 0, texture, frame);
        sprites.push(sprite);
      }
      used++;
      if (sprite.frame.name !== frame) sprite.setFrame(frame);
      if (sprite.originY !== anchor) sprite.setOrigin(0.5, anchor);
      sprite.setPosition(x, y).setRotation(tilt).setScale(scaleX, scaleY).setAlpha(alpha).setVisible(true);
      if (sprite.depth !== depth) sprite.setDepth(depth);
    },
    finish: () => {
      for (let n = used; n < sprites.length; n++) sprites[n]?.setVisible(false);
      used = 0;
    },
    clear: () => {
      for (const sprite of sprites) sprite.destroy();
      sprites.length = 0;
      used = 0;
    },
  };
}
