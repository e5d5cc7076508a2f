import { mountTown } from './mountTown.ts';
import { steady } from './steady.ts';

/** The town, which outlives the loss of the graphics card. */
export const steadyTown = steady(mountTown);
