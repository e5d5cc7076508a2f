import type { Change, Parts } from './parts.ts';
import { kindOf } from './parts.ts';

/*
 * What each part of a plan is worth, learned from every plan that was played: a linear estimate with its uncertainty
 * (Bayesian linear regression). It only says where to look; what counts is always a plan that was played.
 */

/** The estimate of each part, how the doubts about any two parts go together (row by row), and what that was at first. */
export type Worth = {
  readonly mean: Float64Array;
  readonly doubts: Float64Array;
  readonly atFirst: Float64Array;
};

/** How alike the same part is in two rounds: this much however far apart, the rest times `NEAR` a round. */
const ALWAYS = 0.3;
const NEAR = 0.7;
/** How alike the first and second, or second and third, chip on a card are. */
const NEXT_CHIP = 0.5;
/** Doubt about a price or a focus, against 1 about what sets one card apart from another. */
const CHOICE = 3;
/** Doubt that comes back with every step ahead, since the worth of a part depends on all others. */
const COMES_BACK = 0.02;
/** The part of a surprise that is laid to what the parts do together, and not learned. */
const TOGETHER = 0.5;

/** The estimate before anything was played: every part worth nothing, nearby rounds and chips alike. */
export function openWorth(parts: Parts): Worth {
  const { count } = parts;
  const kinds = Array.from({ length: count }, (_, part) => kindOf(part, parts));
  const alike: number[] = [];
  for (let apart = 0, near = 1 - ALWAYS; apart < parts.rounds; apart += 1, near *= NEAR) alike.push(ALWAYS + near);
  const doubts = new Float64Array(count * count);
  for (const [i, a] of kinds.entries())
    for (const [j, b] of kinds.entries()) {
      const rounds = alike[Math.abs(a.index - b.index)] ?? 0;
      let chips = NEXT_CHIP;
      if (a.nth === b.nth) chips = 1;
      else if (Math.abs(a.nth - b.nth) === 2) chips = NEXT_CHIP * NEXT_CHIP;
      // Any chip is worth something whatever its card, hence the 1.
      if (a.chip && b.chip) doubts[i * count + j] = rounds * (1 + (a.card === b.card ? chips : 0));
      else if (a.within === b.within) doubts[i * count + j] = rounds * CHOICE;
    }
  return { mean: new Float64Array(count), doubts, atFirst: doubts.slice() };
}

/** What a change is expected to bring. */
export function expected({ mean }: Worth, change: Change): number {
  let sum = 0;
  for (const [part, sign] of change) sum += sign * (mean[part] ?? 0);
  return sum;
}

/** The variance of that expectation. */
export function doubt({ mean, doubts }: Worth, change: Change): number {
  let sum = 0;
  for (const [i, a] of change) for (const [j, b] of change) sum += a * b * (doubts[i * mean.length + j] ?? 0);
  return Math.max(0, sum);
}

/** Learns, in place, what a change brought. */
export function learn(worth: Worth, change: Change, gain: number): void {
  const { mean, doubts } = worth;
  const count = mean.length;
  const variance = doubt(worth, change) / (1 - TOGETHER);
  if (variance <= 0) return;
  const pull = new Float64Array(count);
  for (const [part, sign] of change)
    for (let j = 0, at = part * count; j < count; j += 1, at += 1) pull[j] = (pull[j] ?? 0) + sign * (doubts[at] ?? 0);
  const surprise = (gain - expected(worth, change)) / variance;
  for (let i = 0; i < count; i += 1) {
    const own = pull[i] ?? 0;
    if (own === 0) continue;
    mean[i] = (mean[i] ?? 0) + own * surprise;
    const share = own / variance;
    for (let j = 0, at = i * count; j < count; j += 1, at += 1) doubts[at] = (doubts[at] ?? 0) - share * (pull[j] ?? 0);
  }
}

/** Lets some doubt about every part come back, in place. */
export function wonder({ mean, doubts, atFirst }: Worth): void {
  for (let at = 0; at < doubts.length; at += mean.length + 1)
    doubts[at] = (doubts[at] ?? 0) + COMES_BACK * (atFirst[at] ?? 0);
}
