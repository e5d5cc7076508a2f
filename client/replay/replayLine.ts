import { lineTo } from './lineTo.ts';
import type { ReplayLine } from './replayPlayer.ts';

/** A line to a worker of its own. */
export const openReplayLine = (): ReplayLine =>
  lineTo(new Worker(new URL('./replayWorker.ts', import.meta.url), { type: 'module' }));
