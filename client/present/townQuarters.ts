import type { QuotaFlag, TownFacts } from './townPicture.ts';

/** A quarter's end on the week bar: the team's own flag, or how many teams met their quota where the bar is everyone's. */
export type QuarterMark = {
  readonly quarter: number;
  readonly week: number;
  readonly quota: number;
  readonly state: QuotaFlag['state'];
  readonly hits: readonly string[];
  readonly misses: readonly string[];
};

/** For everyone's screen a quarter counts as met when at least half of the teams met it; the names say the rest. */
export function quarterMarks(picture: TownFacts): readonly QuarterMark[] {
  const own = picture.stalls.find((stall) => stall.own);
  const first = own ?? picture.stalls[0];
  if (!first) return [];
  return first.quotas.map((flag, n) => {
    const named = (state: QuotaFlag['state']): string[] =>
      picture.stalls.filter((stall) => stall.quotas[n]?.state === state).map((stall) => stall.name);
    const [hits, misses] = [named('hit'), named('missed')];
    const shared = flag.state === 'pending' ? 'pending' : hits.length * 2 >= picture.stalls.length ? 'hit' : 'missed';
    return {
      quarter: flag.quarter,
      week: flag.week,
      quota: flag.quota,
      state: own ? flag.state : shared,
      hits,
      misses,
    };
  });
}
