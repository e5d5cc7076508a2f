/*
 * exp, log and pow that give the same bits on every engine: built from + - * / and comparison only, whose results
 * the language fixes. Engines are free to differ in Math.exp and its kin, and a replay must not.
 * Relative error is below 1e-14 (exp, log) and 1e-12 (pow).
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const SMALLEST_POWER = -1074;

/** Exact powers of two from 2^-1074 to 2^1023. */
const POWERS = ((): readonly number[] => {
  const powers: number[] = [];
  for (let power = 1, k = 0; k >= SMALLEST_POWER; k -= 1, power /= 2) powers.unshift(power);
  for (let power = 2, k = 1; k <= 1023; k += 1, power *= 2) powers.push(power);
  return powers;
})();
const twoTo = (k: number): number => POWERS[k - SMALLEST_POWER] as number;

/** e to the x. 0 below -745.2, Infinity above 709.8, NaN for NaN. */
export function exp(x: number): number {
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019412) return 0;
  if (Number.isNaN(x)) return x;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  const series =
    1 +
    r *
      (1 +
        (r / 2) *
          (1 +
            (r / 3) *
              (1 +
                (r / 4) *
                  (1 +
                    (r / 5) *
                      (1 +
                        (r / 6) *
                          (1 +
                            (r / 7) *
                              (1 +
                                (r / 8) *
                                  (1 +
                                    (r / 9) * (1 + (r / 10) * (1 + (r / 11) * (1 + (r / 12) * (1 + r / 13))))))))))));
  if (k > 1023) return series * 2 * twoTo(k - 1);
  return k < -1021 ? series * twoTo(k + 60) * twoTo(-60) : series * twoTo(k);
}

/** Natural logarithm. -Infinity at 0, NaN below it. */
export function log(x: number): number {
  if (Number.isNaN(x) || x < 0) return NaN;
  if (x === 0) return -Infinity;
  if (x === Infinity) return x;
  let mantissa = x;
  let k = 0;
  // Most numbers are near 1 and need the small steps only; scaling by powers of two is exact, whichever are taken.
  for (let step = x < 65_536 && x > 1 / 65_536 ? 8 : 512; step >= 1; step /= 2) {
    if (mantissa >= twoTo(step)) {
      mantissa /= twoTo(step);
      k += step;
    } else if (mantissa * twoTo(step) < 2) {
      mantissa *= twoTo(step);
      k -= step;
    }
  }
  while (mantissa < 1) {
    mantissa *= 2;
    k -= 1;
  }
  mantissa /= 2;
  k += 1;
  if (mantissa < Math.SQRT1_2) {
    mantissa *= 2;
    k -= 1;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const q = s * s;
  const series =
    1 +
    q *
      (1 / 3 +
        q *
          (1 / 5 +
            q *
              (1 / 7 +
                q * (1 / 9 + q * (1 / 11 + q * (1 / 13 + q * (1 / 15 + q * (1 / 17 + q * (1 / 19 + q / 21)))))))));
  return k * LN2_HIGH + (2 * s * series + k * LN2_LOW);
}

/** x to the y for x >= 0; NaN for a negative x. pow(0, 0) is 1. */
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (y === 1) return x;
  if (y === 2) return x * x;
  if (x === 0) return y > 0 ? 0 : Infinity;
  return exp(y * log(x));
}

/** Chance whose log-odds are x, in 0..1. */
export const logistic = (x: number): number => 1 / (1 + exp(-x));
