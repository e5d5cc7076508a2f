import type { Sound } from '../../client/model/sound.ts';
import type { Stroke } from './synthesis.ts';

/** What is played for one sound, and how long it is in seconds. */
export type Piece = { readonly seconds: number; readonly strokes: readonly Stroke[] };

/** A tone of slendro, five even steps to the octave, counted from G4. */
const slendro = (step: number): number => 392 * 2 ** (step / 5);

const kettle = (step: number, at: number, ring = 0.5, loud = 1): Stroke => ({
  on: 'kettle',
  at,
  hertz: slendro(step),
  ring,
  loud,
});
const wood = (hertz: number, at: number, ring: number, loud: number): Stroke => ({ on: 'wood', at, hertz, ring, loud });

/** Wood for what hands do, kettles for what people do, gongs for where the market turns. Up is good, down is not. */
export const SCORE: Readonly<Record<Sound, Piece>> = {
  lift: { seconds: 0.07, strokes: [wood(620, 0, 0.07, 0.45)] },
  place: { seconds: 0.14, strokes: [wood(330, 0, 0.12, 0.8), wood(520, 0.028, 0.08, 0.4)] },
  undo: { seconds: 0.16, strokes: [wood(480, 0, 0.09, 0.5), wood(300, 0.06, 0.1, 0.5)] },
  locked: { seconds: 0.36, strokes: [wood(240, 0, 0.1, 0.7), kettle(3, 0.05, 0.45, 0.6)] },
  offer: { seconds: 0.42, strokes: [kettle(2, 0, 0.35, 0.7), kettle(4, 0.13, 0.45, 0.7)] },
  timeShort: {
    seconds: 0.36,
    strokes: [kettle(6, 0, 0.2, 0.8), kettle(6, 0.12, 0.2, 0.8), kettle(6, 0.24, 0.2, 0.8)],
  },
  marketOpens: {
    seconds: 0.54,
    strokes: [
      { on: 'gong', at: 0, hertz: 131, ring: 1.1, loud: 1 },
      kettle(0, 0.12, 0.5, 0.5),
      kettle(2, 0.22, 0.5, 0.5),
      kettle(5, 0.32, 0.5, 0.5),
    ],
  },
  coin: { seconds: 0.18, strokes: [kettle(8, 0, 0.16, 0.4), kettle(10, 0.035, 0.2, 0.4)] },
  quotaHit: { seconds: 0.52, strokes: [kettle(2, 0, 0.5, 0.8), kettle(5, 0.1, 0.5, 0.8), kettle(7, 0.2, 0.55, 0.9)] },
  quotaMissed: { seconds: 0.4, strokes: [kettle(1, 0, 0.35, 0.6), kettle(-2, 0.14, 0.45, 0.6)] },
  results: {
    seconds: 0.54,
    strokes: [{ on: 'gong', at: 0, hertz: 98, ring: 1.2, loud: 0.9 }, kettle(5, 0.1, 0.6, 0.5)],
  },
};
