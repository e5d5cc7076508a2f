import { lineTo } from './lineTo.ts';
import type { ReplayLine } from './replayPlayer.ts';
import ReplayWorker from './replayWorker.ts?worker&inline';

/** The same for a page that holds its worker within itself, since there is nowhere to fetch one from. */
export const openHeldLine = (): ReplayLine => lineTo(new ReplayWorker());
