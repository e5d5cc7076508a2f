import type { View } from '../../shared/view/parts.ts';

/** A slider in cents; `middle` is where it rests before it was moved. */
export type PredictionScale = {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly middle: number;
};

/** The largest of 1, 2, 5 times a power of ten that is not above `size`. */
const roundStep = (size: number): number => {
  let power = 1;
  while (power * 10 <= size) power *= 10;
  return power * (size >= power * 5 ? 5 : size >= power * 2 ? 2 : 1);
};

/** Quotas of the quarters of one round, in cents. */
export const quotasOfRound = (view: View, round: number): readonly number[] => {
  const each = Math.max(1, Math.round(view.scenario.weeksPerRound / 13));
  return view.scenario.quotas.slice((round - 1) * each, round * each);
};

const scaleAround = (middle: number, least: number, most: number): PredictionScale => {
  const step = roundStep((most - least) / 80);
  const snap = (value: number): number => Math.round(value / step) * step;
  return { least: snap(least), most: snap(most), step, middle: snap(middle) };
};

/**
 * The range in which a role predicts: Sales the round's revenue, around its quotas; Marketing the brand value at the
 * round's end, around the last one it knows (the quotas stand in for it before there was one).
 */
export const predictionScale = (view: View, team: string): PredictionScale | null => {
  if (!view.plan) return null;
  const { role, round } = view.plan;
  const quota = quotasOfRound(view, round).reduce((sum, value) => sum + value, 0);
  if (role === 'sales') return scaleAround(quota, quota * 0.4, quota * 1.8);
  const middle = view.outcomes[String(round - 1)]?.teams[team]?.brandValue ?? quota;
  const reach = Math.max(Math.abs(middle), quota * 0.5);
  return scaleAround(middle, middle - reach, middle + reach);
};

/** A prediction in cents that was written down, where it lies on the scale; else null. */
export const keptPrediction = (written: string | null, { least, most }: PredictionScale): number | null => {
  const cents = written === null ? Number.NaN : Number(written);
  return Number.isSafeInteger(cents) && cents >= least && cents <= most ? cents : null;
};
