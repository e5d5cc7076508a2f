import type { Card, CardTraits } from '../../shared/scenario/cards.ts';
import { CARD_TRAITS } from '../../shared/scenario/cards.ts';
import type { Payback, PaybackRow } from '../../shared/session/hindsight.ts';
import type { View } from '../../shared/view/parts.ts';
import type { Company } from './companies.ts';
import { companiesIn } from './companies.ts';

type Horizon = CardTraits['horizon'];

/** How much a quarter brought beside the most that any quarter of the team brought or took: 0 (nothing) to 4, and its sign. */
export type Strength = { readonly steps: 0 | 1 | 2 | 3 | 4; readonly loss: boolean };

export type PaybackCell = Strength & {
  readonly quarter: number;
  readonly cents: number;
  /** From the end of this quarter on the chips have earned their cost. */
  readonly paid: boolean;
};

/** One card's chips of one round, quarter by quarter. */
export type PaybackLine = {
  readonly card: Card;
  readonly horizon: Horizon;
  readonly chips: number;
  readonly cost: number;
  readonly total: number;
  readonly paidIn: number | null;
  /** The cost was earned once, and was lost again. */
  readonly lentOnly: boolean;
  readonly cells: readonly PaybackCell[];
};

/** A quarter of the picture: of a round, or after the last one (null). */
export type PaybackQuarter = { readonly quarter: number; readonly round: number | null };

export type PaybackPicture = {
  readonly quarters: readonly PaybackQuarter[];
  /** Tactical cards first; as on the table within. */
  readonly lines: readonly PaybackLine[];
  readonly kept: { readonly chips: number; readonly cents: number } | null;
};

const WEEKS_A_QUARTER = 13;

/** The last quarter that a round reaches into. */
const lastOf = (round: number, weeksPerRound: number): number => Math.ceil((round * weeksPerRound) / WEEKS_A_QUARTER);

const sum = (list: readonly number[]): number => list.reduce((all, it) => all + it, 0);

/** The companies whose chips are told, teams in their order, then rivals by their letter. */
export function paybackCompanies(
  view: View,
  known: Readonly<Record<string, unknown>>,
  own: string | null,
  letterName: (letter: string) => string,
): Company[] {
  const outcome = view.outcomes['1'];
  return outcome ? companiesIn(view, outcome, own, letterName).filter(({ key }) => known[key] !== undefined) : [];
}

/** Rounds in which a company placed any chip. */
export const paybackRounds = ({ rows, kept }: Payback): number[] =>
  [...new Set([...rows, ...kept].map(({ round }) => round))].sort((a, b) => a - b);

/** When the chips of one round paid. Strengths are of the whole map, so that its rounds can be compared. */
export function paybackPicture(payback: Payback, round: number, weeksPerRound: number): PaybackPicture {
  const { played, runOff, rows, kept } = payback;
  const most = Math.max(1, ...rows.flatMap(({ profits }) => profits.map(Math.abs)));
  const quarters = Array.from({ length: played + runOff }, (_, i): PaybackQuarter => {
    const quarter = i + 1;
    const at = Math.floor((i * WEEKS_A_QUARTER) / weeksPerRound) + 1;
    return { quarter, round: quarter > played ? null : at };
  });
  const lines = rows.filter((row) => row.round === round).map((row) => lineOf(row, most));
  return {
    quarters,
    lines: [...lines.filter(isTactical), ...lines.filter((line) => !isTactical(line))],
    kept: kept.find((it) => it.round === round) ?? null,
  };
}

const isTactical = ({ horizon }: PaybackLine): boolean => horizon === 'tactical';

function lineOf({ card, chips, cost, from, profits, paidIn }: PaybackRow, most: number): PaybackLine {
  const reached = profits.map((_, i) => sum(profits.slice(0, i + 1)));
  return {
    card,
    horizon: CARD_TRAITS[card].horizon,
    chips,
    cost,
    total: sum(profits),
    paidIn,
    lentOnly: paidIn === null && reached.some((cents) => cents >= cost),
    cells: profits.map((cents, i) => ({
      quarter: from + i,
      cents,
      ...strengthOf(cents, most),
      paid: from + i === paidIn,
    })),
  };
}

/** The root makes small amounts visible beside large ones; less than a hundredth of the most is nothing. */
export function strengthOf(cents: number, most: number): Strength {
  const part = Math.min(1, Math.abs(cents) / most);
  if (part < 0.01) return { steps: 0, loss: false };
  return { steps: Math.min(4, Math.ceil(Math.sqrt(part) * 4)) as Strength['steps'], loss: cents < 0 };
}

/** Of what the chips of one horizon earned, the shares that came in their own round, in later ones and after the last; 0 to 1. */
export type HorizonShare = {
  readonly horizon: Horizon;
  readonly cost: number;
  readonly shares: readonly { readonly when: 'own' | 'later' | 'after'; readonly share: number }[];
};

/** Short and long term at a glance, over all rounds. Shares are of what was gained: what was lost again counts as nothing. */
export function horizonShares({ rows, played }: Payback, weeksPerRound: number): HorizonShare[] {
  return (['tactical', 'strategic'] as const).flatMap((horizon) => {
    const of = rows.filter(({ card }) => CARD_TRAITS[card].horizon === horizon);
    const earned = { own: 0, later: 0, after: 0 };
    for (const { round, from, profits } of of)
      for (const [i, cents] of profits.entries()) {
        const quarter = from + i;
        const when = quarter > played ? 'after' : quarter <= lastOf(round, weeksPerRound) ? 'own' : 'later';
        earned[when] += cents;
      }
    const gained = Object.values(earned).map((it) => Math.max(0, it));
    const all = sum(gained);
    if (all === 0) return [];
    const shares = (['own', 'later', 'after'] as const).map((when, i) => ({ when, share: (gained[i] ?? 0) / all }));
    return [{ horizon, cost: sum(of.map(({ cost }) => cost)), shares }];
  });
}

/** The power of ten in which all figures of a team are short to read: 0, 3, 6, 9 or 12. */
export function unitOf({ rows }: Payback): number {
  const most = Math.max(...rows.flatMap(({ profits }) => profits.map(Math.abs)), 0) / 100;
  return [12, 9, 6, 3].find((power) => most >= Number(`1e${power}`)) ?? 0;
}
