import { stream } from '../../shared/lib/rng.ts';

/** Samples a second: what a small bell and a knock need, and no more. */
export const RATE = 16_000;

/** One blow, `at` and `ring` in seconds; `loud` is 1 for a full one. */
export type Stroke = {
  readonly on: 'kettle' | 'gong' | 'wood';
  readonly at: number;
  readonly hertz: number;
  /** Time in which it fades to a thousandth. */
  readonly ring: number;
  readonly loud: number;
};

type Partial = { readonly ratio: number; readonly loud: number; readonly fades: number };

/** How each body rings: the partials of a bonang kettle and of a gong lie apart from the harmonics; wood is short and dull. */
const BODIES: Readonly<Record<Stroke['on'], readonly Partial[]>> = {
  kettle: [
    { ratio: 1, loud: 1, fades: 1 },
    { ratio: 1.52, loud: 0.34, fades: 1.7 },
    { ratio: 3.46, loud: 0.2, fades: 3 },
    { ratio: 3.92, loud: 0.14, fades: 3.6 },
  ],
  gong: [
    { ratio: 1, loud: 1, fades: 1 },
    { ratio: 1.008, loud: 0.5, fades: 1 },
    { ratio: 2.01, loud: 0.4, fades: 1.5 },
    { ratio: 2.76, loud: 0.16, fades: 2.5 },
  ],
  wood: [
    { ratio: 1, loud: 1, fades: 1 },
    { ratio: 2.57, loud: 0.5, fades: 1.6 },
    { ratio: 4.95, loud: 0.25, fades: 2.4 },
  ],
};

/** How much of the blow itself is heard, and for how long, in seconds. */
const MALLET: Readonly<Record<Stroke['on'], number>> = { kettle: 0.12, gong: 0.05, wood: 0.4 };
const CONTACT = 0.006;
/** A soft beginning and end, so that nothing clicks, in seconds. */
const EDGE = 0.002;
const LOUDEST = 0.8;

/** Adds up all strokes into samples from -1 to 1, as loud as it goes. The same strokes give the same samples. */
export function render(seconds: number, strokes: readonly Stroke[]): Float64Array {
  const samples = new Float64Array(Math.round(seconds * RATE));
  for (const stroke of strokes) strike(samples, stroke);
  const peak = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  const gain = (LOUDEST / peak) * Math.max(...strokes.map(({ loud }) => loud));
  const edge = Math.round(EDGE * RATE);
  return samples.map((value, at) => value * gain * Math.min(1, at / edge, (samples.length - 1 - at) / edge));
}

function strike(samples: Float64Array, { on, at, hertz, ring, loud }: Stroke): void {
  const noise = stream('pasar1:50', `${on} ${hertz}`);
  for (let n = Math.round(at * RATE); n < samples.length; n += 1) {
    const t = n / RATE - at;
    const body = BODIES[on].reduce(
      (sum, partial) =>
        sum +
        partial.loud * Math.exp((-6.9 * t * partial.fades) / ring) * Math.sin(2 * Math.PI * hertz * partial.ratio * t),
      0,
    );
    const blow = MALLET[on] * Math.exp(-t / CONTACT) * (2 * noise.next() - 1);
    samples[n] = (samples[n] ?? 0) + loud * (body + blow);
  }
}
