import { isClosed } from '../session/learning.ts';
import type { Tally } from '../session/learningGain.ts';
import { gainOf, tallyOf } from '../session/learningGain.ts';
import type { Moment } from '../session/learningSheets.ts';
import { ITEM_COUNT } from '../session/learningSheets.ts';
import type { Session } from '../session/state.ts';
import type { Cell } from './csv.ts';

const HEADS = ['item', 'right_before', 'people_before', 'right_after', 'people_after', 'gain'];

/** What came of the learning check, a row for each item: of so many people so many were right. Empty where too few answered to tell. */
export function learningTable(session: Session): readonly (readonly Cell[])[] {
  const told = (moment: Moment): Tally | null =>
    isClosed(session, moment) ? tallyOf(session.learning[moment]?.sheets ?? []) : null;
  const [before, after] = [told('before'), told('after')];
  const gain = before && after && gainOf(before, after);
  const cells = (tally: Tally | null, item: number): Cell[] => [tally?.right[item] ?? null, tally?.of ?? null];
  const rows = Array.from({ length: ITEM_COUNT }, (_, item) => [
    item + 1,
    ...cells(before, item),
    ...cells(after, item),
    gain?.items[item] ?? null,
  ]);
  return [HEADS, ...rows];
}
