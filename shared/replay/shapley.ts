import { shareOut } from '../lib/shares.ts';

/**
 * Splits what switching all factors on adds among them, by exact Shapley values (Shapley 1953): each factor gets what it adds,
 * averaged over all orders in which the factors could be switched on. A factor that never adds anything gets 0; factors that
 * always add the same get the same. `worth` is asked once for each coalition, a bit per factor, and answers in whole numbers
 * below 10^12 or so; the parts are whole and sum exactly to `worth(all) - worth(none)`: what is left of rounding down goes to
 * the largest remainders, the earlier factor first.
 */
export function shapley(factors: number, worth: (coalition: number) => number): number[] {
  const all = (1 << factors) - 1;
  const worths = Array.from({ length: all + 1 }, (_, coalition) => worth(coalition));
  const at = (coalition: number): number => worths[coalition] ?? 0;
  const weights = weightsOf(factors);
  const orders = factorial(factors);
  const exact = Array.from({ length: factors }, (_, factor) => {
    const bit = 1 << factor;
    let sum = 0;
    for (let others = 0; others <= all; others += 1)
      if ((others & bit) === 0) sum += (weights[sizeOf(others)] ?? 0) * (at(others | bit) - at(others));
    return sum;
  });
  return shareOut(exact, orders, at(all) - at(0));
}

/** In how many of the orders a factor finds exactly these `size` others switched on: size! (n - size - 1)!. */
const weightsOf = (factors: number): number[] =>
  Array.from({ length: factors }, (_, size) => factorial(size) * factorial(factors - size - 1));

function factorial(n: number): number {
  let product = 1;
  for (let k = 2; k <= n; k += 1) product *= k;
  return product;
}

function sizeOf(coalition: number): number {
  let size = 0;
  for (let rest = coalition; rest > 0; rest >>= 1) size += rest & 1;
  return size;
}
