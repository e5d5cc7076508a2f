import type { ScoreMapPicture } from '../present/scoreMap.ts';
import type { ScoreLabels } from './scoreScene.ts';
import { createScore } from './scoreScene.ts';
import type { Renderer } from './stage.ts';
import { loadType, openStage } from './stage.ts';

export type MountedScore = {
  readonly show: (picture: ScoreMapPicture, labels: ScoreLabels) => void;
  readonly destroy: () => void;
};

/** Opens the score map in `parent` and fills it. Rejects where nothing can be drawn; a table then tells it all. */
export async function mountScore(parent: HTMLElement, options: { readonly renderer: Renderer }): Promise<MountedScore> {
  let latest: readonly [ScoreMapPicture, ScoreLabels] | null = null;
  const [stage] = await Promise.all([openStage(parent, options.renderer, '#FFFDF7', () => refresh()), loadType()]);
  const score = createScore(stage.scene);
  function refresh(): void {
    if (!latest) return;
    score.put(...latest, stage.size());
    stage.draw();
  }
  return {
    show: (picture, labels) => {
      latest = [picture, labels];
      refresh();
    },
    destroy: stage.destroy,
  };
}
